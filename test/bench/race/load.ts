import type { Sample } from './statistics';
import type { Ask } from './wire';
import { Wire } from './wire';

/** How a load is put on (负载方式). */
export interface Load {
  readonly address: string;
  /** The next request; called once for each. */
  readonly next: () => Ask;
  readonly milliseconds: number;
}

const OPEN_CONNECTIONS = 200;
const TICK_MS = 1;
/** Requests of an open loop however slow they are: a rank of none says nothing. */
const FEWEST = 3;
/** An open loop runs so long before what it sees counts: a server that is just meeting two hundred new connections is not at rest yet. */
const LEAD_MS = 500;

/** As many as `connections` can do, each one after the other (闭环负载): the capacity. */
export async function closedLoop(load: Load, connections: number): Promise<Sample> {
  const wires = wiresTo(load.address, connections);
  const seen = tally();
  const began = performance.now();
  await Promise.all(wires.map((wire) => keepAsking(wire, load, began + load.milliseconds, seen)));
  const milliseconds = performance.now() - began;
  for (const wire of wires) wire.close();
  return { ...seen, milliseconds };
}

async function keepAsking(wire: Wire, { next }: Load, until: number, seen: Tally): Promise<void> {
  await new Promise<void>((resolve) => {
    const again = () => {
      const sent = performance.now();
      if (sent >= until) {
        resolve();
        return;
      }
      wire.send(next(), ({ status }) => {
        note(seen, status, performance.now() - sent);
        again();
      });
    };
    again();
  });
}

/**
 * Asks at a steady rate, whatever comes back (开环负载). A latency runs from when the request was due, so that a request which had to
 * wait for a free connection or for this program is not thought quick. What falls due in the first half second is answered, but not counted.
 */
export async function openLoop(load: Load, perSecond: number): Promise<Sample> {
  const idle = wiresTo(load.address, OPEN_CONNECTIONS);
  const wires = [...idle];
  await Promise.all(wires.map((wire) => wire.opened()));
  const [seen, uncounted] = [tally(), tally()];
  const due: number[] = [];
  let underWay = 0;
  const serve = () => {
    while (due.length > 0 && idle.length > 0) {
      const [at = 0, wire] = [due.shift(), idle.pop()];
      underWay += 1;
      wire?.send(load.next(), ({ status }) => {
        note(at < counted && status === 200 ? uncounted : seen, status, performance.now() - at);
        underWay -= 1;
        idle.push(wire);
        serve();
      });
    }
  };
  const began = performance.now();
  const lead = Math.floor((LEAD_MS / 1_000) * perSecond);
  const counted = began + (lead * 1_000) / perSecond;
  const total = lead + Math.max(FEWEST, Math.floor((load.milliseconds / 1_000) * perSecond));
  for (let planned = 0; planned < total || underWay > 0 || due.length > 0;) {
    const now = performance.now();
    for (; planned < total && began + (planned * 1_000) / perSecond <= now; planned += 1)
      due.push(began + (planned * 1_000) / perSecond);
    serve();
    await pause(TICK_MS);
  }
  const milliseconds = performance.now() - counted;
  for (const wire of wires) wire.close();
  return { ...seen, milliseconds };
}

interface Tally {
  readonly latencies: number[];
  failed: number;
}

function tally(): Tally {
  return { latencies: [], failed: 0 };
}

function note(seen: Tally, status: number, latency: number): void {
  if (status === 200) seen.latencies.push(latency);
  else seen.failed += 1;
}

function wiresTo(address: string, connections: number): Wire[] {
  const { port, hostname } = new URL(address);
  return Array.from({ length: connections }, () => new Wire(Number(port), hostname));
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

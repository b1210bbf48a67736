import type { Outcome } from './raw-client';
import { postBytes, RawClient } from './raw-client';

/** A request that is sent over and over. */
export interface Shot {
  readonly url: string;
  readonly body: string;
}

const CONNECTIONS = 400;

/** A client for a shot. */
export function clientFor({ url, body }: Shot): RawClient {
  const address = new URL(url);
  return new RawClient(address, postBytes(address, body));
}

/** Sends at a steady rate, whatever comes back (开环负载). @param perSecond requests a second */
export async function openLoop(shot: Shot, perSecond: number, seconds: number): Promise<Outcome[]> {
  const client = clientFor(shot);
  await client.warm(CONNECTIONS);
  const began = performance.now();
  const sent: Promise<Outcome>[] = [];
  while (performance.now() - began < seconds * 1_000) {
    const due = Math.floor(((performance.now() - began) / 1_000) * perSecond);
    while (sent.length < due) sent.push(client.fire(began));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const outcomes = await Promise.all(sent);
  client.close();
  return outcomes;
}

/** As many as `clients` can do one after the other (闭环负载): the capacity, in answers a second. */
export async function closedLoop(shot: Shot, clients: number, seconds: number): Promise<number> {
  const client = clientFor(shot);
  const began = performance.now();
  let answered = 0;
  const one = async () => {
    while (performance.now() - began < seconds * 1_000) {
      const { status } = await client.fire(began);
      if (status === 200) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  client.close();
  return answered / seconds;
}

/** The value below which a share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

import 'reflect-metadata';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { PUBLIC_SAMPLE } from '../../src/server/doors/sample-queries';
import { attacksOn } from '../support/attacks';
import { cpuSecondsOf } from '../bench/race/process-figures';
import type { Shot } from './open-loop';
import type { Outcome } from './raw-client';
import { latencies, say, told } from './figures';
import { OwnServer } from './own-server';
import { clientFor, closedLoop, openLoop, percentile } from './open-loop';

const OVERLOAD = 4;
const QUIET_SHARE = 0.8;
const DRIPPING = 50;

/**
 * Measures the capacity of one process on this machine, then asks four times as much in an open loop, attacks it, and drips
 * (`npm run overload -- --seconds 8`). Loopback only; prints the figures beside the aims.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' } } });
  const seconds = Number(values.seconds);
  const server = new OwnServer();
  await server.start();
  try {
    const shot = { url: `${server.address}/graphql`, body: JSON.stringify({ query: PUBLIC_SAMPLE }) };
    await closedLoop(shot, 8, 3);
    await measureOverload(shot, seconds, () => cpuSecondsOf(server.pid) ?? 0);
    await measureAttacks(shot);
    await measureHeavy(shot);
    await measureDripping(server.address, shot);
  } finally {
    await server.end();
  }
}

/** @param cpu seconds of processor time that the server has had */
async function measureOverload(shot: Shot, seconds: number, cpu: () => number): Promise<void> {
  const before = cpu();
  const capacity = await closedLoop(shot, 16, seconds);
  const cpuOfAnswer = (cpu() - before) / (capacity * seconds);
  say('capacity', `${capacity.toFixed(0)} answers/s, closed loop of 16`);
  const quiet = await openLoop(shot, capacity * QUIET_SHARE, seconds);
  const normal = percentile(latencies(quiet, 200), 0.99);
  say(`${QUIET_SHARE} x capacity`, told(quiet, seconds));
  const beforeFlood = cpu();
  const flood = await openLoop(shot, capacity * OVERLOAD, seconds);
  const cpuOfFlood = cpu() - beforeFlood;
  say(`${OVERLOAD} x capacity`, told(flood, seconds));
  const p99 = percentile(latencies(flood, 200), 0.99);
  say('p99 of accepted', `${p99.toFixed(0)} ms; aim ${Math.max(100, 2 * normal).toFixed(0)} ms`);
  const goodput = latencies(flood, 200).length / seconds / capacity;
  say('goodput', `${(goodput * 100).toFixed(0)} % of capacity; aim 70 %`);
  const refused = flood.filter(({ status }) => status === 503);
  say(
    'refusals',
    `p99 ${percentile(latencies(flood, 503), 0.99).toFixed(0)} ms; aim 100 ms; with Retry-After ${refused.every(({ hasRetryAfter }) => hasRetryAfter)}`,
  );
  const cpuOfRefusal = (cpuOfFlood - cpuOfAnswer * latencies(flood, 200).length) / refused.length;
  say('CPU', `${micro(cpuOfAnswer)} of the server for an answer, ${micro(cpuOfRefusal)} for a refusal`);
  const others = flood.filter(({ status }) => status !== 200 && status !== 503).length;
  say('anything else', `${others}; aim 0`);
  await measureCalm(shot, capacity, normal);
}

function micro(seconds: number): string {
  return `${(seconds * 1_000_000).toFixed(0)} µs`;
}

/** After the flood: the time until every answer of a second is accepted and as quick as normal. */
async function measureCalm(shot: Shot, capacity: number, normal: number): Promise<void> {
  const after = await openLoop(shot, capacity / 2, 5);
  const late = after.filter(({ status, milliseconds }) => status !== 200 || milliseconds > Math.max(100, 2 * normal));
  const calmAt = Math.max(0, ...late.map(({ at }) => at));
  say('calm again', `after ${(calmAt / 1_000).toFixed(1)} s; aim 5 s`);
}

/** Each attack ten times, held against a trivial query: the refusal's own cost. */
async function measureAttacks(shot: Shot): Promise<void> {
  const time = async (body: string) => {
    const client = clientFor({ ...shot, body });
    const outcomes: Outcome[] = [];
    for (let round = 0; round < 10; round += 1) outcomes.push(await client.fire(performance.now()));
    client.close();
    return percentile(
      outcomes.map(({ milliseconds }) => milliseconds),
      0.5,
    );
  };
  const baseline = await time('{"query":"{ __typename }"}');
  const ground = { field: 'statistics { __typename }', deep: deep, wide: WIDE, listField: null, tokens: 1_000 };
  const times: (readonly [string, number])[] = [];
  for (const { name, body } of attacksOn(ground)) times.push([name, (await time(body)) - baseline]);
  const [name, slowest] = times.reduce((left, right) => (left[1] >= right[1] ? left : right));
  say('slowest refusal', `${slowest.toFixed(1)} ms over a trivial query (${name}, ${times.length} attacks); aim 10 ms`);
}

/** Two hundred of the dearest allowed queries at once, with a trivial one meanwhile. */
async function measureHeavy(shot: Shot): Promise<void> {
  const heavy = clientFor({ ...shot, body: JSON.stringify({ query: HEAVY }) });
  const light = clientFor({ ...shot, body: '{"query":"{ __typename }"}' });
  const began = performance.now();
  const all = Array.from({ length: 200 }, () => heavy.fire(began));
  const trivial: Outcome[] = [];
  for (let count = 0; count < 40; count += 1) {
    trivial.push(await light.fire(began));
    await pause(25);
  }
  say('200 heavy at once', told(await Promise.all(all), 1));
  say('trivial meanwhile', `${told(trivial, 1)}; aim p99 2,000 ms`);
  heavy.close();
  light.close();
}

/** Connections that send a body byte by byte must be hung up on, and harm nobody. */
async function measureDripping(address: string, shot: Shot): Promise<void> {
  const { port, hostname } = new URL(address);
  const began = performance.now();
  const closed = Array.from({ length: DRIPPING }, (_, index) => drip(Number(port), hostname, index % 2 === 0));
  const others = await openLoop(shot, 50, 5);
  await Promise.all(closed);
  say(
    '50 dripping',
    `all closed after ${((performance.now() - began) / 1_000).toFixed(1)} s; aim 20 s; others ${told(others, 5)}`,
  );
}

async function drip(port: number, host: string, inBody: boolean): Promise<void> {
  const socket = connect(port, host);
  socket.on('error', () => undefined);
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  socket.write(inBody ? `${head}content-length: 1000\r\n\r\n` : head);
  const timer = setInterval(() => socket.write(inBody ? ' ' : 'x'), 500);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(timer);
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function deep(levels: number): string {
  return `{ ${'a { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)} }`;
}

const WIDE = `{ searchEnterprises(text: "示范", first: 50) { hits { enterprise { listings(first: 50) { items { recordId authority } } } } } }`;
const HEAVY = `{ searchEnterprises(text: "示范", first: 50) { hits { matchedName enterprise { name uscc standing { textZh reasons { listNameZh authority legalBasis } } penalties { items { recordId } } } } } }`;

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});

import { demoFirms } from '../../../src/demo/enterprises';
import { say, told } from '../figures';
import { openLoop } from '../open-loop';
import type { OwnServer } from '../own-server';
import { pause, trivialShot } from './shots';

const HELD_SECONDS = 30;
/** Below what fills the pool of 8 while each waits its 3 seconds. */
const PER_SECOND = 2;

/** A table that nobody can read for 30 s: who needs it is told so in time, nobody else notices, and afterwards all is as before. */
export async function holdTable(server: OwnServer, scale: number): Promise<void> {
  const seconds = Math.max(6, HELD_SECONDS * scale);
  const [firm] = demoFirms(1);
  const url = `${server.address}/graphql`;
  const needs = { url, body: JSON.stringify({ query: `{ enterprise(uscc: "${firm?.uscc ?? ''}") { __typename } }` }) };
  const other = { url, body: '{"query":"{ sources { __typename } }"}' };
  const owner = await server.owner();
  const holder = owner.createQueryRunner();
  await holder.startTransaction();
  await holder.query('LOCK TABLE publication.files IN ACCESS EXCLUSIVE MODE');
  const [held, others, trivial] = await Promise.all([
    openLoop(needs, PER_SECOND, seconds),
    openLoop(other, 5, seconds),
    openLoop(trivialShot(server), 20, seconds),
  ]);
  await holder.rollbackTransaction();
  const free = performance.now();
  let again = await openLoop(needs, 20, 0.5);
  while (again.some(({ status }) => status !== 200)) again = await openLoop(needs, 20, 0.5);
  const calm = performance.now() - free - 500;
  await holder.release();
  await owner.destroy();
  say(
    `held for ${seconds.toFixed(0)} s`,
    `${told(held, seconds)}; slowest ${slowest(held)} ms; aim 503 within 5,000 ms`,
  );
  say('another table', told(others, seconds));
  say('no table', told(trivial, seconds));
  say('as before', `after ${calm.toFixed(0)} ms; aim 1,000 ms`);
  await pause(500);
}

function slowest(outcomes: readonly { readonly milliseconds: number }[]): string {
  return Math.max(0, ...outcomes.map(({ milliseconds }) => milliseconds)).toFixed(0);
}

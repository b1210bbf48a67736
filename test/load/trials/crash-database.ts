import { say } from '../figures';
import type { OwnServer } from '../own-server';
import { pause, publicShot } from './shots';

const TIMES = 50;
const PATIENCE_MS = 60_000;

/** A database that is stopped at once, again and again: readiness says so in time, nothing but 200 and 503 is answered, nobody restarts us. */
export async function crashDatabase(server: OwnServer, scale: number): Promise<void> {
  const count = Math.max(2, Math.round(TIMES * scale));
  const asking = { goesOn: true };
  const statuses = new Map<string, number>();
  const sending = (async () => {
    while (asking.goesOn) {
      const status = await answerOf(server);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      await pause(50);
    }
  })();
  const [away, back, alive]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < count; turn += 1) {
    await pause(1_000);
    const began = performance.now();
    server.stopDatabaseAtOnce();
    away.push(await until(() => isReady(server, false), began));
    alive.push((await fetch(`${server.address}/healthz`)).status);
    back.push(await until(() => isReady(server, true), performance.now()));
  }
  asking.goesOn = false;
  await sending;
  const most = (values: readonly number[]) => Math.max(...values).toFixed(0);
  say(
    `${count} deaths`,
    `answers ${JSON.stringify(Object.fromEntries(statuses))}; aim 200 and 503 with Retry-After only`,
  );
  say('not ready', `after ${most(away)} ms at most; aim 2,000 ms`);
  say(
    'ready again',
    `${most(back)} ms later at most, the database's own start included; aim 5,000 ms after it is back`,
  );
  say('alive', `${alive.every((status) => status === 200)}; process went on ${!server.hasExited()}`);
}

async function isReady(server: OwnServer, wanted: boolean): Promise<boolean> {
  const answer = await fetch(`${server.address}/readyz`);
  await answer.text();
  return (answer.status === 200) === wanted;
}

async function answerOf(server: OwnServer): Promise<string> {
  const { url, body } = publicShot(server);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
  if (answer === null) return 'broken';
  await answer.text();
  return answer.status === 503 && !answer.headers.has('retry-after')
    ? '503 without Retry-After'
    : String(answer.status);
}

async function until(isSo: () => Promise<boolean>, since: number): Promise<number> {
  while (!(await isSo())) {
    if (performance.now() - since > PATIENCE_MS) throw new Error('the database does not come back');
    await pause(20);
  }
  return performance.now() - since;
}

import 'reflect-metadata';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { demoCode } from '../../src/demo/demo-codes';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoFirm } from '../../src/demo/enterprises';
import { seededRandom } from '../../src/demo/seeded-random';
import { shanghaiDay } from '../../src/domain/calendar/local-date';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { actor } from '../support/desk';
import { penaltyRow, registrationRow } from '../support/rows';
import { fileOf } from '../support/upload-files';
import { CrashWorld, pause } from './crash-world';
import type { Acknowledged } from './writers';
import { judgeWritten, write, WRITTEN } from './writers';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    rows: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
  },
});
const KILLS = Number(options.kills);
const ROWS = Number(options.rows);
const WRITERS = 7;
const random = seededRandom(Number(options.seed));
const clerk = actor('UPLOADER', 'MARKET');
const world = new CrashWorld();

/** A file under way: sent until it is taken, asked for until it is done. */
interface Sent {
  readonly key: string;
  readonly rows: number;
  readonly id: string;
}

interface Job {
  readonly batch_id: string;
  readonly state: string;
  readonly facts: number;
  readonly checked: number;
  readonly staged: number;
  readonly timelines_missing: number;
  readonly received: number | null;
  readonly accepted: number | null;
  readonly quarantined: number | null;
  readonly unchanged: number | null;
  readonly refused: number | null;
}

const JOBS = `
  SELECT job.batch_id, job.state,
         (SELECT count(*) FROM archive.facts AS fact WHERE fact.batch_id = job.batch_id) AS facts,
         (SELECT count(*) FROM archive.checked_rows AS checked WHERE checked.batch_id = job.batch_id) AS checked,
         (SELECT count(*) FROM archive.staged_rows AS staged WHERE staged.batch_id = job.batch_id) AS staged,
         (SELECT count(*) FROM archive.facts AS fact WHERE fact.batch_id = job.batch_id
             AND NOT EXISTS (SELECT FROM archive.timelines AS held WHERE held.uscc = fact.uscc)) AS timelines_missing,
         batch.received, batch.accepted, batch.quarantined, batch.unchanged, batch.refused
    FROM archive.upload_jobs AS job LEFT JOIN archive.batches AS batch USING (batch_id)`;

function crashFirm(serial: number): DemoFirm {
  const region = '990102';
  const uscc = demoCode('91', region, `MA${String(serial).padStart(6, '0')}`);
  const trade = { word: '贸易', code: 'F51' } as unknown as DemoFirm['trade'];
  return {
    serial,
    uscc,
    name: `示范市城东区模拟第${serial}号贸易有限公司`,
    region,
    trade,
    enterpriseType: '有限责任公司',
  };
}

/** Files in turn: new firms, then penalties of them of which every tenth row is wrong. */
function rowsOf(turn: number): { readonly kind: 'REGISTRATION' | 'PENALTY'; readonly rows: RawRow[] } {
  const first = Math.floor(turn / 2) * ROWS + 1;
  const serials = Array.from({ length: ROWS }, (_, index) => first + index);
  if (turn % 2 === 0)
    return { kind: 'REGISTRATION', rows: serials.map((serial) => registrationRow(crashFirm(serial))) };
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const until = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
  const rows = serials.map((serial) => {
    const wrong = serial % 10 === 0 ? { name: '另一家公司' } : {};
    return penaltyRow(crashFirm(serial), {
      decisionNumber: `示罚决〔2026〕${serial}号`,
      decidedOn: day,
      publicUntil: until,
      ...wrong,
    });
  });
  return { kind: 'PENALTY', rows };
}

/** Tries until the server answers: whoever sends a file under one key may send it as often as need be. */
async function insist<T>(work: () => Promise<T | null>): Promise<T> {
  for (let tried = 0; tried < 600; tried += 1) {
    const done = await work().catch(() => null);
    if (done !== null) return done;
    await pause(200);
  }
  throw new Error('no answer in two minutes');
}

async function ask<T>(token: string, query: string, variables: object = {}): Promise<T | null> {
  const answer = await fetch(`${world.address}/internal/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
  return errors === undefined && data !== undefined ? data : null;
}

async function send(token: string, turn: number): Promise<Sent> {
  const { kind, rows } = rowsOf(turn);
  const key = `crash-${turn}`;
  const body = await buffer(fileOf(kind, rows));
  const url = `${world.address}/internal/uploads?kind=${kind}&batchKey=${key}&commit=true&policy=QUARANTINE`;
  const headers = { authorization: `Bearer ${token}`, 'x-file-name': 'rows.csv', 'content-type': 'text/csv' };
  const id = await insist(async () => {
    const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
    return answer.status === 202 ? ((await answer.json()) as { upload: { id: string } }).upload.id : null;
  });
  return { key, rows: rows.length, id };
}

async function finished(token: string, { id }: Sent): Promise<string> {
  return insist(async () => {
    const found = await ask<{ upload: { job: { state: string } } | null }>(
      token,
      `{ upload(id: "${id}") { job { state } } }`,
    );
    const state = found?.upload?.job.state ?? '';
    return ['DONE', 'FAILED', 'CANCELLED'].includes(state) ? state : null;
  });
}

/** All or none, and what came in is what came out. @throws Error naming the job that breaks a promise */
function judge(job: Job): void {
  const fail = (why: string) => {
    throw new Error(`${why}: ${JSON.stringify(job)}`);
  };
  if (job.state !== 'DONE') {
    if (job.facts !== 0 || job.received !== null) fail('facts of a file that is not filed');
    return;
  }
  const { received, accepted, unchanged, refused, quarantined } = job;
  if (received === null || accepted === null || quarantined === null) return fail('filed without a receipt');
  if (received !== accepted + (unchanged ?? 0) + (refused ?? 0) + quarantined) fail('rows lost or doubled');
  if (job.facts !== accepted || job.checked !== received) fail('the receipt and the tables disagree');
  if (job.staged !== 0 || job.timelines_missing !== 0) fail('a file is filed by half');
}

async function lookAtAll(): Promise<readonly Job[]> {
  const jobs = await insist(() => world.look<Job>((query) => query(JOBS)));
  jobs.forEach(judge);
  return jobs;
}

async function killNow(kills: { server: number; database: number }): Promise<void> {
  if (random.happens(0.5)) {
    kills.server += 1;
    await world.killServer();
  } else {
    kills.database += 1;
    world.killDatabase();
    await pause(50);
    await world.ready();
  }
}

async function main(): Promise<void> {
  const begun = performance.now();
  await world.open();
  const admin = await world.token(actor('ADMIN'));
  const token = await world.token(clerk);
  const departments = Object.values(DEMO_DEPARTMENTS).map(({ parentCode, ...rest }) => ({ ...rest, parentCode }));
  await insist(() =>
    ask(
      admin,
      'mutation ($departments: [DepartmentInput!]!) { registerDepartments(departments: $departments) { code } }',
      { departments },
    ),
  );
  const kills = { server: 0, database: 0 };
  const sent: Sent[] = [];
  const house = { killing: true };
  const writing = writeBeside(token, () => house.killing);
  const sending = (async () => {
    for (let turn = 0; house.killing; turn += 1) {
      const file = await send(token, turn);
      sent.push(file);
      const state = await finished(token, file);
      if (state !== 'DONE') throw new Error(`${file.key} ended ${state}`);
    }
  })();
  for (let count = 1; count <= KILLS; count += 1) {
    await Promise.race([pause(random.between(100, 6_000)), sending, writing]);
    await killNow(kills);
    await lookAtAll();
    process.stdout.write(`\r${count}/${KILLS} kills, ${sent.length} files`);
  }
  house.killing = false;
  await sending;
  await judgeBeside(await writing);
  const jobs = await lookAtAll();
  await report(kills, jobs, sent, (performance.now() - begun) / 1000);
}

/** Beside the files, clients that write by request; together they are eight. */
async function writeBeside(token: string, goesOn: () => boolean): Promise<readonly Acknowledged[]> {
  const send = <T>(query: string, variables: object) => insist(() => ask<T>(token, query, variables));
  const all = Array.from({ length: WRITERS }, (_, writer) => write(writer, crashFirm, send, goesOn));
  return (await Promise.all(all)).flat();
}

async function judgeBeside(heard: readonly Acknowledged[]): Promise<void> {
  const rows = await insist(() =>
    world.look<{ key: string; accepted: number; facts: number }>((query) => query(WRITTEN)),
  );
  judgeWritten(heard, rows);
  process.stdout.write(`\n${heard.length} batches acknowledged to ${WRITERS} writers, all there, once\n`);
}

async function report(
  kills: { server: number; database: number },
  jobs: readonly Job[],
  sent: readonly Sent[],
  seconds: number,
): Promise<void> {
  const known = new Set(jobs.map(({ batch_id }) => batch_id));
  if (sent.some(({ id }) => !known.has(id))) throw new Error('a file that was taken is not known any more');
  if (jobs.some(({ state }) => state !== 'DONE')) throw new Error('a file is not done at the end');
  const source = await world.ownerSource();
  const { enterprises, differences } = await verifyArchive(source, shanghaiDay(new Date()), () => undefined);
  const audit = await world.verifyAudit(source);
  await source.destroy();
  const sum = (of: (job: Job) => number | null) => jobs.reduce((total, job) => total + (of(job) ?? 0), 0);
  const lines = [
    '',
    `kills ${kills.server + kills.database} (server ${kills.server}, database ${kills.database}) in ${Math.round(seconds)} s`,
    `files ${jobs.length}, all DONE; rows sent ${sent.reduce((total, { rows }) => total + rows, 0)} = received ${sum((job) => job.received)}`,
    `received = accepted ${sum((job) => job.accepted)} + unchanged ${sum((job) => job.unchanged)} + refused ${sum((job) => job.refused)} + quarantined ${sum((job) => job.quarantined)}; facts ${sum((job) => job.facts)}`,
    `verify: ${enterprises} enterprises, ${differences.length} differences`,
    `audit:verify: ${audit.sealed} events sealed, ${audit.unsealed} not yet, ${audit.faults.length} faults`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (audit.faults.length > 0) throw new Error(JSON.stringify(audit.faults.slice(0, 5)));
  if (differences.length > 0) throw new Error('derived is not what is re-derived');
}

main()
  .then(() => world.close())
  .catch(async (error: unknown) => {
    process.stderr.write(`\n${String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 1;
    await world.close();
  });

import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { InvariantError } from '../../src/domain/errors';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { outColumns } from '../../src/files/write/columns';
import { writeCsv } from '../../src/files/write/write-csv';
import { JobSignal } from '../../src/services/job-signal';
import { watchUploadJob } from '../../src/services/uploads/jobs/read-upload-job';
import { receiveUpload } from '../../src/services/uploads/jobs/receive-upload';
import { runJob, takeJob } from '../../src/services/uploads/jobs/run-job';
import { actor } from '../support/desk';
import { penaltyRow } from '../support/rows';
import { temporaryFolder } from '../support/temporary-folder';
import type { Bench, PreparedBench } from './bench';
import type { BenchCity } from './bench-city';
import { benchFirm, openBenchCity } from './bench-city';

const ROWS = 20_000;
const OF_ONE_FIRM = 4;
/** Firms the files speak of: as many whatever the city's size, spread over all of it, so that only its size differs. */
const FIRMS = 10_000;
const SMALL_CITY = 10_000;
const clerk = actor('UPLOADER', 'MARKET');

/** Files of penalties through the door of files: checked, filed, derived and published, beside a bare COPY (文件上传速度). */
export const uploadBench: Bench = {
  name: 'upload',
  unit: 'rows/s',
  aim: 20_000,
  prepare: async (scale) => {
    const city = await openBenchCity();
    await city.growTo(scale);
    return prepared(city, scale);
  },
};

/** The same with ten thousand firms on file, then with the whole scale: the second beside the first (规模影响). */
export const uploadGrowthBench: Bench = {
  name: 'upload-growth',
  unit: 'rows/s',
  aim: null,
  prepare: async (scale) => {
    const [small, large] = [await openBenchCity(), await openBenchCity()];
    await small.growTo(SMALL_CITY);
    await large.growTo(scale);
    const [beside, ours] = [await prepared(small, SMALL_CITY), await prepared(large, scale)];
    return {
      ...ours,
      ready: async () => {
        await beside.ready?.();
        await ours.ready?.();
      },
      floor: { name: `${SMALL_CITY} firms`, aim: 0.8, round: async () => beside.round() },
      close: async () => {
        await ours.close?.();
        await beside.close?.();
      },
    };
  },
};

async function prepared(city: BenchCity, scale: number): Promise<PreparedBench> {
  const owner = new Client(city.ownerUrl);
  await owner.connect();
  await makeBareTable(owner);
  const place = temporaryFolder();
  const spent = { receive: 0, check: 0, file: 0 };
  let files = 0;
  let peak = 0;
  const idle = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100);
  const path = () => join(place.path, `${files}.csv`);
  return {
    data: { enterprises: city.size(), rowsOfAFile: ROWS, firmsOfAFile: ROWS / OF_ONE_FIRM },
    ready: async () => {
      files += 1;
      await writeRows(path(), rowsOf(files, scale));
    },
    round: async () => {
      await send(city, path(), spent);
      return ROWS;
    },
    floor: { name: 'bare COPY', aim: 0.15, round: async () => bareCopy(owner, path()) },
    notes: () => ({ ...shares(spent), peakAboveIdleMB: Math.round((peak - idle) / 1024 / 1024) }),
    close: async () => {
      clearInterval(watch);
      await owner.end();
      place.remove();
      await city.close();
    },
  };
}

function* rowsOf(file: number, scale: number): Generator<RawRow> {
  const stride = Math.max(1, Math.floor(scale / FIRMS));
  const firms = ROWS / OF_ONE_FIRM;
  for (let row = 0; row < ROWS; row += 1) {
    const place = ((file * firms + (row % firms)) * 7_919) % Math.min(FIRMS, scale);
    const decisionNumber = `示罚决〔2026〕${file * ROWS + row}号`;
    const days = { decidedOn: '2026-05-25', publicUntil: '2027-05-25' };
    yield penaltyRow(benchFirm(place * stride + 1), { decisionNumber, ...days });
  }
}

async function writeRows(path: string, rows: Iterable<RawRow>): Promise<void> {
  const columns = outColumns('PENALTY');
  function* lines() {
    yield columns.map(({ zh, code }) => (code.startsWith('CF_NR_') ? `${zh}（万元）` : zh));
    for (const row of rows) {
      yield columns.map(({ cell }) => {
        const value = cell(row);
        return typeof value === 'boolean' ? String(value) : value;
      });
    }
  }
  await pipeline(writeCsv(lines()), createWriteStream(path));
}

async function send({ desk }: BenchCity, path: string, spent: Record<'receive' | 'check' | 'file', number>) {
  const options = { fileName: 'rows.csv', commit: true };
  const batchKey = `bench-${performance.now()}`;
  const request = { kind: 'PENALTY', batchKey, policy: 'REJECT_ROWS', parentId: null, options } as const;
  const { batchId } = await timed(spent, 'receive', () => receiveUpload(desk, clerk, request, createReadStream(path)));
  const jobDesk = { desk: () => desk, spoolFolder: temporaryFolder().path, worker: 'bench' };
  for (const step of ['check', 'file'] as const) {
    const job = await takeJob(jobDesk, null);
    if (job) await timed(spent, step, () => runJob(jobDesk, job, new JobSignal()));
  }
  const done = await watchUploadJob(desk, clerk, batchId);
  if (done?.counts?.accepted !== ROWS)
    throw new InvariantError(`not all rows were filed: ${JSON.stringify(done?.counts)}`);
}

async function timed<K extends string, T>(spent: Record<K, number>, step: K, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    spent[step] += performance.now() - start;
  }
}

function shares(spent: Readonly<Record<string, number>>): Record<string, string> {
  const total = Object.values(spent).reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(Object.entries(spent).map(([step, own]) => [step, `${Math.round((own / total) * 100)}%`]));
}

async function makeBareTable(owner: Client): Promise<void> {
  const columns = outColumns('PENALTY').map((_, index) => `column_${index} text`);
  await owner.query(`CREATE TABLE public.bare (${columns.join(', ')})`);
}

/** The same file into a table of text columns without keys or checks. */
async function bareCopy(owner: Client, path: string): Promise<number> {
  const copy = owner.query(copyFrom(`COPY public.bare FROM STDIN (FORMAT csv, HEADER)`));
  await pipeline(createReadStream(path), copy);
  return ROWS;
}

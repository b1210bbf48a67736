import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createDataSource } from '../../../src/data/data-source';
import { shanghaiDay } from '../../../src/domain/calendar/local-date';
import { withConnection } from '../../../src/server/database/plain-connect';
import { verifyArchive } from '../../../src/services/archive/verify-archive';
import { SCALES } from '../scales';
import type { LoadedCity } from './loaded-city';
import { openLoadedCity } from './loaded-city';

/** Loads the city of a scale, or finds it, and says how large it is: `npm run bench:city -- --scale 1m [--verify]`. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { scale: { type: 'string', default: '10k' }, verify: { type: 'boolean', default: false } },
  });
  const scale = SCALES[values.scale] ?? Number(values.scale);
  const city = await openLoadedCity(scale, say);
  try {
    say(`${JSON.stringify(city.counts)} ${await sizeOf(city)}`);
    return values.verify ? await verify(city) : 0;
  } finally {
    await city.close();
  }
}

async function sizeOf({ urls }: LoadedCity): Promise<string> {
  return await withConnection(urls.owner, async (owner) => {
    const { rows } = await owner.query<{ size: string }>(
      'SELECT pg_size_pretty(pg_database_size(current_database())) AS size',
    );
    return rows[0]?.size ?? '';
  });
}

/** Derives everything again and compares (全库核验). */
async function verify({ urls, now }: LoadedCity): Promise<number> {
  const dataSource = await createDataSource('owner', urls.owner, { poolSize: 1 }).initialize();
  try {
    const { enterprises, differences } = await verifyArchive(dataSource, shanghaiDay(now), (checked) => {
      if (checked % 10_000 === 0) say(`已核验 checked: ${checked}`);
    });
    for (const difference of differences.slice(0, 20)) say(JSON.stringify(difference));
    say(`企业 enterprises: ${enterprises}, 差异 differences: ${differences.length}`);
    return differences.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);

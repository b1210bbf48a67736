import 'reflect-metadata';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDataSource } from '../data/data-source';
import { isLocalDate, laterOf, shanghaiDay } from '../domain/calendar/local-date';
import { CATALOGUES, catalogueInForceOn } from '../domain/catalogue/index';
import type { FirmDifference } from '../domain/publication/compare-laws';
import { systemClock } from '../server/clock';
import { ownerUrlForTools } from '../server/database/owner-url';
import { StartupError } from '../server/startup-error';
import type { Backtest } from '../services/archive/backtest-catalogue';
import { backtestCatalogue } from '../services/archive/backtest-catalogue';

const SHOWN = 50;

/** Whom another version of the law would touch (规则回测): `npm run backtest -- --catalogue VERSION [--as-of DAY] [--csv FILE]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { catalogue: { type: 'string' }, 'as-of': { type: 'string' }, csv: { type: 'string' } },
  });
  const backtest = asked(values.catalogue, values['as-of']);
  const dataSource = await createDataSource('owner', ownerUrlForTools(), { poolSize: 1 }).initialize();
  const file = values.csv === undefined ? null : createWriteStream(values.csv);
  file?.write('\uFEFF统一社会信用代码,名称,原状况,新状况,受影响记录\n');
  let shown = 0;
  try {
    const totals = await backtestCatalogue(dataSource, backtest, (difference) => {
      file?.write(`${csvLine(difference)}\n`);
      shown += 1;
      if (shown <= SHOWN) print(lineOf(difference));
    });
    if (totals.differing > SHOWN) print(`…… 另有 ${totals.differing - SHOWN} 户，用 --csv 取全部 / more with --csv`);
    print(`${backtest.present.version} → ${backtest.other.version}，${backtest.day}`);
    for (const [change, firms] of totals.standings) print(`  状况 standing ${change}: ${firms}`);
    for (const [change, records] of totals.records) print(`  记录 records ${change}: ${records}`);
    print(`企业 enterprises: ${totals.enterprises}, 受影响 differing: ${totals.differing}`);
  } finally {
    file?.end();
    await dataSource.destroy();
  }
}

function asked(version: string | undefined, asOf: string | undefined): Backtest {
  const other = CATALOGUES.find((candidate) => candidate.version === version);
  if (!other) throw new StartupError(`--catalogue ${CATALOGUES.map((known) => known.version).join(' | ')}`);
  if (asOf !== undefined && !isLocalDate(asOf)) throw new StartupError('--as-of YYYY-MM-DD');
  const today = shanghaiDay(systemClock());
  return { present: catalogueInForceOn(today), other, day: asOf ?? laterOf(other.effectiveFrom, today) };
}

function lineOf({ uscc, name, standing, records }: FirmDifference): string {
  return `${uscc} ${name} ${standing ? standing.join(' -> ') : '='} ${whatOf(records)}`;
}

function csvLine({ uscc, name, standing, records }: FirmDifference): string {
  const cells = [uscc, name, standing?.[0] ?? '', standing?.[1] ?? '', whatOf(records)];
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

function whatOf(records: FirmDifference['records']): string {
  return records
    .map(({ kind, code, item, severity, repairableFrom }) => {
      const parts = [item, severity?.join('->'), repairableFrom && `repair ${repairableFrom.join('->')}`];
      return `${kind}/${code} ${parts.filter(Boolean).join(' ')}`;
    })
    .join('; ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions } from './options';
import { readOptions } from './options';
import type { Aim } from './race/aims';
import { aimsOf, growthAims, memoryAim, workersAim } from './race/aims';
import type { Baseline } from './race/baseline';
import { baselineOf, mergedBaseline, slipsAgainst, TOLERANCE } from './race/baseline';
import { prepareContenders } from './race/contenders';
import type { GrowthResult } from './race/growth';
import { raceGrowth } from './race/growth';
import { growthPlot } from './race/growth-plot';
import { aimTable, raceTable } from './race/race-table';
import type { ScaleResult } from './race/run-races';
import { RACE_NAMES, runRaces } from './race/run-races';
import { runSingleBenches, singleTable } from './single-benches';
import { machine, versions } from './versions';

const BASELINE = join(__dirname, 'baseline.json');
const PLOT = join(__dirname, 'growth.svg');

/** Measures what was asked for and prints tables, then the same as JSON: `npm run bench -- --only peers --scale 10k,100k --rounds 5`. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const withPeers = RACE_NAMES.some(options.isChosen);
  if (withPeers) prepareContenders(tell);
  const scales: ScaleResult[] = [];
  const growth = options.growth && withPeers ? await growthOver(options) : [];
  for (const { firms } of withPeers && !options.growth ? options.scales : [])
    scales.push(await racesAt(firms, options));
  // Alone they build a city of their own, fact by fact: once is enough.
  const measured = await runSingleBenches(options.isChosen, options.scales[0]?.firms ?? 0, options.rounds);
  if (measured.length > 0) say(singleTable(measured));
  const report = { machine: machine(), versions: versions(withPeers), scales, measured, growth };
  say(JSON.stringify(report));
  if (options.jsonFile !== null) writeFileSync(options.jsonFile, `${JSON.stringify(report, null, 1)}\n`);
  if (options.writeBaseline) writeBaseline(scales, options);
  return options.check ? checked(scales, options) : 0;
}

async function racesAt(scale: number, { rounds, seconds, soakSeconds, isChosen }: BenchOptions): Promise<ScaleResult> {
  const settings = { rounds, seconds, compared: 50 };
  const result = await runRaces({ scale, settings, soakSeconds, isChosen, tell });
  say(`\n${scale.toLocaleString('en')} 户企业 firms; ${JSON.stringify(machine())}`);
  if (result.results.length > 0) say(raceTable(result.results));
  if (result.workers) say(`workers: ${JSON.stringify(result.workers)}`);
  if (result.soak) say(`soak: ${JSON.stringify(result.soak)}`);
  const aims = aimsAt(result);
  if (aims.length > 0) say(`\n${aimTable(aims)}`);
  return result;
}

function aimsAt({ results, workers, soak }: ScaleResult): Aim[] {
  return [
    ...results.flatMap(aimsOf),
    ...(workers ? [workersAim(workers.operation, workers.one, workers.two)] : []),
    ...(soak ? [memoryAim(soak.peakMb)] : []),
  ];
}

/** Ratios from the smallest scale to the largest, and the plot. */
async function growthOver({ scales, rounds, seconds, isChosen }: BenchOptions): Promise<readonly GrowthResult[]> {
  const settings = { rounds, seconds, compared: 0 };
  const growth = await raceGrowth({ scales: scales.map(({ firms }) => firms), settings, isChosen, tell });
  if (growth.length === 0) return growth;
  say(`\n${aimTable(growthAims(growth))}`);
  writeFileSync(PLOT, growthPlot(growth.map(({ operation, scales: points }) => ({ name: operation, points }))));
  return growth;
}

function keptBaseline(): Baseline {
  return existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
}

function writeBaseline(scales: readonly ScaleResult[], options: BenchOptions): void {
  const kept = scales.reduce<Baseline>(
    (held, { scale, results }) => mergedBaseline(held, nameOf(scale, options), baselineOf(results)),
    keptBaseline(),
  );
  writeFileSync(BASELINE, `${JSON.stringify(kept, null, 2)}\n`);
}

/** 1 where a ratio is worse than the baseline allows, or the baseline knows nothing of what was measured. */
function checked(scales: readonly ScaleResult[], options: BenchOptions): number {
  const kept = keptBaseline();
  const isKnown = scales.some((scale) =>
    scale.results.some(({ operation }) => kept[nameOf(scale.scale, options)]?.[operation] !== undefined),
  );
  if (!isKnown) {
    say('基线中没有所测项目 the baseline holds nothing of what was measured: --write-baseline first');
    return 1;
  }
  const slips = scales.flatMap(({ scale, results }) => slipsAgainst(kept, nameOf(scale, options), baselineOf(results)));
  for (const { scale, operation, beside, before, now } of slips)
    say(`变慢 slower: ${operation} at ${scale}, in times ${beside}: ${before} before, ${now} now`);
  if (slips.length === 0) say(`与基线相比未变慢 no ratio is more than ${TOLERANCE * 100} % below the baseline`);
  return slips.length === 0 ? 0 : 1;
}

function nameOf(scale: number, { scales }: BenchOptions): string {
  return scales.find(({ firms }) => firms === scale)?.name ?? String(scale);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
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

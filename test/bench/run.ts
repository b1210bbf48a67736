import 'reflect-metadata';
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Bench, Measurement } from './bench';
import { measure } from './bench';
import { deriveBench, publishBench } from './derive.bench';
import { firstLoadBench } from './first-load.bench';
import { auditBench } from './audit.bench';
import { checkBench } from './check.bench';
import { SCALES } from './scales';
import { uploadBench, uploadGrowthBench } from './upload.bench';

const BENCHES: readonly Bench[] = [
  deriveBench,
  publishBench,
  uploadBench,
  uploadGrowthBench,
  checkBench,
  auditBench,
  firstLoadBench,
];

/** Measures and prints a table, then the same as JSON: `npm run bench -- --only derive --scale 10k --rounds 5`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      scale: { type: 'string', default: '100k' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const scale = SCALES[values.scale] ?? Number(values.scale);
  const chosen = BENCHES.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0 || !(scale > 0)) {
    throw new Error(`--only ${BENCHES.map(({ name }) => name).join('|')} --scale 10k|100k|1m`);
  }
  const measured: Measurement[] = [];
  for (const bench of chosen) measured.push(await measure(bench, scale, Number(values.rounds)));
  process.stdout.write(`${tableOf(measured)}\n${JSON.stringify({ machine: machine(), scale, measured })}\n`);
}

function tableOf(measured: readonly Measurement[]): string {
  return measured.map(lineOf).join('\n');
}

function lineOf({ name, unit, aim, median, rounds, data, floor, notes }: Measurement): string {
  const spread = `${rateText(Math.min(...rounds))}..${rateText(Math.max(...rounds))}`;
  const beside = floor
    ? `; ${floor.name} ${Math.round(floor.median)}, ratio ${floor.ratio.toFixed(3)}${goal(floor.ratio, floor.aim)}`
    : '';
  const rate = `${rateText(median).padStart(9)} ${unit} (${spread})${goal(median, aim)}`;
  return `${name.padEnd(20)} ${rate}${beside} ${JSON.stringify({ ...data, ...notes })}`;
}

/** Whole numbers, but for what is done only a few times a second. */
function rateText(rate: number): string {
  return rate < 10 ? rate.toFixed(2) : Math.round(rate).toString();
}

function goal(seen: number, aim: number | null): string {
  return aim === null ? '' : ` aim ${aim} ${seen >= aim ? 'reached' : 'NOT reached'}`;
}

function machine(): object {
  const [cpu] = os.cpus();
  return { cpu: cpu?.model ?? 'unknown', cores: os.cpus().length, node: process.version, platform: process.platform };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

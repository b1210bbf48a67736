import type { Bench, Measurement } from './bench';
import { measure } from './bench';
import { auditBench } from './audit.bench';
import { checkBench } from './check.bench';
import { deriveBench, publishBench } from './derive.bench';
import { firstLoadBench } from './first-load.bench';
import { foreignRecordsBench } from './foreign-records.bench';
import { uploadBench, uploadGrowthBench } from './upload.bench';

/** What is measured inside this process, without a server. */
const BENCHES: readonly Bench[] = [
  deriveBench,
  publishBench,
  uploadBench,
  uploadGrowthBench,
  checkBench,
  auditBench,
  foreignRecordsBench,
  firstLoadBench,
];

/** Names of the single benches (单项测量). */
export const SINGLE_BENCHES: readonly string[] = BENCHES.map(({ name }) => name);

/** Measures the chosen ones one after the other. */
export async function runSingleBenches(
  isChosen: (name: string) => boolean,
  scale: number,
  rounds: number,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const bench of BENCHES.filter(({ name }) => isChosen(name))) measured.push(await measure(bench, scale, rounds));
  return measured;
}

/** A line for each. */
export function singleTable(measured: readonly Measurement[]): string {
  return measured.map(lineOf).join('\n');
}

function lineOf({ name, unit, aim, median, rounds, data, floor, notes }: Measurement): string {
  const spread = `${Math.round(Math.min(...rounds))}..${Math.round(Math.max(...rounds))}`;
  const beside = floor
    ? `; ${floor.name} ${Math.round(floor.median)}, ratio ${floor.ratio.toFixed(3)}${goal(floor.ratio, floor.aim)}`
    : '';
  const rate = `${Math.round(median).toString().padStart(9)} ${unit} (${spread})${goal(median, aim)}`;
  return `${name.padEnd(20)} ${rate}${beside} ${JSON.stringify({ ...data, ...notes })}`;
}

function goal(seen: number, aim: number | null): string {
  return aim === null ? '' : ` aim ${aim} ${seen >= aim ? 'reached' : 'NOT reached'}`;
}

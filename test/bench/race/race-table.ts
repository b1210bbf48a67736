import type { Aim } from './aims';
import { ratioTo } from './aims';
import type { Figures, RaceResult } from './race';

const COLUMNS = [
  'operation',
  'contender',
  '/s',
  'ours x',
  'p50 ms',
  'p95',
  'p99',
  'cores',
  'ms CPU',
  'alone p95',
  '70% p50',
  '70% p99',
] as const;
const NOT_ASKED = '–';

/** What was measured, as a table in plain text (结果表): a line for each contender of each operation. */
export function raceTable(results: readonly RaceResult[]): string {
  return aligned([COLUMNS, ...results.flatMap(linesOf)]);
}

function linesOf(result: RaceResult): string[][] {
  const taking = result.figures.map((figures) => lineOf(result, figures));
  // What a peer has no sensible equal of.
  const missing = (['postgraphile', 'mercurius'] as const)
    .filter((name) => !result.figures.some(({ contender }) => contender === name))
    .map((name) => [result.operation, name, ...COLUMNS.slice(2).map(() => NOT_ASKED)]);
  return [...taking, ...missing];
}

function lineOf(result: RaceResult, figures: Figures): string[] {
  const { contender, perSecond, p50, p95, p99, cores, alone, at70 } = figures;
  const ratio = contender === 'ours' ? null : ratioTo(result, contender);
  const cpu = cores === null ? null : (cores * 1_000) / perSecond;
  return [
    ...[result.operation, contender, perSecond.toFixed(perSecond < 100 ? 1 : 0), ratio?.toFixed(2) ?? ''],
    ...[p50, p95, p99].map(oneDecimal),
    ...[cores?.toFixed(2) ?? NOT_ASKED, cpu?.toFixed(2) ?? NOT_ASKED],
    ...[alone.p95, at70.p50, at70.p99].map(oneDecimal),
  ];
}

/** Aims with whether they were reached (目标表). */
export function aimTable(aims: readonly Aim[]): string {
  return aligned(
    aims.map(({ operation, aim, seen, wanted, reached }) => [
      ...[operation, aim, String(wanted), seen.toFixed(2), reached ? 'reached' : 'NOT reached'],
    ]),
  );
}

function oneDecimal(value: number): string {
  return value.toFixed(1);
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

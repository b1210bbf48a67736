import { parseArgs } from 'node:util';
import { RACE_NAMES } from './race/run-races';
import { SCALES } from './scales';
import { SINGLE_BENCHES } from './single-benches';

/** What a run was asked for (测量选项). */
export interface BenchOptions {
  /** Names of scales, such as 100k, with their firms; from the smallest up. */
  readonly scales: readonly { readonly name: string; readonly firms: number }[];
  readonly rounds: number;
  readonly seconds: number;
  readonly soakSeconds: number;
  readonly isChosen: (name: string) => boolean;
  /** Ours over cities of all scales at once, in place of races with others. */
  readonly growth: boolean;
  readonly jsonFile: string | null;
  readonly check: boolean;
  readonly writeBaseline: boolean;
}

const USAGE = `npm run bench -- --scale 10k|100k|1m[,…] --only NAME[,NAME…] --rounds 5 --seconds 2 --soak 30 --json FILE --growth --check --write-baseline
names: peers (all that follow), ${RACE_NAMES.join(', ')}; and alone: ${SINGLE_BENCHES.join(', ')}`;

/** Reads the options of a run. @throws Error with the usage for one that is wrong */
export function readOptions(argv: readonly string[]): BenchOptions {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      ...{ scale: text('100k'), rounds: text('5'), seconds: text('2'), soak: text('30') },
      ...{ only: { type: 'string' }, json: { type: 'string' }, growth: flag, check: flag, 'write-baseline': flag },
    },
  });
  const scales = values.scale.split(',').map((name) => ({ name, firms: SCALES[name] ?? Number(name) }));
  const [rounds, seconds, soakSeconds] = [values.rounds, values.seconds, values.soak].map(Number);
  const chosen = chosenNames(values.only);
  const numbers = [rounds, seconds, soakSeconds, ...scales.map(({ firms }) => firms)];
  if (chosen.length === 0 || !numbers.every((value) => value !== undefined && value > 0)) throw new Error(USAGE);
  return {
    scales: scales.sort((a, b) => a.firms - b.firms),
    ...{ rounds: rounds ?? 0, seconds: seconds ?? 0, soakSeconds: soakSeconds ?? 0 },
    isChosen: (name) => chosen.includes(name),
    jsonFile: values.json ?? null,
    ...{ growth: values.growth, check: values.check, writeBaseline: values['write-baseline'] },
  };
}

/** All names unless some are said; none when one of them is unknown. */
function chosenNames(only: string | undefined): readonly string[] {
  const all = [...RACE_NAMES, ...SINGLE_BENCHES];
  if (only === undefined) return all;
  const names = only.split(',').flatMap((name) => (name === 'peers' ? RACE_NAMES : [name]));
  return names.every((name) => all.includes(name)) ? names : [];
}

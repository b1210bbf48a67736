import { seededRandom } from '../../../src/demo/seeded-random';
import { InvariantError } from '../../../src/domain/errors';
import type { Contender, ContenderName } from './contenders';
import { closedLoop } from './load';
import type { Ground, Operation, Question } from './operations';
import { cpuSecondsOf } from './process-figures';
import type { Sample } from './statistics';
import type { Ask } from './wire';

/** What one contender did in one round (一轮结果), and how many cores its process kept busy; null where the system does not tell. */
export interface Round {
  readonly sample: Sample;
  readonly cores: number | null;
}

/** Before its first round each contender is asked for so long. */
export const WARM_MS = 1_500;
const CONNECTIONS = 20;
const MS = 1_000;

/** Another one first each round. */
export function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** One round of one contender in a closed loop (一轮). @throws InvariantError when something was not answered */
export async function capacityOf(
  operation: Operation,
  contender: Contender,
  ground: Ground,
  milliseconds: number,
  round: number,
): Promise<Round> {
  const before = cpuSecondsOf(contender.pid);
  const load = { address: contender.address, next: askerOf(operation, contender.name, ground, round), milliseconds };
  const sample = await closedLoop(load, operation.connections ?? CONNECTIONS);
  const after = cpuSecondsOf(contender.pid);
  requireAnswered(operation, contender, sample);
  return { sample, cores: before === null || after === null ? null : ((after - before) * MS) / sample.milliseconds };
}

/** @throws InvariantError when something was not answered, or nothing was asked */
export function requireAnswered({ name }: Operation, contender: Contender, { failed, latencies }: Sample): void {
  if (failed === 0 && latencies.length > 0) return;
  throw new InvariantError(`${name}: ${contender.name} failed ${failed} of ${failed + latencies.length}`);
}

/** The same requests for every contender of a round (同轮同题). */
export function askerOf(operation: Operation, name: ContenderName, ground: Ground, round: number) {
  const random = seededRandom(1_000 + round);
  return () => askOf(operation.draw(ground, random), name);
}

/** What a contender is sent. @throws InvariantError where nothing is there for it */
export function askOf({ asks }: Question, name: ContenderName): Ask {
  const ask = asks[name];
  if (ask === undefined) throw new InvariantError(`nothing to ask ${name}`);
  return ask();
}

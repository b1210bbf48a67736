import { seededRandom } from '../../../src/demo/seeded-random';
import { InvariantError } from '../../../src/domain/errors';
import { medianOf } from '../bench';
import type { Contender, ContenderName } from './contenders';
import { closedLoop, openLoop } from './load';
import type { Ground, Operation } from './operations';
import type { Round } from './round';
import { askerOf, askOf, capacityOf, requireAnswered, turned, WARM_MS } from './round';
import { firstDifference } from './shapes';
import type { Ranks } from './statistics';
import { ranksOf, rateOf } from './statistics';
import type { Ask } from './wire';
import { Wire } from './wire';

/** How long and how often a race is run (对比设置). */
export interface RaceSettings {
  readonly rounds: number;
  readonly seconds: number;
  /** Requests whose answers are compared before anything is timed. */
  readonly compared: number;
}

/** What was seen of one contender (参评结果). */
export interface Figures extends Ranks {
  readonly contender: ContenderName;
  /** Answers a second with as many connections as a closed loop has, the median of all rounds; and each round. */
  readonly perSecond: number;
  readonly rounds: readonly number[];
  /** Cores that its process kept busy; null where the system does not tell. */
  readonly cores: number | null;
  /** One request at a time, nobody else asking: what the server itself takes. */
  readonly alone: Ranks;
  /** At 70 % of its capacity, asked at a steady rate. */
  readonly at70: Ranks;
}

/** What was seen of one operation (操作结果). */
export interface RaceResult {
  readonly operation: string;
  readonly what: string;
  readonly isSearch: boolean;
  /** False for what only staff may ask, which no peer answers. */
  readonly isPublic: boolean;
  readonly compared: number;
  readonly figures: readonly Figures[];
}

const SHARE_OF_CAPACITY = 0.7;
const ALONE_SHARE = 0.5;
const MS = 1_000;

/**
 * Races the contenders in one operation (同题对比): their answers are compared first, then each is warmed up, then they take turns round
 * by round, the first of a round being another each time.
 * @throws InvariantError when two answers differ, or one is no answer
 */
export async function race(
  operation: Operation,
  contenders: readonly Contender[],
  ground: Ground,
  settings: RaceSettings,
): Promise<RaceResult> {
  await requireSameAnswers(operation, contenders, ground, settings.compared);
  for (const contender of contenders) await capacityOf(operation, contender, ground, WARM_MS, 0);
  const seen = new Map(contenders.map(({ name }) => [name, [] as Round[]]));
  for (let round = 1; round <= settings.rounds; round += 1) {
    for (const contender of turned(contenders, round))
      seen.get(contender.name)?.push(await capacityOf(operation, contender, ground, settings.seconds * MS, round));
  }
  const figures: Figures[] = [];
  for (const contender of contenders)
    figures.push(await figuresOf(operation, contender, ground, settings, seen.get(contender.name) ?? []));
  const { name, what, isSearch, isPublic } = operation;
  return { operation: name, what, isSearch, isPublic, compared: settings.compared, figures };
}

async function figuresOf(
  operation: Operation,
  contender: Contender,
  ground: Ground,
  { seconds, rounds }: RaceSettings,
  seen: readonly Round[],
): Promise<Figures> {
  const rates = seen.map(({ sample }) => rateOf(sample));
  const perSecond = medianOf(rates);
  const next = askerOf(operation, contender.name, ground, rounds + 1);
  const load = { address: contender.address, next };
  const alone = await closedLoop({ ...load, milliseconds: seconds * MS * ALONE_SHARE }, 1);
  const steady = await openLoop({ ...load, milliseconds: seconds * MS * 2 }, perSecond * SHARE_OF_CAPACITY);
  requireAnswered(operation, contender, steady);
  const ranks = seen.map(({ sample }) => ranksOf(sample.latencies));
  const median = (of: keyof Ranks) => medianOf(ranks.map((own) => own[of]));
  const cores = seen.map((round) => round.cores).filter((own) => own !== null);
  return {
    ...{ contender: contender.name, perSecond, rounds: rates },
    ...{ p50: median('p50'), p95: median('p95'), p99: median('p99') },
    cores: cores.length === 0 ? null : medianOf(cores),
    alone: ranksOf(alone.latencies),
    at70: ranksOf(steady.latencies),
  };
}

/** The answers of all contenders to a sample of requests, mapped to one shape, are the same (答案一致性检查). */
async function requireSameAnswers(
  operation: Operation,
  contenders: readonly Contender[],
  ground: Ground,
  compared: number,
): Promise<void> {
  const random = seededRandom(7);
  for (let left = compared; left > 0; left -= 1) {
    const question = operation.draw(ground, random);
    const [first, ...others] = await Promise.all(
      contenders.map(async ({ name, address }) => {
        const answer = await answerOf(address, askOf(question, name));
        return { name, shape: question.shapes[name]?.(answer) };
      }),
    );
    for (const other of others) {
      const difference = firstDifference(first?.shape, other.shape);
      if (difference === null) continue;
      throw new InvariantError(
        `${operation.name}: ${String(first?.name)} and ${other.name} differ at ${difference}; asked ${question.asks.floor?.().body.slice(0, 200) ?? ''}`,
      );
    }
  }
}

async function answerOf(address: string, ask: Ask): Promise<unknown> {
  const wire = new Wire(Number(new URL(address).port));
  const reply = await wire.ask(ask);
  wire.close();
  const answer = JSON.parse(reply.body()) as { readonly errors?: unknown } | null;
  if (reply.status === 200 && answer?.errors === undefined) return answer;
  throw new InvariantError(`${address}${ask.path}: ${reply.status} ${reply.body().slice(0, 500)}`);
}

import type { EnterpriseRow } from '../../../src/data/repositories/enterprise-repository';
import type { NewFact } from '../../../src/data/repositories/fact-repository';
import type { PublicationChange, PublicationPart } from '../../../src/data/repositories/publication-repository';
import type { NewTimeline } from '../../../src/data/repositories/timeline-repository';
import { DEMO_DEPARTMENTS } from '../../../src/demo/departments';
import type { Task } from '../../../src/domain/joint-punishment/task';
import { raisesTasks } from '../../../src/domain/joint-punishment/task';
import type { Publication } from '../../../src/domain/publication/public-file';
import type { PersonLink } from '../../../src/domain/record/person-links';
import type { FilingPlan } from '../../../src/services/filing/plan-filing';
import { planFiling } from '../../../src/services/filing/plan-filing';
import { changesIfConfirmed } from '../../../src/services/filing/preview-confirmation';
import { changedTasks } from '../../../src/services/filing/sync-tasks';
import type { RoundFiling } from './city-filings';

/** What is in the tables of a firm once all rounds are filed (归档结果). */
export interface FiledFirm {
  readonly facts: readonly NewFact[];
  readonly timelines: readonly NewTimeline[];
  /** Null when nothing is public; each part is of the round that last changed it. */
  readonly publication: (Readonly<Record<PublicationPart, Publication>> & { readonly file: Publication }) | null;
  readonly publishedAt: string;
  readonly enterprise: EnterpriseRow | null;
  readonly links: readonly PersonLink[];
  readonly tasks: readonly Task[];
}

const NOTHING: FiledFirm = {
  ...{ facts: [], timelines: [], publication: null, publishedAt: '', enterprise: null, links: [], tasks: [] },
};
/** As the database lists them. */
const DEPARTMENTS = Object.values(DEMO_DEPARTMENTS).sort((a, b) => (a.code < b.code ? -1 : 1));

/** Files a firm's rounds one after the other, as the archive would (逐轮归档), and notes in the batches what they change. */
export function fileFirm(rounds: readonly RoundFiling[]): FiledFirm {
  return rounds.reduce((held, round) => {
    const law = new Map(held.timelines.map(({ timeline }) => [timeline.uscc, timeline.catalogueVersion]));
    const plan = planFiling([round.filing], round.context, law);
    round.lastBatch.changes.push(...plan.standingChanges);
    noteConfirmations(round);
    return afterRound(held, plan, round);
  }, NOTHING);
}

function noteConfirmations({ filing, context, listingBatch }: RoundFiling): void {
  if (listingBatch) listingBatch.ifConfirmed.push(...changesIfConfirmed([filing], context));
}

function afterRound(held: FiledFirm, plan: FilingPlan, { context }: RoundFiling): FiledFirm {
  const change = plan.publications.at(-1);
  const enterprise = plan.enterprises.at(-1) ?? held.enterprise;
  return {
    facts: [...held.facts, ...plan.facts],
    timelines: [...held.timelines, ...plan.timelines],
    publication: change ? afterChange(held.publication, change) : held.publication,
    publishedAt: change ? context.recordedAt : held.publishedAt,
    enterprise: enterprise && { ...enterprise, lastRecordedAt: context.recordedAt },
    links: plan.links.at(-1)?.links ?? held.links,
    tasks: plan.derived.reduce((tasks, file) => tasksAfter(tasks, file, context), held.tasks),
  };
}

/** A part that reads the same keeps its rows, what is over by now among them. */
function afterChange(
  held: FiledFirm['publication'],
  { publication, parts }: PublicationChange,
): FiledFirm['publication'] {
  if (publication === null) return null;
  const part = (name: PublicationPart) => (held === null || parts.includes(name) ? publication : held[name]);
  return { file: publication, NAMES: part('NAMES'), STANDINGS: part('STANDINGS'), LISTS: part('LISTS') };
}

function tasksAfter(
  held: readonly Task[],
  file: FilingPlan['derived'][number],
  context: RoundFiling['context'],
): readonly Task[] {
  if (!file.timeline.records.some(raisesTasks)) return held;
  const { saved, dropped } = changedTasks(file, held, { ...context, departments: DEPARTMENTS });
  const tasks = new Map([...held, ...saved].map((task) => [task.taskId, task]));
  for (const taskId of dropped) tasks.delete(taskId);
  return [...tasks.values()];
}

import type { Role } from '../access/actor';
import type { CheckProject, CheckPurpose } from './check-purpose';

/** States of a check by file (核查任务状态). A cancelled or failed one left nothing behind. */
export const CHECK_JOB_STATES = {
  RECEIVED: '已接收，等待核查。Received, waiting.',
  CHECKING: '核查中。Being checked.',
  DONE: '已完成，结果可下载。Done, results can be had.',
  FAILED: '未完成，未留存任何结果。Failed, nothing was kept.',
  CANCELLED: '已取消，未留存任何结果。Cancelled, nothing was kept.',
} as const;

/** One of {@link CHECK_JOB_STATES}. */
export type CheckJobState = keyof typeof CHECK_JOB_STATES;

/** Most suppliers of one file. */
export const MOST_IN_FILE = 100_000;
/** Suppliers judged and kept at a time. */
export const CHECK_SLICE = 1_000;

/** A long list of suppliers on its way to a check (批量核查任务); its id is the id of the check that it becomes. */
export interface CheckJob {
  readonly checkId: string;
  readonly departmentCode: string;
  readonly actorId: string;
  readonly actorRole: Role;
  readonly question: CheckJobQuestion;
  readonly fileName: string;
  readonly suppliers: number;
  /** Suppliers judged so far; nothing of it is kept before the last. */
  readonly done: number;
  readonly state: CheckJobState;
  /** Times it was taken up without an end. */
  readonly attempts: number;
  /** Why it failed, in words for people; null unless FAILED. */
  readonly problem: string | null;
  readonly cancelAsked: boolean;
  /** ISO instants. */
  readonly receivedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** What the suppliers of a file are checked for. */
export interface CheckJobQuestion {
  readonly purpose: CheckPurpose;
  readonly matterNo: string;
  readonly project: CheckProject;
}

/** What is known of a job before its suppliers are counted. */
export type NewJobFacts = Pick<CheckJob, 'checkId' | 'question' | 'fileName'>;

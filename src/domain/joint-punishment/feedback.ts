import type { LocalDate } from '../calendar/local-date';
import type { TaskKind } from './task';

/** What a department did about a task (反馈结果), and for which kind of task it is an answer. */
export const FEEDBACK_RESULTS = {
  APPLIED: '已实施',
  NOT_APPLIED: '未实施',
  RELEASED: '已解除',
  NOTHING_TO_RELEASE: '未曾实施，无需解除',
} as const;

/** One of {@link FEEDBACK_RESULTS}. */
export type FeedbackResult = keyof typeof FEEDBACK_RESULTS;

const ANSWERS: Readonly<Record<TaskKind, readonly FeedbackResult[]>> = {
  APPLY: ['APPLIED', 'NOT_APPLIED'],
  RELEASE: ['RELEASED', 'NOTHING_TO_RELEASE'],
};

/** A department's report on a task (惩戒反馈). */
export interface Feedback {
  readonly result: FeedbackResult;
  /** Why a measure was not applied; required then. */
  readonly reason: string | null;
  /** Sum concerned, in fen (refused funds, withheld bonus); not a number when what was written cannot be read. */
  readonly amountFen: number | null;
  /** Number of the paper that says so; required when the measure was applied or released. */
  readonly documentNumber: string | null;
  readonly doneOn: LocalDate;
  readonly matterNo: string | null;
  /** Why an earlier report is replaced; null for the first. */
  readonly correctionReason: string | null;
}

/** A report as recorded. */
export interface RecordedFeedback extends Feedback {
  readonly serial: number;
  /** ISO instant, UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What is wrong with a report (反馈问题): the field, and how to mend it. */
export interface FeedbackProblem {
  readonly field: keyof Feedback;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** The task that a report answers, as far as the checks need it. */
export interface AnsweredTask {
  readonly kind: TaskKind;
  /** Day on which the department could first see it. */
  readonly visibleOn: LocalDate;
  readonly isAnswered: boolean;
}

/** Checks a report against its task (反馈校验). */
export function feedbackProblems(feedback: Feedback, task: AnsweredTask, today: LocalDate): FeedbackProblem[] {
  const { result, reason, documentNumber, doneOn, amountFen, correctionReason } = feedback;
  const isAct = result === 'APPLIED' || result === 'RELEASED';
  const checks: (FeedbackProblem | null)[] = [
    ANSWERS[task.kind].includes(result) ? null : problem('result', ...wrongResult(task.kind)),
    result === 'NOT_APPLIED' && reason === null
      ? problem('reason', '未实施的须说明理由', 'A reason is required')
      : null,
    isAct && documentNumber === null
      ? problem('documentNumber', '须填写相应文书编号', 'The number of the document is required')
      : null,
    doneOn > today ? problem('doneOn', '办理日期晚于今天', 'In the future') : null,
    doneOn < task.visibleOn
      ? problem('doneOn', `早于任务发起日${task.visibleOn}`, `Before the task was raised on ${task.visibleOn}`)
      : null,
    amountFen !== null && !(amountFen >= 0)
      ? problem('amountFen', '金额无法识别，请以元为单位填写数字', 'The amount cannot be read: write it in yuan')
      : null,
    task.isAnswered && correctionReason === null
      ? problem('correctionReason', '该任务已反馈，更正须说明理由', 'Answered already: a correction needs a reason')
      : null,
  ];
  return [...checks.flatMap((found) => found ?? []), ...unreadableTexts(feedback)];
}

const TEXTS = ['reason', 'documentNumber', 'matterNo', 'correctionReason'] as const;
/** Line breaks and tabs apart: the archive keeps no NUL and no half of a surrogate pair, and one would sink the batch. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;

function unreadableTexts(feedback: Feedback): FeedbackProblem[] {
  return TEXTS.filter((field) => UNREADABLE.test(feedback[field] ?? '')).map((field) =>
    problem(field, '不得含有控制字符', 'No control characters'),
  );
}

function wrongResult(kind: TaskKind): [string, string] {
  const words = ANSWERS[kind].map((result) => `${FEEDBACK_RESULTS[result]}（${result}）`).join('、');
  return [`该任务的反馈结果只能是：${words}`, `The answer is one of ${ANSWERS[kind].join(', ')}`];
}

function problem(field: FeedbackProblem['field'], messageZh: string, messageEn: string): FeedbackProblem {
  return { field, messageZh, messageEn };
}

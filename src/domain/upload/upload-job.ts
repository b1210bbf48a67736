import type { Role } from '../access/actor';
import type { RecordKind } from '../record/record-kind';
import type { ProblemCode } from './problem';
import type { RowCounts, UploadPolicy } from './receipt';
import type { UploadImpact } from './upload-impact';

/**
 * States of a file on its way to the archive (上传任务状态). It goes forward only; FAILED and CANCELLED leave nothing behind but
 * the fact that the file came.
 */
export const UPLOAD_STATES = {
  RECEIVED: '已接收，待检查。Received, waiting to be checked.',
  CHECKING: '检查中。Being read and checked.',
  CHECKED: '已检查，待提交。Checked: nothing is filed yet.',
  COMMITTING: '提交中。Being filed, all or nothing.',
  DONE: '已完成。Filed, with a receipt.',
  FAILED: '失败，未留存任何数据行。Failed; no row is kept.',
  CANCELLED: '已取消，未留存任何数据行。Cancelled; no row is kept.',
} as const;

/** One of {@link UPLOAD_STATES}. */
export type UploadState = keyof typeof UPLOAD_STATES;

/** What a job is at: reading the file, checking its rows against the archive, or filing them. */
export const UPLOAD_STEPS = {
  READ: '读取文件。Reading the file.',
  CHECK: '核对档案。Checking rows against the archive.',
  COMMIT: '归档。Filing.',
} as const;

/** One of {@link UPLOAD_STEPS}. */
export type UploadStep = keyof typeof UPLOAD_STEPS;

/** What the clerk decided at the door (上传选项). */
export interface UploadOptions {
  readonly fileName: string;
  /** Sheets to read; the first visible one when left out. */
  readonly sheets?: readonly string[];
  readonly includeHidden?: boolean;
  /** Units of amount columns whose header says none, by field. */
  readonly units?: Readonly<Record<string, 'YUAN' | 'WAN'>>;
  /** True once the clerk said that the department's own values hold for columns the file lacks. */
  readonly defaults?: boolean;
  /** True to file as soon as the check is over, where no second person is needed. */
  readonly commit: boolean;
  /** Numbers of the rows that were set right after the check, ascending; none when left out. */
  readonly mendedRows?: readonly number[];
}

/** Problems found so far, by code (问题计数). */
export type ProblemCounts = Readonly<Partial<Record<ProblemCode, number>>>;

/** Why a job failed, in words for the clerk. */
export interface JobProblem {
  readonly code: string;
  readonly message: string;
}

/** A file being worked on (上传任务). Its id is the id of the batch that it becomes. */
export interface UploadJob {
  readonly batchId: string;
  readonly departmentCode: string;
  readonly batchKey: string;
  readonly kind: RecordKind;
  readonly policy: UploadPolicy;
  readonly options: UploadOptions;
  readonly actorId: string;
  readonly actorRole: Role;
  /** The upload whose rows this file corrects, or null. */
  readonly parentId: string | null;
  readonly receivedAt: string;
  readonly bytes: number;
  /** Of the file as sent, hexadecimal. */
  readonly sha256: string;
  readonly state: UploadState;
  readonly step: UploadStep;
  readonly stepStartedAt: string | null;
  /** Rows that the step found done when this worker took it up. */
  readonly stepStartedRows: number;
  readonly rowsDone: number;
  /** Null until the file is read to its end. */
  readonly rowsTotal: number | null;
  /** The last code whose rows are checked, or null. */
  readonly checkedThrough: string | null;
  /** What reading said of the file as a whole; null until it is read. */
  readonly report: FileReport | null;
  readonly findings: ProblemCounts;
  /** Of the check until the file is filed, then of the filing. */
  readonly counts: RowCounts | null;
  readonly impact: UploadImpact;
  readonly problem: JobProblem | null;
  readonly committerId: string | null;
  readonly committerRole: Role | null;
  readonly cancelAsked: boolean;
  readonly outcomeSha256: string | null;
  readonly finishedAt: string | null;
  /** False once the original is deleted; its SHA-256 stays. */
  readonly originalKept: boolean;
  /** Times it was taken up since it last came forward. */
  readonly attempts: number;
}

/** A field as people know it. */
interface NamedColumn {
  readonly field: string;
  readonly zh: string;
}

/** What is said once of a file (文件报告): form, lines, columns, sheets not read. */
export interface FileReport {
  readonly format: 'CSV' | 'XLSX';
  readonly encoding: string | null;
  readonly columns: readonly (NamedColumn & { readonly header: string })[];
  readonly unknownColumns: readonly string[];
  readonly missingColumns: readonly NamedColumn[];
  /** Fields given for the whole file instead of by a column. */
  readonly suppliedColumns: readonly NamedColumn[];
  /** Amount columns whose unit nobody said. */
  readonly unitAsked: readonly (NamedColumn & { readonly header: string })[];
  readonly unreadSheets: readonly string[];
  readonly lines: {
    readonly data: number;
    readonly blank: number;
    readonly hidden: number;
    readonly footers: number;
    readonly filledCells: number;
  };
  readonly titles: number;
}

/** States in which a job has work to do. */
export const WORKING_STATES: readonly UploadState[] = ['RECEIVED', 'CHECKING', 'COMMITTING'];

/** True when nothing more will happen to a job. */
export function isFinished({ state }: Pick<UploadJob, 'state'>): boolean {
  return state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';
}

/** Speed of a job and the time it still needs (进度). */
export interface Pace {
  readonly ratePerSecond: number | null;
  readonly secondsLeft: number | null;
}

/** Pace of the step a job is at; null where it cannot be told yet. */
export function paceOf(job: UploadJob, now: Date): Pace {
  if (job.stepStartedAt === null || !WORKING_STATES.includes(job.state))
    return { ratePerSecond: null, secondsLeft: null };
  const seconds = (now.getTime() - Date.parse(job.stepStartedAt)) / 1000;
  const rate = seconds > 0 ? (job.rowsDone - job.stepStartedRows) / seconds : 0;
  if (rate <= 0) return { ratePerSecond: null, secondsLeft: null };
  const left = job.rowsTotal === null ? null : Math.ceil(Math.max(0, job.rowsTotal - job.rowsDone) / rate);
  return { ratePerSecond: Math.round(rate), secondsLeft: left };
}

/** Rows of no outcome yet. */
export const NO_ROWS: RowCounts = { received: 0, accepted: 0, unchanged: 0, refused: 0, quarantined: 0 };

/** Two counts as one. */
export function addCounts(a: RowCounts, b: RowCounts): RowCounts {
  return {
    received: a.received + b.received,
    accepted: a.accepted + b.accepted,
    unchanged: a.unchanged + b.unchanged,
    refused: a.refused + b.refused,
    quarantined: a.quarantined + b.quarantined,
  };
}

/** Adds problems to their counts; each code counts once for each problem. */
export function countProblems(
  counts: ProblemCounts,
  problems: readonly { readonly code: ProblemCode }[],
): ProblemCounts {
  const sum: Partial<Record<ProblemCode, number>> = { ...counts };
  for (const { code } of problems) sum[code] = (sum[code] ?? 0) + 1;
  return sum;
}

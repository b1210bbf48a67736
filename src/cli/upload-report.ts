import type { RowCounts } from '../domain/upload/receipt';
import type { UploadState, UploadStep } from '../domain/upload/upload-job';

/** What the command asks of a job. */
export interface JobNow {
  readonly id: string;
  readonly state: UploadState;
  readonly step: UploadStep;
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
  readonly ratePerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly sha256: string;
  readonly outcomeSha256: string | null;
  readonly counts: RowCounts | null;
  readonly needsSecondPerson: boolean;
  readonly failure: { readonly message: string } | null;
  readonly problemCounts: readonly { readonly code: string; readonly messageZh: string; readonly count: number }[];
  readonly impact: { readonly atOnce: Changes; readonly ifConfirmed: Changes };
  readonly rows: {
    readonly rows: readonly {
      readonly problems: readonly { readonly messageZh: string; readonly suggestion: string | null }[];
    }[];
  };
}

interface Changes {
  readonly counts: readonly { readonly before: string; readonly after: string; readonly firms: number }[];
}

const CHANGES = '{ counts { before after firms } }';

/** Selection for {@link JobNow}. */
export const JOB_FIELDS = `id state step rowsDone rowsTotal ratePerSecond secondsLeft sha256 outcomeSha256 needsSecondPerson
  counts { received accepted unchanged refused quarantined } failure { message } problemCounts { code messageZh count }
  impact { atOnce ${CHANGES} ifConfirmed ${CHANGES} } rows(first: 20) { rows { problems { messageZh suggestion } } }`;

const WORDS: Readonly<Record<UploadStep, string>> = { READ: '读取', CHECK: '核对', COMMIT: '归档' };
const BAR = 24;

/** Progress in one line (进度条). */
export function progressLine({ state, step, rowsDone, rowsTotal, ratePerSecond, secondsLeft }: JobNow): string {
  const part = rowsTotal === null || rowsTotal === 0 ? 0 : rowsDone / rowsTotal;
  const bar = '#'.repeat(Math.round(part * BAR)).padEnd(BAR, '.');
  const pace = ratePerSecond === null ? '' : ` ${ratePerSecond}行/秒`;
  const left = secondsLeft === null ? '' : ` 约${secondsLeft}秒`;
  return `${state} ${WORDS[step]} [${bar}] ${rowsDone}/${rowsTotal ?? '?'}${pace}${left}`;
}

/** What became of the file, for people (结果). */
export function summaryLines(job: JobNow): readonly string[] {
  const { counts, impact } = job;
  return [
    `${job.state} ${job.id}`,
    ...(job.failure ? [job.failure.message] : []),
    ...(counts
      ? [
          `收到 ${counts.received} = 归档 ${counts.accepted} + 未变 ${counts.unchanged} + 退回 ${counts.refused} + 暂存 ${counts.quarantined}`,
        ]
      : []),
    ...impact.atOnce.counts.map(({ before, after, firms }) => `${firms}户 ${before} → ${after}`),
    ...impact.ifConfirmed.counts.map(({ before, after, firms }) => `复核后 ${firms}户 ${before} → ${after}`),
    ...(job.needsSecondPerson ? ['须由本单位另一人提交 / A second person of the department must commit it'] : []),
    ...job.problemCounts.map(({ code, messageZh, count }) => `${code} ${messageZh} × ${count}`),
    ...job.rows.rows
      .flatMap(({ problems }) => problems)
      .map(({ messageZh, suggestion }) => `  ${messageZh}${suggestion === null ? '' : `（${suggestion}）`}`),
    `文件 SHA-256 ${job.sha256}`,
    ...(job.outcomeSha256 === null ? [] : [`结果 SHA-256 ${job.outcomeSha256}`]),
  ];
}

/** 0 when all rows are filed, or would be; 2 when some are not, or a second person is needed; 1 when the upload failed. */
export function exitCodeOf({ state, counts, needsSecondPerson }: JobNow): 0 | 1 | 2 {
  if (state === 'FAILED' || state === 'CANCELLED' || counts === null) return 1;
  return counts.refused + counts.quarantined > 0 || needsSecondPerson ? 2 : 0;
}

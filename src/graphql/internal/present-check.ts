import type { CheckJob } from '../../domain/check/check-job';
import type { StoredCheck, StoredResult } from '../../domain/check/stored-check';
import type { Verdict } from '../../domain/check/verdict';
import { NOT_NATIONAL_NOTICE, OUTSIDER_NOTICE, VERDICTS } from '../../domain/check/verdict';
import { legalText } from '../shared/legal-source-type';
import { SupplierCheckJobType } from './types/check-job';
import { CheckResultType } from './types/check-result';
import { SupplierCheckType } from './types/checks';

/** A check with its results as the counter shows it (核查呈现). */
export function presentCheck(
  check: StoredCheck,
  results: readonly StoredResult[],
  stamp: string | null,
): SupplierCheckType {
  const { project, counts, ...head } = check;
  return Object.assign(new SupplierCheckType(), {
    ...head,
    projectName: project.name,
    projectNumber: project.number,
    counts: Object.entries(counts).map(([verdict, suppliers]) => ({ verdict: verdict as Verdict, suppliers })),
    notice: `${NOT_NATIONAL_NOTICE.zh}。${NOT_NATIONAL_NOTICE.en}`,
    stamp,
    results: results.map(presentResult),
  });
}

function presentResult(result: StoredResult): CheckResultType {
  const { typed, resolved, fault, priority, reasons, ...found } = result;
  return Object.assign(new CheckResultType(), {
    ...found,
    typedUscc: typed.uscc,
    typedName: typed.name,
    uscc: resolved?.uscc ?? null,
    name: resolved?.name ?? null,
    textZh: textOf(result.verdict),
    reasons: reasons.map(({ basis, competentAuthorityZh, ...reason }) => ({
      ...reason,
      basis: legalText(basis),
      competentAuthority: competentAuthorityZh,
    })),
    failedCheck: fault?.failed ?? null,
    nearbyCodes: fault?.nearby ?? [],
    priorityZh: priority?.textZh ?? null,
  });
}

function textOf(verdict: Verdict): string {
  if (verdict === 'UNKNOWN_SUBJECT') return `${OUTSIDER_NOTICE.zh}。${OUTSIDER_NOTICE.en}`;
  return VERDICTS[verdict];
}

/** A check by file on its way (批量核查呈现). */
export function presentCheckJob(job: CheckJob, now: Date): SupplierCheckJobType {
  const { checkId, state, suppliers, done, fileName, problem, cancelAsked, receivedAt, finishedAt } = job;
  const shown = { checkId, state, suppliers, done, fileName, problem, cancelAsked, receivedAt, finishedAt };
  return Object.assign(new SupplierCheckJobType(), { ...shown, secondsLeft: secondsLeft(job, now) });
}

function secondsLeft({ state, startedAt, done, suppliers }: CheckJob, now: Date): number | null {
  if (state !== 'CHECKING' || startedAt === null || done === 0) return null;
  const perSupplier = (now.getTime() - Date.parse(startedAt)) / done;
  return Math.max(0, Math.ceil(((suppliers - done) * perSupplier) / 1_000));
}

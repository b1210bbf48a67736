import type { StoredCheck, StoredResult } from '../../domain/check/stored-check';
import type { Verdict } from '../../domain/check/verdict';
import { NOT_NATIONAL_NOTICE, OUTSIDER_NOTICE, VERDICTS } from '../../domain/check/verdict';
import { legalText } from '../shared/legal-source-type';
import { CheckResultType, SupplierCheckType } from './types/checks';

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

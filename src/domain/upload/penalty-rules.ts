import type { RecordContent } from '../record/record-kind';
import type { PenaltyKind } from '../record/kinds/penalty';
import { lastLawfulDay } from '../rules/publication-window';
import { severityRuleFor } from '../rules/severity';
import { conductFindings } from './conduct-rules';
import type { Finding } from './problem';
import type { KindRuleContext } from './kind-rule-context';
import { readAmount } from './read-amount';

type Penalty = RecordContent['PENALTY'];

const CONFISCATIONS: readonly PenaltyKind[] = ['CONFISCATE_GAINS', 'CONFISCATE_GOODS'];
const LICENCE_KINDS: readonly PenaltyKind[] = ['SUSPEND_LICENCE', 'REVOKE_LICENCE', 'LOWER_QUALIFICATION'];
const STATED_FINE = /罚款(?:人民币)?[:：]?\s*([\d,]+(?:\.\d+)?\s*(?:万元|万|元))/g;

/** Checks across a penalty's fields (行政处罚跨栏目校验). @source domain.md sections 3, 9.7; rules.md R21, R22 */
export function penaltyFindings(content: Penalty, { catalogue }: KindRuleContext): readonly Finding[] {
  return [
    ...conductFindings(content.conduct ?? null, 'PENALTY'),
    ...amountFindings(content),
    ...statedFineFindings(content),
    ...(content.validUntil !== null && content.validUntil < content.decidedOn
      ? [{ code: 'E17', field: 'validUntil' } as const]
      : []),
    ...(content.publicUntil < content.decidedOn ? [{ code: 'E17', field: 'publicUntil' } as const] : []),
    ...clampFindings(content, catalogue),
  ];
}

function amountFindings({ kinds, fine, confiscated, affectedLicence }: Penalty): readonly Finding[] {
  const needs = (wanted: readonly PenaltyKind[]) => kinds.some((kind) => wanted.includes(kind));
  return [
    ...(needs(['FINE']) && fine === null ? [{ code: 'E10', field: 'fine' } as const] : []),
    ...(needs(CONFISCATIONS) && confiscated === null ? [{ code: 'E10', field: 'confiscated' } as const] : []),
    ...(needs(LICENCE_KINDS) && affectedLicence === null ? [{ code: 'E10', field: 'affectedLicence' } as const] : []),
  ];
}

/** E11 when the text states fines, and neither one of them nor their sum is the amount of the column. @source rules.md R21 */
function statedFineFindings({ content, fine }: Penalty): readonly Finding[] {
  const stated = [...content.normalize('NFKC').matchAll(STATED_FINE)]
    .map(([, amount]) => readAmount(amount ?? '', 'YUAN'))
    .filter((amount): amount is number => typeof amount === 'number');
  if (stated.length === 0 || fine === null) return [];
  const sum = stated.reduce((total, amount) => total + amount, 0);
  if (sum === fine || stated.includes(fine)) return [];
  return [
    {
      code: 'E11',
      field: 'fine',
      value: `${fine / 1_000_000}万元`,
      detailZh: `处罚内容写明罚款合计${sum / 100}元，与金额栏不一致`,
      detailEn: `The text states fines of ${sum / 100} yuan, which differs from the amount column`,
      suggestion: '核对金额与单位：2000元应填0.2万元',
    },
  ];
}

/** E20: the end named by the source is later than the law allows; the law's day is used. @source rules.md R22 */
function clampFindings(content: Penalty, catalogue: KindRuleContext['catalogue']): readonly Finding[] {
  const { severity } = severityRuleFor(content, catalogue);
  if (severity === 'NONE') return [];
  const lawful = lastLawfulDay(
    {
      decidedOn: content.decidedOn,
      severity,
      supervisionField: content.supervisionField,
      marketRegulation: false,
      namedLastDay: null,
    },
    catalogue,
  );
  if (lawful === null || content.publicUntil < lawful) return [];
  return [
    { code: 'E20', field: 'publicUntil', value: content.publicUntil, suggestion: '依法最长公示期届满即停止公示' },
  ];
}

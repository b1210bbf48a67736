import { listingFields } from '../record/kinds/listing';
import { dispositionFields } from '../record/kinds/disposition';
import type { FieldTable } from '../record/field';
import type { Finding, RowProblem } from '../upload/problem';
import { PROBLEMS } from '../upload/problem';
import { fieldsOfStep } from './case-step';
import type { CaseStep, ListingStep } from './case-step';

/** A problem of one field of a form (表单问题): the same codes as in uploads, without a row. */
export type CaseProblem = Omit<RowProblem, 'row'>;

const SHOWN_VALUE_LENGTH = 120;

/** The problem that a finding makes of a step's form. */
export function caseProblem(step: CaseStep | ListingStep, finding: Finding): CaseProblem {
  const { zh, en, level } = PROBLEMS[finding.code];
  const label = finding.field === null ? null : labelOf(step, finding.field);
  return {
    field: finding.field,
    code: finding.code,
    level: finding.level ?? level,
    messageZh: `${label === null ? '' : `“${label}”：`}${finding.detailZh ?? zh}`,
    messageEn: `${finding.field === null ? '' : `${finding.field}: `}${finding.detailEn ?? en}`,
    value: finding.value?.slice(0, SHOWN_VALUE_LENGTH) ?? null,
    suggestion: finding.suggestion ?? null,
  };
}

/** A step that files a record may be told of a field that an earlier step filled in. */
function labelOf(step: CaseStep | ListingStep, field: string): string {
  const tables: FieldTable = { ...dispositionFields, ...listingFields, ...fieldsOfStep(step) };
  return tables[field]?.zh ?? field;
}

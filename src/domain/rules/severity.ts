import type { PenaltyPredicate } from '../catalogue/penalty-predicate';
import type { Catalogue, Severity, SeverityRule } from '../catalogue/types';
import { InvariantError } from '../errors';
import type { RecordContent } from '../record/record-kind';
import type { PenaltyKind } from '../record/kinds/penalty';

type Penalty = RecordContent['PENALTY'];
type Limits = Pick<Catalogue, 'largeFineFen' | 'smallFineFen'>;

const STOPS_BUSINESS: readonly PenaltyKind[] = [
  'REVOKE_LICENCE',
  'RESTRICT_OPERATION',
  'STOP_OPERATION',
  'CLOSE',
  'RESTRICT_PRACTICE',
];
const TOUCHES_LICENCE: readonly PenaltyKind[] = ['SUSPEND_LICENCE', 'LOWER_QUALIFICATION'];
const REPRIMANDS: readonly PenaltyKind[] = ['WARNING', 'CRITICISM'];

/** Answers to the questions that a severity rule may ask (严重程度判定条件). */
const PREDICATES = {
  NO_PENALTY: (penalty: Penalty) => penalty.kinds.every((kind) => kind === 'NO_PENALTY'),
  STOPS_OR_RESTRICTS_BUSINESS: (penalty: Penalty) => penalty.kinds.some((kind) => STOPS_BUSINESS.includes(kind)),
  SUSPENDS_OR_LOWERS_LICENCE: (penalty: Penalty) => penalty.kinds.some((kind) => TOUCHES_LICENCE.includes(kind)),
  VERY_LARGE_FINE: (penalty: Penalty, limits: Limits) => (penalty.fine ?? 0) >= limits.largeFineFen,
  SIMPLE_PROCEDURE: (penalty: Penalty) => penalty.procedure === 'SIMPLE',
  ONLY_WARNING_OR_CRITICISM: (penalty: Penalty) => penalty.kinds.every((kind) => REPRIMANDS.includes(kind)),
  ONLY_SMALL_FINE: (penalty: Penalty, limits: Limits) =>
    penalty.kinds.every((kind) => kind === 'FINE' || REPRIMANDS.includes(kind)) &&
    (penalty.fine ?? 0) < limits.smallFineFen,
  ANYTHING_ELSE: () => true,
} as const satisfies Record<PenaltyPredicate, (penalty: Penalty, limits: Limits) => boolean>;

/** The first severity rule that matches a penalty (严重程度). @source domain.md section 9.1 */
export function severityRuleFor(penalty: Penalty, catalogue: Catalogue): SeverityRule {
  const rule = catalogue.severityRules.find(({ when }) => PREDICATES[when](penalty, catalogue));
  if (!rule) throw new InvariantError(`severity rules of ${catalogue.version} leave a penalty without severity`);
  return rule;
}

/** True when the penalty may be shown at all: minor items and administrative detention never are. @source rules.md R5 */
export function isPublishablePenalty(penalty: Penalty, rule: SeverityRule): boolean {
  return rule.published && !penalty.kinds.includes('DETENTION');
}

/** Severities that weigh in a standing. */
export function weighs(severity: Severity): severity is 'GENERAL' | 'SERIOUS' {
  return severity === 'GENERAL' || severity === 'SERIOUS';
}

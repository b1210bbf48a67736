import { SERVICE_MANNERS } from '../../domain/cases/case-step';
import { ABNORMAL_CASES } from '../../domain/record/kinds/abnormal-entry';
import { COMMITMENT_STATES, COMMITMENT_TYPES } from '../../domain/record/kinds/commitment';
import { CONDUCTS } from '../../domain/record/kinds/conduct';
import { PERFORMANCE_STATES } from '../../domain/record/kinds/contract-performance';
import { DISPOSABLE_KINDS, DISPOSITION_ACTIONS, YES_NO } from '../../domain/record/kinds/disposition';
import { GUIDANCE_TYPES } from '../../domain/record/kinds/guidance';
import { HONOUR_TYPES } from '../../domain/record/kinds/honour';
import { CASE_PARTS, CASE_TYPES, DUTY_STATES } from '../../domain/record/kinds/judgment';
import { LICENCE_STATES } from '../../domain/record/kinds/licence';
import { LIST_TYPES, LISTING_ORIGINS, STATEMENT_OUTCOMES } from '../../domain/record/kinds/listing';
import { PARTY_CLASSES } from '../../domain/record/kinds/party-fields';
import { PENALTY_KINDS, PENALTY_PROCEDURES, SUPERVISION_FIELDS } from '../../domain/record/kinds/penalty';
import { REGISTRATION_STATES } from '../../domain/record/kinds/registration';
import { InvariantError } from '../../domain/errors';
import { PAPER_TYPES } from '../../domain/record/person';
import {
  AbnormalCaseEnum,
  CommitmentStateEnum,
  CommitmentTypeEnum,
  ConductEnum,
  HonourTypeEnum,
  LicenceStateEnum,
  ListTypeEnum,
  PenaltyKindEnum,
  RegistrationStateEnum,
} from '../shared/enums';
import { registerCodeTable } from '../shared/register-code-table';

/** Enum of the internal schema for every code table of the field tables (代码表对应枚举). */
const ENUMS = new Map<object, object>([
  [ABNORMAL_CASES, AbnormalCaseEnum],
  [COMMITMENT_STATES, CommitmentStateEnum],
  [COMMITMENT_TYPES, CommitmentTypeEnum],
  [CONDUCTS, ConductEnum],
  [HONOUR_TYPES, HonourTypeEnum],
  [LICENCE_STATES, LicenceStateEnum],
  [LIST_TYPES, ListTypeEnum],
  [PENALTY_KINDS, PenaltyKindEnum],
  [REGISTRATION_STATES, RegistrationStateEnum],
  [PARTY_CLASSES, registerCodeTable('PartyClass', '行政相对人类别。Class of the party.', PARTY_CLASSES)],
  [PAPER_TYPES, registerCodeTable('PaperType', '证件类型。Kind of identity paper.', PAPER_TYPES)],
  [PENALTY_PROCEDURES, registerCodeTable('PenaltyProcedure', '处罚程序。Procedure.', PENALTY_PROCEDURES)],
  [SUPERVISION_FIELDS, registerCodeTable('SupervisionField', '监管领域。Field of supervision.', SUPERVISION_FIELDS)],
  [LISTING_ORIGINS, registerCodeTable('ListingOrigin', '名单信息来源。Own case or feed.', LISTING_ORIGINS)],
  [
    STATEMENT_OUTCOMES,
    registerCodeTable('StatementOutcome', '陈述申辩情况。What came of the right to be heard.', STATEMENT_OUTCOMES),
  ],
  [CASE_TYPES, registerCodeTable('CaseType', '案件类型。Kind of case.', CASE_TYPES)],
  [CASE_PARTS, registerCodeTable('CasePart', '诉讼地位。Part taken in a case.', CASE_PARTS)],
  [DUTY_STATES, registerCodeTable('DutyState', '履行情况。Whether a duty was performed.', DUTY_STATES)],
  [
    PERFORMANCE_STATES,
    registerCodeTable('PerformanceState', '合同履行情况。How a contract was performed.', PERFORMANCE_STATES),
  ],
  [
    DISPOSITION_ACTIONS,
    registerCodeTable('DispositionAction', '后续处理类型。What a later decision does.', DISPOSITION_ACTIONS),
  ],
  [
    DISPOSABLE_KINDS,
    registerCodeTable('DisposableKind', '可处理的记录种类。Kinds that a later decision can touch.', DISPOSABLE_KINDS),
  ],
  [
    SERVICE_MANNERS,
    registerCodeTable('ServiceManner', '送达方式。Manner in which a paper was served.', SERVICE_MANNERS),
  ],
  [GUIDANCE_TYPES, registerCodeTable('GuidanceType', '柔性执法方式。Reminder, talk or guidance.', GUIDANCE_TYPES)],
  [YES_NO, registerCodeTable('YesNo', '是或否。Yes or no.', YES_NO)],
]);

/** The enum of a code table. @throws InvariantError when a field table uses one that is not registered here */
export function enumOfTable(table: object): object {
  const found = ENUMS.get(table);
  if (!found) throw new InvariantError('code table without an enum');
  return found;
}

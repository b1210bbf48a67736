import { BOARD_LISTS } from '../../domain/board/board-edition';
import { ABNORMAL_CASES } from '../../domain/record/kinds/abnormal-entry';
import { COMMITMENT_STATES, COMMITMENT_TYPES } from '../../domain/record/kinds/commitment';
import { CONDUCTS } from '../../domain/record/kinds/conduct';
import { HONOUR_TYPES } from '../../domain/record/kinds/honour';
import { LICENCE_STATES } from '../../domain/record/kinds/licence';
import { LIST_TYPES } from '../../domain/record/kinds/listing';
import { PENALTY_KINDS } from '../../domain/record/kinds/penalty';
import { REGISTRATION_STATES } from '../../domain/record/kinds/registration';
import { PERSON_ROLES } from '../../domain/record/person';
import { RECORD_KIND_NAMES, RECORD_KINDS } from '../../domain/record/record-kind';
import type { RecordKind } from '../../domain/record/record-kind';
import { registerCodeTable } from './register-code-table';

const kindWords = Object.fromEntries(
  RECORD_KIND_NAMES.map((kind) => [kind, `${RECORD_KINDS[kind].zh}。${RECORD_KINDS[kind].en}.`]),
) as Record<RecordKind, string>;

/** Enums that both counters speak (公共代码表): the words of records, never of decisions inside the house. */
export const RecordKindEnum = registerCodeTable('RecordKind', '记录种类。Kind of record.', kindWords);
export const ListTypeEnum = registerCodeTable(
  'ListType',
  '名单类型。List type, with the ban decisions of bid regulators.',
  LIST_TYPES,
);
export const ConductEnum = registerCodeTable('Conduct', '失信行为。Coded conduct of a listing.', CONDUCTS);
export const HonourTypeEnum = registerCodeTable('HonourType', '荣誉类别。Kind of honour or red list.', HONOUR_TYPES);
export const AbnormalCaseEnum = registerCodeTable(
  'AbnormalCase',
  '列入经营异常名录的情形。Case of an abnormal-operation entry.',
  ABNORMAL_CASES,
);
export const PenaltyKindEnum = registerCodeTable('PenaltyKind', '处罚种类。Kind of penalty.', PENALTY_KINDS);
export const LicenceStateEnum = registerCodeTable('LicenceState', '许可状态。State of a licence.', LICENCE_STATES);
export const RegistrationStateEnum = registerCodeTable(
  'RegistrationState',
  '登记状态。State of registration.',
  REGISTRATION_STATES,
);
export const CommitmentTypeEnum = registerCodeTable(
  'CommitmentType',
  '承诺类型。Type of commitment.',
  COMMITMENT_TYPES,
);
export const CommitmentStateEnum = registerCodeTable(
  'CommitmentState',
  '承诺履行状态。Whether a commitment was kept.',
  COMMITMENT_STATES,
);
export const BoardListEnum = registerCodeTable('BoardList', '红黑榜栏目。Part of a board.', BOARD_LISTS);
export const PersonRoleEnum = registerCodeTable(
  'PersonRole',
  '责任人身份。Part a person plays in a listing.',
  PERSON_ROLES,
);
export const MeasureForceEnum = registerCodeTable(
  'MeasureForce',
  '措施效力。Whether law orders a measure or allows it to be weighed.',
  {
    MUST: '依法应当实施。The law orders it.',
    MAY_WEIGH: '可以作为审慎性参考。It may be weighed.',
  },
);
export const LegalStandingEnum = registerCodeTable(
  'LegalStanding',
  '依据核对情况。How far a legal source was checked.',
  {
    VERIFIED: '已与来源核对。Checked against a source.',
    RECALL: '待核对。Stated from memory, to be checked.',
    DESIGN: '平台规则。A rule of the platform.',
  },
);

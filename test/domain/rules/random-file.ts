import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/local-date';
import type { LocalDate } from '../../../src/domain/calendar/local-date';
import type { Fact, RecordFactOf } from '../../../src/domain/record/fact';
import { DISPOSITION_ACTIONS } from '../../../src/domain/record/kinds/disposition';
import { LIST_TYPES } from '../../../src/domain/record/kinds/listing';
import { PENALTY_KINDS } from '../../../src/domain/record/kinds/penalty';
import type { PenaltyKind } from '../../../src/domain/record/kinds/penalty';
import { HONOUR_TYPES } from '../../../src/domain/record/kinds/honour';
import type { Disposable, Given } from '../../support/facts';
import {
  APPROVER,
  AUTHORITY,
  CLERK,
  FIRM,
  FIRM_NAME,
  MARKET_AUTHORITY,
  REPRESENTATIVE,
  RESIDENT_ID,
  SEALED,
  SECOND_APPROVER,
  abnormalEntry,
  commitment,
  confirmation,
  corrected,
  day,
  disposition,
  honour,
  licence,
  listing,
  penalty,
  registration,
  withdrawal,
} from '../../support/facts';

/** Name of a person whom a decision names and who is not the legal representative. */
export const RESPONSIBLE_PERSON = '令狐虚构';

const FIRST = day('2023-01-01');
const codesOf = <T extends string>(table: Readonly<Record<T, string>>) => Object.keys(table) as T[];

/** A day of 2023 to 2029; half of them on the first of a quarter, so that days of different records meet. */
export const anyDay: fc.Arbitrary<LocalDate> = fc.oneof(
  fc.nat({ max: 2_556 }).map((days) => addDays(FIRST, days)),
  fc
    .record({ year: fc.integer({ min: 2023, max: 2029 }), quarter: fc.constantFrom('01', '04', '07', '10') })
    .map(({ year, quarter }) => day(`${year}-${quarter}-01`)),
);
/** A value mostly, another one now and then: most files of a city are in order. */
function mostly<T, U>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 7, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

const nothing = fc.constant(null);
const seldomDay = mostly(nothing, anyDay);
const anyName = mostly(fc.constant(FIRM_NAME), fc.constantFrom('示范市旧名物流有限公司', '示范市别家有限公司'));
const anyText = fc.constantFrom(
  '逾期未改正',
  `当事人身份证号${RESIDENT_ID}`,
  `联系电话13800000000，证号：${RESIDENT_ID}。`,
);
const anyAuthority = fc.constantFrom<typeof AUTHORITY | typeof MARKET_AUTHORITY>(AUTHORITY, MARKET_AUTHORITY);

const anyPenalty = fc
  .record({
    name: anyName,
    facts: anyText,
    violation: anyText,
    kinds: fc.oneof(
      fc.constant<PenaltyKind[]>(['FINE']),
      fc.uniqueArray(fc.constantFrom(...codesOf(PENALTY_KINDS)), { minLength: 1, maxLength: 2 }),
    ),
    fine: fc.constantFrom(9_999_00, 50_000_00, 50_000_00, 3_000_000_00),
    procedure: mostly(nothing, fc.constant('SIMPLE' as const)),
    supervisionField: fc.constantFrom(null, 'FIRE' as const, 'OTHER' as const),
    decidedOn: anyDay,
    publicUntil: mostly(fc.constant(day('2099-12-31')), anyDay),
    office: anyAuthority,
  })
  .map(({ office, ...given }) => ({ ...given, ...office }));

const anyListing = fc.record({
  name: anyName,
  facts: anyText,
  basis: anyText,
  listType: fc.constantFrom(...codesOf(LIST_TYPES)),
  origin: fc.constantFrom('OWN_CASE' as const, 'FEED' as const),
  decidedOn: mostly(anyDay, nothing),
  servedOn: fc.constantFrom(day('2022-12-31'), day('2022-12-31'), day('2025-07-01'), null),
  effectiveOn: seldomDay,
  publishedOn: anyDay,
  termEndsOn: seldomDay,
  correctedOn: seldomDay,
  measures: fc.option(fc.array(anyText, { maxLength: 2 })),
  persons: fc.constantFrom(null, [
    { role: 'LEGAL_REPRESENTATIVE', name: REPRESENTATIVE, paperType: 'RESIDENT_ID', identity: SEALED } as const,
    { role: 'DIRECTLY_RESPONSIBLE', name: RESPONSIBLE_PERSON, paperType: 'RESIDENT_ID', identity: SEALED } as const,
  ]),
});

const anyHonour = fc.record({
  name: anyName,
  honourType: fc.constantFrom(...codesOf(HONOUR_TYPES)),
  basis: anyText,
  grantedOn: anyDay,
  publishedOn: anyDay,
  validUntil: fc.option(anyDay),
});
const anyAbnormalEntry = fc.record({ name: anyName, basis: anyText, enteredOn: anyDay, removedOn: fc.option(anyDay) });
const anyCommitment = fc.record({
  name: anyName,
  matter: anyText,
  content: anyText,
  state: fc.constantFrom('MADE' as const, 'KEPT' as const, 'BROKEN' as const),
  committedOn: anyDay,
  outcomeOn: mostly(anyDay, nothing),
});
const anyLicence = fc.record({ name: anyName, content: anyText, decidedOn: anyDay });

const anyDecision = fc.record({
  action: fc.constantFrom(...codesOf(DISPOSITION_ACTIONS)),
  effectiveOn: anyDay,
  retroactive: fc.constantFrom('YES' as const, 'NO' as const),
  newTermEndsOn: seldomDay,
});

/** Record of one of the weighed kinds or a licence; `number` keeps its natural key apart from the others'. */
function recordsOf(number: string): fc.Arbitrary<Disposable> {
  return fc.oneof(
    { weight: 3, arbitrary: anyPenalty.map((given) => penalty(FIRM, { ...given, decisionNumber: number })) },
    { weight: 3, arbitrary: anyListing.map((given) => listing(FIRM, { ...given, decisionNumber: number })) },
    { weight: 3, arbitrary: anyHonour.map((given) => honour(FIRM, { ...given, documentNumber: number })) },
    {
      weight: 1,
      arbitrary: anyAbnormalEntry.map((given) => abnormalEntry(FIRM, { ...given, decisionNumber: number })),
    },
    { weight: 1, arbitrary: anyCommitment.map((given) => commitment(FIRM, { ...given, documentNumber: number })) },
    { weight: 1, arbitrary: anyLicence.map((given) => licence(FIRM, { ...given, decisionNumber: number })) },
  );
}

/** A record with corrections, confirmations, later decisions and withdrawal. */
function filedOf(number: string): fc.Arbitrary<Fact[]> {
  return recordsOf(number).chain((record) =>
    fc
      .record({
        newNames: mostly(fc.constant<string[]>([]), fc.array<string>(anyName, { minLength: 1, maxLength: 1 })),
        confirmers: mostly(fc.constant<string[]>([APPROVER]), fc.subarray<string>([APPROVER, SECOND_APPROVER, CLERK])),
        confirmedVersion: mostly(fc.constant(1), fc.constant(2)),
        approversRequired: mostly(fc.constant(1), fc.constant(2)),
        isWithdrawn: mostly(fc.constant(false), fc.constant(true)),
        decisions: fc.oneof(
          fc.constant<Given<'DISPOSITION'>[]>([]),
          fc.array<Given<'DISPOSITION'>>(anyDecision, { maxLength: 3 }),
        ),
      })
      .map(({ newNames, confirmers, confirmedVersion, approversRequired, isWithdrawn, decisions }) => [
        record,
        ...newNames.map((name) => corrected(record as RecordFactOf<Disposable['kind']>, { name }) as Fact),
        ...confirmers.map((recordedBy) =>
          confirmation({ ...record, version: confirmedVersion }, { approversRequired }, { recordedBy }),
        ),
        ...decisions.map((given, index) => disposition(record, { ...given, decisionNumber: `${number}之${index}` })),
        ...(isWithdrawn ? [withdrawal(record)] : []),
      ]),
  );
}

const anyRegistration: fc.Arbitrary<Fact[]> = fc
  .record({
    formerNames: fc.constantFrom(null, ['示范市旧名物流有限公司']),
    scope: anyText,
    isMissing: fc.nat({ max: 7 }),
  })
  .map(({ isMissing, ...given }) => (isMissing === 0 ? [] : [registration(FIRM, given)]));

/** All facts of one enterprise: a registration or none, and up to seven records with what was said of them. */
export const anyFile: fc.Arbitrary<Fact[]> = fc
  .tuple(anyRegistration, ...Array.from({ length: 7 }, (_, index) => fc.option(filedOf(`第${index}号`), { freq: 4 })))
  .map(([registered, ...files]) => [...registered, ...files.flatMap((file) => file ?? [])]);

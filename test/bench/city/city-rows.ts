import type { DemoOffice } from '../../../src/demo/departments';
import { registrationRows } from '../../../src/demo/enterprises';
import { listingRow } from '../../../src/demo/listing-rows';
import type { RowSeed } from '../../../src/demo/record-rows';
import {
  abnormalRow,
  commitmentRow,
  contractRow,
  guidanceRow,
  honourRow,
  judgmentRow,
  licenceRow,
  penaltyRow,
} from '../../../src/demo/record-rows';
import type { SeededRandom } from '../../../src/demo/seeded-random';
import { addDays } from '../../../src/domain/calendar/local-date';
import type { ListTypeCode } from '../../../src/domain/record/kinds/listing';
import type { RecordKind } from '../../../src/domain/record/record-kind';
import type { RawRow } from '../../../src/domain/upload/parse-row';
import type { CityFirm } from './city-firm';
import { cityFirm, cityPersonNumber } from './city-firm';
import type { BlockPlan, FirmPlan, Round } from './city-plan';
import { ROUNDS } from './city-plan';

/** A row that an office sends in a round (报送行). */
export interface CityRow {
  readonly round: Round;
  readonly office: DemoOffice;
  readonly kind: RecordKind;
  readonly raw: RawRow;
}

/** Everything that is sent of one firm. */
export interface FirmRows {
  readonly firm: CityFirm;
  readonly rows: readonly CityRow[];
}

type Maker = (seed: RowSeed) => RawRow;

type Kind = readonly [RecordKind, number, readonly DemoOffice[], Maker];

/** Kinds of record with their share of a hundred, who sends them, and how a row is made. @source domain.md section 10 */
const KINDS: readonly [Kind, ...Kind[]] = [
  ['LICENCE', 40, ['MARKET', 'LABOUR', 'HOUSING', 'TRANSPORT', 'EMERGENCY'], licenceRow],
  ['COMMITMENT', 18, ['MARKET', 'HOUSING', 'PLANNING', 'TRADING'], commitmentRow],
  ['CONTRACT_PERFORMANCE', 14, ['FINANCE', 'HOUSING', 'TRANSPORT', 'TRADING'], contractRow],
  ['PENALTY', 9, ['MARKET', 'TAX', 'LABOUR', 'HOUSING', 'EMERGENCY', 'STATISTICS'], penaltyRow],
  ['JUDGMENT', 7, ['COURT'], judgmentRow],
  ['HONOUR', 6, ['TAX'], (seed) => honourRow(seed, '纳税信用A级纳税人', '纳税信用A级纳税人')],
  ['GUIDANCE', 4, ['MARKET'], guidanceRow],
  ['ABNORMAL_ENTRY', 2, ['MARKET'], abnormalRow],
];

/** List types with their share of a hundred listings, judgment defaulters most of them, and who decides. @source domain.md section 10 */
const LISTINGS: readonly (readonly [ListTypeCode, number, DemoOffice])[] = [
  ['DEFAULT', 45, 'COURT'],
  ['WAGE', 15, 'LABOUR'],
  ['TAX', 12, 'TAX'],
  ['SAMR', 12, 'MARKET'],
  ['SAFETY', 6, 'EMERGENCY'],
  ['PROC', 4, 'FINANCE'],
  ['STAT', 3, 'STATISTICS'],
  ['BID', 3, 'HOUSING'],
];

const NUMBERS_OF_A_BLOCK = 10_000;
const WITH_PERSON = 0.3;
const FIRMS_OF_A_PERSON = 4;

/** All rows of a block, firm by firm (分块报送行), the same for the same seed. */
export function* blockRows({ block, firms, random }: BlockPlan): Generator<FirmRows> {
  let number = block * NUMBERS_OF_A_BLOCK;
  const next = () => (number += 1);
  for (const plan of firms) {
    const firm = cityFirm(plan.serial);
    yield { firm, rows: [...recordsOf(firm, plan, random, next)] };
  }
}

function registration(firm: CityFirm, random: SeededRandom): CityRow {
  const [row] = registrationRows([firm], ROUNDS[0].day, random);
  const person = random.happens(WITH_PERSON)
    ? {
        representativePaperType: '身份证',
        representativeIdNumber: cityPersonNumber(Math.floor(firm.serial / FIRMS_OF_A_PERSON)),
      }
    : {};
  const raw = { ...row, formerNames: firm.formerName, ...person };
  return { round: 0, office: 'MARKET', kind: 'REGISTRATION', raw };
}

function* recordsOf(firm: CityFirm, plan: FirmPlan, random: SeededRandom, next: () => number): Generator<CityRow> {
  if (plan.isRegistered) yield registration(firm, random);
  if (plan.isListed) yield listing(firm, random, next());
  for (let left = plan.first; left > 0; left -= 1) yield record(firm, plan, 0, random, next());
  for (let left = plan.later; left > 0; left -= 1) yield record(firm, plan, 2, random, next());
}

function listing(firm: CityFirm, random: SeededRandom, number: number): CityRow {
  const [listType, , office] = drawn(LISTINGS, random);
  const today = ROUNDS[0].day;
  const publishedOn = addDays(today, -random.between(10, 900));
  return {
    ...{ round: 0, office, kind: 'LISTING' },
    raw: listingRow({ firm, office, listType, number, publishedOn, today, random }),
  };
}

/**
 * A listed firm gets a licence where another would be honoured: red beside black is refused. Of a firm that is not registered there is
 * nothing but licences: what weighs against it would be held.
 */
function record(firm: CityFirm, plan: FirmPlan, round: Round, random: SeededRandom, number: number): CityRow {
  const made = drawn(KINDS, random);
  const isLicence = !plan.isRegistered || (plan.isListed && made[0] === 'HONOUR');
  const [kind, , offices, make] = isLicence ? KINDS[0] : made;
  const office = random.pick(offices);
  return { round, office, kind, raw: make({ firm, office, number, today: ROUNDS[round].day, random }) };
}

function drawn<T extends readonly [string, number, ...unknown[]]>(items: readonly T[], random: SeededRandom): T {
  let left = random.between(1, 100);
  return items.find(([, share]) => (left -= share) <= 0) ?? (items[0] as T);
}

import type { LocalDate } from '../domain/calendar/local-date';
import { addDays } from '../domain/calendar/local-date';
import type { ListTypeCode } from '../domain/record/kinds/listing';
import type { RecordKind } from '../domain/record/record-kind';
import type { RawRow } from '../domain/upload/parse-row';
import type { DemoOffice } from './departments';
import { DEMO_DEPARTMENTS } from './departments';
import type { DemoFirm } from './enterprises';
import { demoFirms, registrationRows } from './enterprises';
import { listingRow } from './listing-rows';
import type { RowSeed } from './record-rows';
import {
  abnormalRow,
  commitmentRow,
  contractRow,
  guidanceRow,
  honourRow,
  judgmentRow,
  licenceRow,
  penaltyRow,
} from './record-rows';
import type { SeededRandom } from './seeded-random';
import { seededRandom } from './seeded-random';

/** Rows of one kind that one office uploads (演示报送计划). */
export interface DemoUpload {
  readonly office: DemoOffice;
  readonly kind: RecordKind;
  readonly rows: readonly RawRow[];
}

const FIRMS = 2000;
const SEED = 20_260_401;

/** Firms whose stories the README and the demo cases tell; they take part in nothing left to chance. */
export const STORIES = 40;

/** All uploads of the demo city in their order (演示市全部报送), the same for the same day. */
export function demoPlan(today: LocalDate): DemoUpload[] {
  const random = seededRandom(SEED);
  const firms = demoFirms(FIRMS);
  const chance = firms.slice(STORIES);
  const plan = new Plan(today, random);
  plan.add('MARKET', 'REGISTRATION', registrationRows(firms, today, random));
  plan.draw('LICENCE', 6200, chance, ['MARKET', 'LABOUR', 'HOUSING', 'TRANSPORT', 'EMERGENCY'], licenceRow);
  plan.draw('PENALTY', 1500, chance, ['MARKET', 'TAX', 'LABOUR', 'HOUSING', 'EMERGENCY', 'STATISTICS'], penaltyRow);
  plan.draw('PENALTY', 60, inCounty(chance, '990121'), ['COUNTY_MARKET'], penaltyRow);
  plan.draw('HONOUR', 380, firms.slice(STORIES, 900), ['TAX'], (seed) =>
    honourRow(seed, '纳税信用A级纳税人', '纳税信用A级纳税人'),
  );
  plan.draw('HONOUR', 120, firms.slice(STORIES, 900), ['LABOUR'], (seed) =>
    honourRow(seed, '劳动保障守法诚信A级', '劳动保障守法诚信A级单位'),
  );
  plan.draw('HONOUR', 20, firms.slice(STORIES, 900), ['CUSTOMS'], (seed) =>
    honourRow(seed, '海关高级认证企业', '海关高级认证企业'),
  );
  plan.draw('HONOUR', 40, firms.slice(STORIES, 900), ['MARKET'], (seed) =>
    honourRow(seed, '政府质量奖等诚信荣誉', '示范市市长质量奖'),
  );
  plan.draw('HONOUR', 60, chance, ['PLANNING'], (seed) => honourRow(seed, '其他诚实守信荣誉', '诚信示范单位'));
  plan.draw('ABNORMAL_ENTRY', 340, firms.slice(1000), ['MARKET'], abnormalRow);
  plan.draw('ABNORMAL_ENTRY', 40, inCounty(firms.slice(1000), '990121'), ['COUNTY_MARKET'], abnormalRow);
  plan.draw('JUDGMENT', 900, chance, ['COURT'], judgmentRow);
  plan.draw('CONTRACT_PERFORMANCE', 1200, chance, ['FINANCE', 'HOUSING', 'TRANSPORT', 'TRADING'], contractRow);
  plan.draw('COMMITMENT', 2300, chance, ['MARKET', 'HOUSING', 'PLANNING', 'TRADING'], commitmentRow);
  plan.draw('GUIDANCE', 120, chance, ['MARKET'], guidanceRow);
  plan.draw('PENALTY', 12, unregistered(), ['MARKET'], penaltyRow);
  addListings(plan, firms.slice(1000), random, today);
  addStories(plan, firms, random, today);
  return plan.uploads;
}

class Plan {
  readonly uploads: DemoUpload[] = [];
  #number = 1000;

  constructor(
    readonly today: LocalDate,
    readonly random: SeededRandom,
  ) {}

  add(office: DemoOffice, kind: RecordKind, rows: readonly RawRow[]): void {
    this.uploads.push({ office, kind, rows });
  }

  /** `count` rows about firms and by offices drawn by chance. */
  draw(
    kind: RecordKind,
    count: number,
    firms: readonly DemoFirm[],
    offices: readonly DemoOffice[],
    row: (seed: RowSeed) => RawRow,
  ): void {
    const byOffice = new Map<DemoOffice, RawRow[]>(offices.map((office) => [office, []]));
    for (let left = count; left > 0; left -= 1) {
      const office = this.random.pick(offices);
      byOffice.get(office)?.push(row(this.seed(this.random.pick(firms), office)));
    }
    for (const [office, rows] of byOffice) this.add(office, kind, rows);
  }

  seed(firm: DemoFirm, office: DemoOffice): RowSeed {
    this.#number += 1;
    return { firm, office, number: this.#number, today: this.today, random: this.random };
  }
}

const LISTING_OFFICES: Readonly<Record<ListTypeCode, DemoOffice>> = {
  SAMR: 'MARKET',
  WAGE: 'LABOUR',
  TAX: 'TAX',
  DEFAULT: 'COURT',
  PROC: 'FINANCE',
  SAFETY: 'EMERGENCY',
  STAT: 'STATISTICS',
  BID: 'HOUSING',
};

/** Every list type: in force, ended, and to be published only later. */
function addListings(plan: Plan, firms: readonly DemoFirm[], random: SeededRandom, today: LocalDate): void {
  for (const [listType, office] of Object.entries(LISTING_OFFICES) as [ListTypeCode, DemoOffice][]) {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const publishedOn = index === 0 ? addDays(today, 7) : addDays(today, -random.between(10, index < 3 ? 2400 : 600));
      return listingRow({ ...plan.seed(random.pick(firms), office), listType, publishedOn });
    });
    plan.add(office, 'LISTING', rows);
  }
  const county = inCounty(firms, '990122');
  const rows = Array.from({ length: 4 }, () =>
    listingRow({
      ...plan.seed(random.pick(county), 'COUNTY_LABOUR'),
      listType: 'WAGE',
      publishedOn: addDays(today, -40),
    }),
  );
  plan.add('COUNTY_LABOUR', 'LISTING', rows);
}

/** Firms 1 to 5: NORMAL, RED, BLACK, WATCH, and one removed early from a list. */
function addStories(plan: Plan, firms: readonly DemoFirm[], random: SeededRandom, today: LocalDate): void {
  const [normal, red, black, watch, repaired] = firms as [DemoFirm, DemoFirm, DemoFirm, DemoFirm, DemoFirm];
  plan.add('HOUSING', 'LICENCE', [licenceRow(plan.seed(normal, 'HOUSING'))]);
  plan.add('TAX', 'HONOUR', [
    {
      ...honourRow(plan.seed(red, 'TAX'), '纳税信用A级纳税人', '纳税信用A级纳税人'),
      grantedOn: addDays(today, -60),
      publishedOn: addDays(today, -50),
    },
  ]);
  plan.add('LABOUR', 'LISTING', [
    listingRow({ ...plan.seed(black, 'LABOUR'), listType: 'WAGE', publishedOn: addDays(today, -100) }),
  ]);
  plan.add('MARKET', 'ABNORMAL_ENTRY', [
    {
      ...abnormalRow(plan.seed(watch, 'MARKET')),
      enteredOn: addDays(today, -90),
      removedOn: null,
      removalDecisionNumber: null,
    },
  ]);
  const listed = listingRow({
    ...plan.seed(repaired, 'EMERGENCY'),
    listType: 'SAFETY',
    publishedOn: addDays(today, -500),
  });
  plan.add('EMERGENCY', 'LISTING', [listed]);
  plan.add('EMERGENCY', 'DISPOSITION', [repairRow(listed, random.between(1, 99), today)]);
}

/** Early removal of a listing whose shortest term is over. */
function repairRow(listing: RawRow, number: number, today: LocalDate): RawRow {
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS.EMERGENCY;
  return {
    uscc: listing['uscc'],
    name: listing['name'],
    action: '信用修复（提前移出、提前停止公示）',
    targetKind: '名单列入',
    targetListType: listing['listType'],
    targetNumber: listing['decisionNumber'],
    targetAuthorityCode: listing['authorityCode'],
    decisionNumber: `示修复〔${today.slice(0, 4)}〕${number}号`,
    authority,
    authorityCode,
    decidedOn: addDays(today, -30),
    effectiveOn: addDays(today, -30),
    reason: '已整改完毕并作出信用承诺（演示数据）',
  };
}

function inCounty(firms: readonly DemoFirm[], region: string): DemoFirm[] {
  return firms.filter((firm) => firm.region === region);
}

/** Firms whose registration never arrived: what weighs against them is held. */
function unregistered(): DemoFirm[] {
  return demoFirms(FIRMS + 8).slice(FIRMS);
}

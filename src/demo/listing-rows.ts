import type { LocalDate } from '../domain/calendar/local-date';
import { addDays, addMonths } from '../domain/calendar/local-date';
import { addWorkingDays } from '../domain/calendar/working-days';
import type { ListTypeCode } from '../domain/record/kinds/listing';
import type { RawRow } from '../domain/upload/parse-row';
import type { DemoOffice } from './departments';
import { DEMO_DEPARTMENTS } from './departments';
import type { DemoFirm } from './enterprises';
import { demoPerson } from './names';
import type { SeededRandom } from './seeded-random';

const DEMO = '（演示数据，与真实企业无关）';

/** What each list type's demo listings rest on (演示名单的行为与依据). */
const GROUNDS: Readonly<Record<ListTypeCode, { readonly conduct: string; readonly basis: string }>> = {
  SAMR: { conduct: '市场监管领域严重违法', basis: '《市场监督管理严重违法失信名单管理办法》' },
  WAGE: { conduct: '拖欠农民工工资', basis: '《保障农民工工资支付条例》第四十八条' },
  TAX: { conduct: '重大税收违法', basis: '《重大税收违法失信主体信息公布管理办法》第六条' },
  DEFAULT: { conduct: '有履行能力而拒不履行生效法律文书义务', basis: '法释〔2017〕7号第一条' },
  PROC: { conduct: '政府采购中提供虚假材料谋取中标、成交', basis: '《政府采购法》第七十七条' },
  SAFETY: { conduct: '发生生产安全事故或者存在重大违法行为', basis: '《安全生产严重失信主体名单管理办法》' },
  STAT: { conduct: '编造虚假统计数据', basis: '《统计严重失信企业信用管理办法》' },
  BID: { conduct: '围标串标', basis: '《招标投标法》第五十三条' },
};

/** A listing with all its steps. */
export interface ListingSeed {
  readonly firm: DemoFirm;
  readonly office: DemoOffice;
  readonly listType: ListTypeCode;
  readonly number: number;
  /** Day of the authority's own publication; may lie ahead. */
  readonly publishedOn: LocalDate;
  readonly today: LocalDate;
  readonly random: SeededRandom;
}

/** The row of a listing: notice, statement period, decision, service and publication in the order the law wants. */
export function listingRow(seed: ListingSeed): RawRow {
  const { firm, office, listType, number, today, random } = seed;
  const decidedOn = addDays(seed.publishedOn < today ? seed.publishedOn : today, -4);
  const noticeServedOn = addDays(decidedOn, -20);
  const { name: authority, code: authorityCode, level } = DEMO_DEPARTMENTS[office];
  const isBan = listType === 'PROC' || listType === 'BID';
  return {
    uscc: firm.uscc,
    name: firm.name,
    listType,
    origin: '本单位认定',
    ...GROUNDS[listType],
    facts: `经调查核实，当事人行为符合列入条件${DEMO}`,
    authority,
    authorityCode,
    decisionNumber: `示列〔${decidedOn.slice(0, 4)}〕${number}号`,
    consentNumber: level === 'COUNTY' ? `示同意〔${decidedOn.slice(0, 4)}〕${number}号` : null,
    noticeServedOn,
    statementOutcome: decidedOn > addWorkingDays(noticeServedOn, 5) ? '逾期未陈述申辩' : '书面放弃',
    legalReview: '事实清楚、证据确凿、程序合法（演示）',
    decidedOn,
    servedOn: addDays(decidedOn, 2),
    effectiveOn: isBan ? addDays(decidedOn, 2) : null,
    publishedOn: seed.publishedOn,
    termEndsOn: isBan ? addMonths(addDays(decidedOn, 2), 24) : null,
    projectKinds: listType === 'BID' ? '依法必须进行招标的项目' : null,
    ...(listType === 'WAGE' ? wageFields(number, decidedOn, random) : {}),
  };
}

function wageFields(number: number, decidedOn: LocalDate, random: SeededRandom): RawRow {
  return {
    amountOwed: `${random.between(8, 120)}万元`,
    workersOwed: random.between(5, 60),
    paymentOrderNumber: `示责支〔${decidedOn.slice(0, 4)}〕${number}号`,
    paymentDueOn: addDays(decidedOn, -30),
    correctedOn: addDays(decidedOn, -1),
    persons: [{ role: '法定代表人', name: demoPerson(random) }],
  };
}

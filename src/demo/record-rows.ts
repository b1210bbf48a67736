import type { LocalDate } from '../domain/calendar/local-date';
import { addDays, addMonths } from '../domain/calendar/local-date';
import type { RawRow } from '../domain/upload/parse-row';
import type { DemoOffice } from './departments';
import { DEMO_DEPARTMENTS } from './departments';
import type { DemoFirm } from './enterprises';
import { demoPerson } from './names';
import type { SeededRandom } from './seeded-random';

/** What a row is made from. */
export interface RowSeed {
  readonly firm: DemoFirm;
  readonly office: DemoOffice;
  /** Running number of the document in its office. */
  readonly number: number;
  readonly today: LocalDate;
  readonly random: SeededRandom;
}

const DEMO = '（演示数据，与真实企业无关）';

/** A licence; some have run out, some start only later. */
export function licenceRow({ firm, office, number, today, random }: RowSeed): RawRow {
  const decidedOn = addDays(today, -random.between(1, 1500));
  const startsLater = random.happens(0.03);
  const validFrom = startsLater ? addDays(today, random.between(5, 60)) : decidedOn;
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS[office];
  return {
    ...party(firm, random),
    documentTitle: `${firm.trade.licence}准予行政许可决定书`,
    decisionNumber: `示许〔${decidedOn.slice(0, 4)}〕${number}号`,
    licenceClass: '普通',
    certificateName: firm.trade.licence,
    licenceNumber: `XK99${String(number).padStart(8, '0')}`,
    content: `准予从事${firm.trade.word}相关经营活动${DEMO}`,
    decidedOn,
    validFrom,
    validUntil: random.happens(0.1) ? '2099-12-31' : addMonths(validFrom, 36),
    authority,
    authorityCode,
    state: '有效',
    sourceUnit: authority,
    sourceUnitCode: authorityCode,
  };
}

const PENALTIES = [
  { kinds: '警告', fine: null, zh: '警告' },
  { kinds: '罚款', fine: '0.2', zh: '罚款2000元' },
  { kinds: '罚款', fine: '3', zh: '罚款3万元' },
  { kinds: '警告;罚款', fine: '5.5', zh: '警告，并罚款5.5万元' },
  { kinds: '罚款', fine: '260', zh: '罚款260万元' },
  { kinds: '暂扣许可证件', fine: null, zh: '暂扣许可证三十日' },
  { kinds: '责令停产停业', fine: null, zh: '责令停产停业整顿' },
] as const;

/** A penalty of any severity, some long past their publication. */
export function penaltyRow({ firm, office, number, today, random }: RowSeed): RawRow {
  const decidedOn = addDays(today, -random.between(1, 1400));
  const penalty = PENALTIES[random.happens(0.85) ? random.between(0, 3) : random.between(4, 6)] ?? PENALTIES[0];
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS[office];
  return {
    ...party(firm, random),
    decisionNumber: `示罚决〔${decidedOn.slice(0, 4)}〕${number}号`,
    violation: `违反${firm.trade.word}管理规定`,
    facts: `经查，当事人在经营中未落实管理要求${DEMO}`,
    basis: '《示范市演示管理办法》第十条',
    kinds: penalty.kinds,
    content: penalty.zh + DEMO,
    fine: penalty.fine,
    affectedLicence: penalty.kinds.includes('暂扣') ? firm.trade.licence : null,
    decidedOn,
    publicUntil: addMonths(decidedOn, 12),
    authority,
    authorityCode,
    sourceUnit: authority,
    sourceUnitCode: authorityCode,
    procedure: penalty.fine === '0.2' ? '简易程序' : '普通程序',
  };
}

/** A red listing or another honour; some are published only later. */
export function honourRow({ firm, office, number, today, random }: RowSeed, honourType: string, title: string): RawRow {
  const grantedOn = addDays(today, -random.between(5, 420));
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS[office];
  return {
    uscc: firm.uscc,
    name: firm.name,
    honourType,
    title,
    documentNumber: `示誉〔${grantedOn.slice(0, 4)}〕${number}号`,
    authority,
    authorityCode,
    basis: `《${title}评定办法》（演示）`,
    grantedOn,
    publishedOn: random.happens(0.04) ? addDays(today, random.between(3, 20)) : grantedOn,
  };
}

/** An abnormal entry, cured in four of ten cases. */
export function abnormalRow({ firm, office, number, today, random }: RowSeed): RawRow {
  const enteredOn = addDays(today, -random.between(60, 900));
  const cured = random.happens(0.4);
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS[office];
  return {
    uscc: firm.uscc,
    name: firm.name,
    abnormalCase: random.pick(['未按规定公示年度报告', '通过登记的住所或者经营场所无法联系'] as const),
    basis: '《企业信息公示暂行条例》',
    decisionNumber: `示列异〔${enteredOn.slice(0, 4)}〕${number}号`,
    enteredOn,
    authority,
    authorityCode,
    removedOn: cured ? addDays(enteredOn, random.between(10, 59)) : null,
    removalDecisionNumber: cured ? `示移异〔${enteredOn.slice(0, 4)}〕${number}号` : null,
  };
}

/** An effective judgment, shared inside government only. */
export function judgmentRow({ firm, number, today, random }: RowSeed): RawRow {
  const judgedOn = addDays(today, -random.between(20, 1500));
  const { name: court, code: courtCode } = DEMO_DEPARTMENTS.COURT;
  return {
    uscc: firm.uscc,
    name: firm.name,
    caseNumber: `（${judgedOn.slice(0, 4)}）示01民终${number}号`,
    court,
    courtCode,
    caseType: '民事',
    cause: '买卖合同纠纷',
    part: random.pick(['原告', '被告'] as const),
    judgedOn,
    effectiveOn: addDays(judgedOn, 15),
    result: `维持原判${DEMO}`,
    amountDue: `${random.between(1, 90)}万元`,
    dutyState: random.pick(['已履行', '未履行', '无履行义务'] as const),
  };
}

/** Performance of a public contract. */
export function contractRow({ firm, number, today, random }: RowSeed): RawRow {
  const signedOn = addDays(today, -random.between(100, 1200));
  const breached = random.happens(0.05);
  const { name: counterparty, code: counterpartyCode } = DEMO_DEPARTMENTS.TRADING;
  return {
    uscc: firm.uscc,
    name: firm.name,
    contractNumber: `示采合〔${signedOn.slice(0, 4)}〕${number}号`,
    contractTitle: `${firm.trade.word}服务采购合同`,
    counterparty,
    counterpartyCode,
    contractAmount: `${random.between(5, 800)}万元`,
    signedOn,
    state: breached ? '违约' : '已履行',
    assessedOn: addDays(signedOn, random.between(30, 99)),
    breachFacts: breached ? `未按期交付${DEMO}` : null,
    basis: breached ? '生效仲裁裁决（演示）' : null,
  };
}

/** A commitment, broken in three of a hundred cases. */
export function commitmentRow({ firm, office, number, today, random }: RowSeed): RawRow {
  const committedOn = addDays(today, -random.between(40, 900));
  const state = random.happens(0.03) ? '未履行' : random.pick(['已作出', '已履行'] as const);
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS[office];
  return {
    uscc: firm.uscc,
    name: firm.name,
    commitmentType: random.pick(['诚信经营承诺', '审批替代型（告知承诺）', '不挂靠不转包不违法分包承诺'] as const),
    documentNumber: `示诺〔${committedOn.slice(0, 4)}〕${number}号`,
    matter: `${firm.trade.word}业务办理`,
    content: `承诺依法诚信经营${DEMO}`,
    committedOn,
    authority,
    authorityCode,
    state,
    outcomeOn: state === '已作出' ? null : addDays(committedOn, random.between(5, 39)),
    outcomeBasis: state === '未履行' ? '事中事后核查记录（演示）' : null,
  };
}

function party(firm: DemoFirm, random: SeededRandom): RawRow {
  return {
    uscc: firm.uscc,
    name: firm.name,
    partyClass: firm.enterpriseType === '个体工商户' ? '个体工商户' : '法人及非法人组织',
    legalRepresentative: demoPerson(random),
  };
}

/** A reminder, talk or guidance instead of a penalty. */
export function guidanceRow({ firm, office, number, today, random }: RowSeed): RawRow {
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS[office];
  const givenOn = addDays(today, -random.between(1, 700));
  return {
    uscc: firm.uscc,
    name: firm.name,
    guidanceType: random.pick(['提醒', '约谈', '行政指导', '首违提示']),
    documentNumber: `示提〔${givenOn.slice(0, 4)}〕${number}号`,
    authority,
    authorityCode,
    givenOn,
    matter: `提醒及时公示年度报告${DEMO}`,
    outcome: random.happens(0.8) ? `已整改${DEMO}` : null,
  };
}

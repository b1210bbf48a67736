import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { demoFirms } from '../../src/demo/enterprises';
import type { DemoFirm } from '../../src/demo/enterprises';
import type { RawRow } from '../../src/domain/upload/parse-row';

/** Invented firms, as many as a test needs. */
export const FIRMS = demoFirms(60);

/** The nth invented firm, from 1. */
export function firm(serial: number): DemoFirm {
  const found = FIRMS[serial - 1];
  if (!found) throw new Error('no such firm');
  return found;
}

const { MARKET, LABOUR, TAX } = DEMO_DEPARTMENTS;

/** Registration of a firm by the market office. */
export function registrationRow({ uscc, name, region }: DemoFirm, more: RawRow = {}): RawRow {
  return {
    uscc,
    name,
    enterpriseType: '有限责任公司',
    legalRepresentative: '甲示一',
    establishedOn: '2015-03-02',
    regionCode: region,
    authority: MARKET.name,
    authorityCode: MARKET.code,
    state: '存续',
    ...more,
  };
}

/** A fine of 50,000 yuan by the market office, decided on 2026-05-06. */
export function penaltyRow({ uscc, name }: DemoFirm, more: RawRow = {}): RawRow {
  return {
    uscc,
    name,
    partyClass: '法人及非法人组织',
    legalRepresentative: '甲示一',
    decisionNumber: '示罚决〔2026〕1号',
    violation: '虚假宣传',
    facts: '在宣传中虚构荣誉',
    basis: '《广告法》第五十五条',
    kinds: '罚款',
    content: '罚款5万元',
    fine: 5,
    decidedOn: '2026-05-06',
    publicUntil: '2027-05-06',
    authority: MARKET.name,
    authorityCode: MARKET.code,
    sourceUnit: MARKET.name,
    sourceUnitCode: MARKET.code,
    ...more,
  };
}

/** A wage-arrears listing by the labour office, published on 2026-05-20. */
export function wageListingRow({ uscc, name }: DemoFirm, more: RawRow = {}): RawRow {
  return {
    uscc,
    name,
    listType: 'WAGE',
    origin: 'OWN_CASE',
    conduct: 'WAGE_ARREARS',
    facts: '拖欠工资，责令支付后仍未支付',
    basis: '《保障农民工工资支付条例》第四十八条',
    authority: LABOUR.name,
    authorityCode: LABOUR.code,
    decisionNumber: '示列〔2026〕7号',
    noticeServedOn: '2026-04-20',
    statementOutcome: 'NONE_RECEIVED',
    legalReview: '程序合法',
    decidedOn: '2026-05-12',
    servedOn: '2026-05-15',
    publishedOn: '2026-05-20',
    amountOwed: '26万',
    workersOwed: 12,
    paymentOrderNumber: '示责支〔2026〕7号',
    paymentDueOn: '2026-04-10',
    ...more,
  };
}

/** An A-level taxpayer for 2026, granted on 2026-04-10. */
export function taxpayerRow({ uscc, name }: DemoFirm, more: RawRow = {}): RawRow {
  return {
    uscc,
    name,
    honourType: 'TAXA',
    title: '纳税信用A级纳税人',
    documentNumber: '示税誉〔2026〕3号',
    authority: TAX.name,
    authorityCode: TAX.code,
    basis: '《纳税缴费信用管理办法》',
    grantedOn: '2026-04-10',
    publishedOn: '2026-04-10',
    ...more,
  };
}

/** An abnormal entry by the county's market office, entered on 2026-05-11. */
export function abnormalRow({ uscc, name }: DemoFirm, more: RawRow = {}): RawRow {
  return {
    uscc,
    name,
    abnormalCase: 'NOT_REACHABLE',
    basis: '《企业信息公示暂行条例》',
    decisionNumber: '示列异〔2026〕1号',
    enteredOn: '2026-05-11',
    authority: DEMO_DEPARTMENTS.COUNTY_MARKET.name,
    authorityCode: DEMO_DEPARTMENTS.COUNTY_MARKET.code,
    ...more,
  };
}

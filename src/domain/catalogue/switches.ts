import type { ListType, SeverityRule } from './types';

/**
 * Questions of law that are open (待定问题), each with the answers it can have; the first is the one we work with until it is
 * settled. A version of the catalogue says which answers it took.
 * @source domain.md section 12
 */
export const LAW_SWITCHES = {
  TRANSITION: {
    questionZh: '2026年4月1日前作出的处罚，公示期限是否缩短至新规上限',
    questionEn: 'Do items decided before 2026-04-01 shorten to the new maxima',
    answers: { FAVOURABLE: '逐条适用对当事人更有利的期限', KEEP: '仍适用原规定的期限' },
  },
  LICENCE_PENALTIES: {
    questionZh: '暂扣许可证件、降低资质等级是否属于严重失信',
    questionEn: 'Are suspended licences and lowered qualifications serious',
    answers: { SERIOUS: '属于严重', GENERAL: '属于一般' },
  },
  SHORT_LIST_TERMS: {
    questionZh: '拖欠工资、统计名单最短公示期六个月，与严重失信最短一年的关系',
    questionEn: 'Do the six months of the wage and statistics lists stand beside the one year of serious items',
    answers: { SPECIAL_RULE: '适用部门规章的六个月', ONE_YEAR: '适用一年' },
  },
  COUNTY_CONSENT: {
    questionZh: '县级市场监管机关列入是否仍须上级同意',
    questionEn: 'Do county market offices still need the consent of the level above',
    answers: { REQUIRED: '须经上级同意', NOT_REQUIRED: '不再须同意' },
  },
  MAJOR_RECORD_REPAIRED: {
    questionZh: '政府采购“重大违法记录”是否计入已修复的处罚',
    questionEn: 'Do repaired penalties count as major illegal records in procurement',
    answers: { NOT_USED: '不计入', USED: '计入' },
  },
  MAJOR_RECORD_EXPIRED: {
    questionZh: '政府采购“重大违法记录”的三年内，公示期已满的处罚是否计入',
    questionEn: 'Do penalties whose publication has ended count within the three years of major illegal records',
    answers: { USED: '计入，期限依政府采购法', NOT_USED: '不计入' },
  },
} as const;

/** One of {@link LAW_SWITCHES}. */
export type LawSwitch = keyof typeof LAW_SWITCHES;

/** The answer a version took to each open question. */
export type LawChoices = { readonly [S in LawSwitch]: keyof (typeof LAW_SWITCHES)[S]['answers'] & string };

/** What we work with until the questions are settled (现行取值). */
export const PRESENT_CHOICES: LawChoices = {
  TRANSITION: 'FAVOURABLE',
  LICENCE_PENALTIES: 'SERIOUS',
  SHORT_LIST_TERMS: 'SPECIAL_RULE',
  COUNTY_CONSENT: 'REQUIRED',
  MAJOR_RECORD_REPAIRED: 'NOT_USED',
  MAJOR_RECORD_EXPIRED: 'USED',
};

/** The other answer to every question (相反取值): what a backtest shows the weight of. */
export const OTHER_CHOICES: LawChoices = {
  TRANSITION: 'KEEP',
  LICENCE_PENALTIES: 'GENERAL',
  SHORT_LIST_TERMS: 'ONE_YEAR',
  COUNTY_CONSENT: 'NOT_REQUIRED',
  MAJOR_RECORD_REPAIRED: 'USED',
  MAJOR_RECORD_EXPIRED: 'NOT_USED',
};

const ONE_YEAR = 12;

/** Severity rules under the choices. */
export function severityRulesUnder(rules: readonly SeverityRule[], choices: LawChoices): readonly SeverityRule[] {
  return rules.map((rule) =>
    rule.when === 'SUSPENDS_OR_LOWERS_LICENCE' ? { ...rule, severity: choices.LICENCE_PENALTIES } : rule,
  );
}

/** List types under the choices. */
export function listTypesUnder(types: readonly ListType[], choices: LawChoices): readonly ListType[] {
  return types.map((type) => ({
    ...type,
    countyNeedsConsent: type.countyNeedsConsent && choices.COUNTY_CONSENT === 'REQUIRED',
    earlyExitMonths: earlyExitUnder(type, choices),
  }));
}

/** Types whose own rule allows an exit before one year; at once on performance is no such term. */
function earlyExitUnder({ earlyExitMonths }: ListType, { SHORT_LIST_TERMS }: LawChoices): number | null {
  const isShort = earlyExitMonths !== null && earlyExitMonths > 0 && earlyExitMonths < ONE_YEAR;
  return isShort && SHORT_LIST_TERMS === 'ONE_YEAR' ? ONE_YEAR : earlyExitMonths;
}

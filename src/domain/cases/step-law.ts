import type { LegalSource, ListType } from '../catalogue/types';
import type { CaseMove } from './case-moves';

/** What the law asks of a step (步骤依据): why it is taken and by when, what is refused, and where that stands. */
export interface StepLaw {
  readonly ruleZh: string;
  readonly ruleEn: string;
  readonly refusedZh: string;
  readonly refusedEn: string;
  readonly source: LegalSource;
}

const guidance: LegalSource = { document: '国办发〔2020〕49号', clause: null, standing: 'VERIFIED' };
const platform: LegalSource = { document: '平台规则', clause: null, standing: 'DESIGN' };
const penaltyLaw = (clause: string): LegalSource => ({
  document: '中华人民共和国行政处罚法',
  clause,
  standing: 'RECALL',
});

/**
 * The law beside a step for a list type (步骤对应的规定).
 * @source rules.md R8, R10, R11; domain.md section 5 "Due process"
 */
export function stepLaw(move: CaseMove, type: ListType): StepLaw {
  return { ...LAWS[move](type) };
}

const LAWS: Readonly<Record<CaseMove, (type: ListType) => StepLaw>> = {
  NOTICE: (type) => ({
    ruleZh: `作出列入决定前，须书面告知拟列入的事实、理由、依据和当事人享有的权利；${periodsZh(type)}`,
    ruleEn: `Before a decision the firm is told facts, grounds, law and its rights; ${periodsEn(type)}`,
    refusedZh: '行为不属于该名单类型、本单位无认定权限、名称与代码不符的，不予受理',
    refusedEn: 'A conduct this list does not know, no competence, a name that is not the code’s',
    source: guidance,
  }),
  STATEMENT: (type) => ({
    ruleZh: `当事人有权陈述申辩，${periodsZh(type)}；须登记其意见、逾期未陈述申辩，或者书面放弃`,
    ruleEn: `The firm may state its case, ${periodsEn(type)}: record it, none received, or a signed waiver`,
    refusedZh: '期限届满前登记“逾期未陈述申辩”的，没有书面材料登记放弃的，不予受理',
    refusedEn: '“none received” before the period is over, a waiver without its paper',
    source: penaltyLaw('第四十五条'),
  }),
  REPLY: () => ({
    ruleZh: '当事人提出的事实、理由和证据须复核，并逐条答复；不得因陈述申辩加重处理',
    ruleEn: 'Facts, grounds and evidence are looked into, and each ground is answered',
    refusedZh: '已陈述申辩而未答复的，不得作出决定',
    refusedEn: 'No decision while a statement has no reply',
    source: penaltyLaw('第四十五条'),
  }),
  HEARING: (type) => ({
    ruleZh: type.hearingWorkingDays
      ? `自告知书送达起${type.hearingWorkingDays}个工作日内申请听证的，须先举行听证，再作决定`
      : '该名单类型法律未规定听证；当事人申请、本单位举行的，可以登记',
    ruleEn: type.hearingWorkingDays
      ? `Asked for within ${type.hearingWorkingDays} working days of the notice, it comes before the decision`
      : 'The law gives no hearing for this list; one that was asked for and held may be recorded',
    refusedZh: '当事人未申请听证的，或者早于申请日期的，不予受理',
    refusedEn: 'A hearing nobody asked for, or one before it was asked for',
    source: penaltyLaw('第六十三条、第六十四条'),
  }),
  LEGAL_REVIEW: () => ({
    ruleZh: '决定作出前，由从事法制审核的人员审核',
    ruleEn: 'A legal reviewer gives an opinion before the decision',
    refusedZh: '未经法制审核的，不得作出决定',
    refusedEn: 'No decision without it',
    source: penaltyLaw('第五十八条'),
  }),
  CONSENT: (type) => ({
    ruleZh: type.countyNeedsConsent ? '县级机关列入该名单，须经上级机关同意' : '该名单类型不须上级机关同意',
    ruleEn: type.countyNeedsConsent ? 'A county office needs the consent of the level above' : 'No consent is needed',
    refusedZh: '县级机关没有上级同意文号的，不得作出决定',
    refusedEn: 'A county office takes no decision without its number',
    source: type.source,
  }),
  DECISION: (type) => ({
    ruleZh: `决定书载明事实、依据、期限和移出条件。${termZh(type)}`,
    ruleEn: `The decision states facts, law, term and what ends it. ${termEn(type)}`,
    refusedZh: '未听取陈述申辩、未逐条答复、未经法制审核，或者日期早于前面步骤的，不予受理',
    refusedEn: 'Nobody heard, no reply, no legal review, or a day before the steps it rests on',
    source: type.source,
  }),
  SERVICE: () => ({
    ruleZh: '决定作出后七日内送达当事人，并告知修复的条件和程序；送达前不生效',
    ruleEn: 'Served within seven days, with what repairs it; without service it has no effect',
    refusedZh: '送达日期早于决定日期的，不予受理',
    refusedEn: 'Service before the decision',
    source: penaltyLaw('第六十一条'),
  }),
  PUBLICATION: (type) => ({
    ruleZh:
      type.publishBy === 'FIFTEENTH_OF_NEXT_MONTH'
        ? '决定送达的次月15日前公布；登记后形成名单记录，等待另一人复核'
        : '决定之日起七个工作日内归集公布；登记后形成名单记录，等待另一人复核',
    ruleEn:
      type.publishBy === 'FIFTEENTH_OF_NEXT_MONTH'
        ? 'By the 15th of the month after service; it files the listing, which waits for a second person'
        : 'Within seven working days of the decision; it files the listing, which waits for a second person',
    refusedZh: '未送达的，不予公布',
    refusedEn: 'Nothing is published before it is served',
    source: type.source,
  }),
  CONFIRMATION: () => ({
    ruleZh: '名单须由本单位另一名复核人确认后，才对外公示、计入信用状况',
    ruleEn: 'A listing counts and is public only when another person of the department, an approver, confirms it',
    refusedZh: '经办人不得复核自己报送的名单',
    refusedEn: 'Nobody confirms what he filed',
    source: platform,
  }),
  PERFORMANCE: (type) => ({
    ruleZh: `移出条件：${type.exitDutyZh}。登记改正履行后，由另一人复核`,
    ruleEn: 'Records that the duty was performed, which starts the clock of early removal; another person confirms it',
    refusedZh: '日期晚于今日的，不予受理',
    refusedEn: 'A day in the future',
    source: type.source,
  }),
  REPAIR: (type) => ({
    ruleZh: type.exitDutyZh,
    ruleEn:
      type.earlyExitMonths === null
        ? 'This list knows no early removal'
        : `Early removal after ${type.earlyExitMonths} months at the earliest; it takes effect at once everywhere`,
    refusedZh: '未满最短期限或者依法不得提前移出的，不予受理',
    refusedEn: 'Too early, or a list without early removal',
    source: type.source,
  }),
  REVOCATION: () => ({
    ruleZh: '决定被撤销、确认违法或者无效的，立即停止公示；自始无效的，视为从未列入',
    ruleEn: 'Revoked, it is gone at once; void from the beginning, it never was',
    refusedZh: '没有处理决定文号和理由的，不予受理',
    refusedEn: 'Without number and reason',
    source: guidance,
  }),
  SUSPENSION: () => later('法院或者复议机关决定中止执行的，中止期间停止公示', 'A court or review body suspends it'),
  RESUMPTION: () => later('中止原因消除，恢复执行；期限不因中止延长，决定另有规定的除外', 'The suspension ends'),
  SHIELD: () => later('企业重整期间，依法院文书临时屏蔽', 'Shielded while the firm is reorganised, as the court says'),
  SHIELD_END: () => later('重整终止或者未履行计划的，屏蔽终止', 'The shield ends'),
  DISCONTINUANCE: () => ({
    ruleZh: '查明不应列入的，终止办理并说明理由；不形成任何名单记录',
    ruleEn: 'What must not be listed ends here, with a reason; no listing comes of it',
    refusedZh: '名单已归档的，不得终止，应当撤销或者撤回',
    refusedEn: 'A listing on file is revoked or withdrawn instead',
    source: platform,
  }),
};

function later(ruleZh: string, ruleEn: string): StepLaw {
  return {
    ruleZh,
    ruleEn,
    refusedZh: '没有处理决定文号和理由的，不予受理',
    refusedEn: 'Without number and reason',
    source: platform,
  };
}

function periodsZh({ statementWorkingDays, hearingWorkingDays }: ListType): string {
  const hearing = hearingWorkingDays === null ? '' : `、${hearingWorkingDays}个工作日内可以申请听证`;
  return `自送达起${statementWorkingDays}个工作日内可以陈述申辩${hearing}`;
}

function periodsEn({ statementWorkingDays, hearingWorkingDays }: ListType): string {
  const hearing = hearingWorkingDays === null ? '' : `, ${hearingWorkingDays} to ask for a hearing`;
  return `${statementWorkingDays} working days from service to state its case${hearing}`;
}

const STARTS = {
  DECIDED_ON: ['自决定之日起', 'from the decision'],
  PUBLISHED_ON: ['自公布之日起', 'from publication'],
  EFFECTIVE_ON: ['自决定生效之日起', 'from the day it takes effect'],
} as const;

function termZh({ termMonths, termStart }: ListType): string {
  return termMonths === null ? '期限依决定，或至履行完毕' : `期限${STARTS[termStart][0]}计算，最长${termMonths}个月`;
}

function termEn({ termMonths, termStart }: ListType): string {
  return termMonths === null
    ? 'Term as decided, or until performed'
    : `Term ${STARTS[termStart][1]}, ${termMonths} months at most`;
}

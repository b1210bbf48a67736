import type { LocalDate } from '../calendar/local-date';
import type { RecordKind } from '../record/record-kind';
import type { Conduct } from '../record/kinds/conduct';
import type { ListTypeCode, ListingOrigin } from '../record/kinds/listing';
import type { PersonRole } from '../record/person';
import type { IncentiveScenario, MeasureArea } from './measure-areas';
import type { LawChoices } from './switches';
import type { PenaltyPredicate } from './penalty-predicate';

/** Where a rule stands in the law (法律依据), and whether it was checked against a source. */
export interface LegalSource {
  readonly document: string;
  readonly clause: string | null;
  /** RECALL: stated from memory, to be checked before it is relied upon. */
  readonly standing: 'VERIFIED' | 'RECALL' | 'DESIGN';
}

/** Severity of a negative item (失信严重程度). NONE: no negative item at all. */
export type Severity = 'SERIOUS' | 'GENERAL' | 'MINOR' | 'NONE';

/** First match from the top decides the severity of a penalty (严重程度规则). */
export interface SeverityRule {
  readonly id: string;
  readonly when: PenaltyPredicate;
  readonly severity: Severity;
  readonly published: boolean;
  readonly source: LegalSource;
}

/** One regime of publication periods (公示期限制度), in months from the day of the decision. */
export interface PublicationRegime {
  readonly id: string;
  readonly titleZh: string;
  /** Decisions made in this interval fall under the regime. */
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** Source field it is limited to; null for all. */
  readonly onlyMarketRegulation: boolean;
  readonly months: Readonly<Record<Exclude<Severity, 'NONE'>, PeriodMonths | null>>;
  /** Minimum for the special fields (食品、药品、特种设备、安全生产、消防), where it differs. */
  readonly specialFieldMinimum: number | null;
  readonly source: LegalSource;
}

/** Least and longest publication in months. */
export interface PeriodMonths {
  readonly minimum: number;
  readonly maximum: number;
}

/** Which persons a list type may name (责任人列入规则). */
export type PersonsRule = 'PARTY_ONLY' | 'NAMED_RESPONSIBLE' | 'NAMED_BY_JUDGMENT' | 'FORBIDDEN_FOR_UNIT' | 'NONE';

/** Day on which the term of a listing starts (期限起算日). @source rules.md R11 [recall] */
export type TermStart = 'DECIDED_ON' | 'PUBLISHED_ON' | 'EFFECTIVE_ON';

/** A list type on the black side (名单类型) with its law. */
export interface ListType {
  readonly code: ListTypeCode;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Severe lists make a firm BLACK; a ban (BID) only triggers its own measure. @source rules.md R12 */
  readonly effect: 'SEVERE' | 'BAN';
  readonly authorityZh: string;
  readonly termStart: TermStart;
  /** Longest term in months; null: open until performed. */
  readonly termMonths: number | null;
  /** Term in months when the decision names none; null: open until performed. */
  readonly defaultTermMonths: number | null;
  /** Conducts whose listing stays open until the duty is performed, whatever the default. */
  readonly openConducts: readonly Conduct[];
  /** Shortest term a decision may set, where the law gives one. */
  readonly minimumTermMonths: number | null;
  /** Months after which early removal may be granted; null: no early removal by repair. 0: at once on performance. */
  readonly earlyExitMonths: number | null;
  readonly earlyExitFrom: 'TERM_START' | 'CORRECTION';
  readonly persons: PersonsRule;
  readonly personRoles: readonly PersonRole[];
  readonly publishesPersonNames: boolean;
  readonly conducts: readonly Conduct[];
  /** County offices need the consent of the level above. */
  readonly countyNeedsConsent: boolean;
  /** Working days to make a statement after service of the notice. @source rules.md R10 */
  readonly statementWorkingDays: number;
  /** Working days to ask for a hearing after service of the notice; null where the law gives no hearing. */
  readonly hearingWorkingDays: number | null;
  /** When the authority must publish: within the upload days of the decision, or by the 15th of the month after service. */
  readonly publishBy: 'UPLOAD_DAYS' | 'FIFTEENTH_OF_NEXT_MONTH';
  readonly requiredFields: Readonly<Record<ListingOrigin, readonly string[]>>;
  readonly exitDutyZh: string;
  readonly source: LegalSource;
}

/** A red-list type (守信激励名单类型). */
export interface RedListType {
  readonly code: 'TAXA' | 'AEO' | 'LABA' | 'QUAL';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly authorityZh: string;
  /** Term in months when the record gives no end; null: the certificate says. */
  readonly termMonths: number | null;
  readonly source: LegalSource;
}

/** What can trigger a measure: an active listing of a type, an abnormal entry, or a broken commitment. */
export type TriggerCode = ListTypeCode | 'ABN' | 'BROKEN_COMMITMENT';

/** A joint-punishment measure (失信惩戒措施). */
export interface Measure {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** A: reduces rights or adds duties; B: management; C: by other organisations; P: publication. */
  readonly category: 'A' | 'B' | 'C' | 'P';
  /** Kinds of matter in which it is looked up. */
  readonly areas: readonly MeasureArea[];
  readonly authorityZh: string;
  readonly triggers: readonly MeasureTrigger[];
}

/** One trigger of a measure, and whether law orders it (应当) or allows it to be weighed (可以). */
export interface MeasureTrigger {
  readonly on: TriggerCode;
  readonly force: MeasureForce;
  readonly source: LegalSource;
}

/** MUST: the law orders it; MAY_WEIGH: it may be considered. @source rules.md R16 */
export type MeasureForce = 'MUST' | 'MAY_WEIGH';

/** An incentive for firms on a red list (守信激励措施). */
export interface Incentive {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly triggers: readonly RedListType['code'][];
  /** Kind of application it gives priority in; null where it is granted without one. @source rules.md R17 */
  readonly scenario: IncentiveScenario | null;
  readonly source: LegalSource;
}

/** Which party the more favourable of two regimes serves, as a switch. @source domain.md section 12, doubt 2 */
export interface TransitionSwitch {
  /** First day of the new law. */
  readonly day: LocalDate;
  /** FAVOURABLE: an older item ends on the earlier of both regimes' days; KEEP: the old regime's day stands. */
  readonly policy: 'FAVOURABLE' | 'KEEP';
}

/** The law as versioned data (规则目录): the engine takes it as an argument and says which version it used. */
export interface Catalogue {
  readonly version: string;
  /** PROPOSED never takes force by itself; it can be backtested. */
  readonly standing: 'IN_FORCE' | 'PROPOSED';
  readonly effectiveFrom: LocalDate;
  readonly effectiveUntil: LocalDate | null;
  /** Answers that this version takes to questions of law that are open. @source domain.md section 12 */
  readonly choices: LawChoices;
  readonly severityRules: readonly SeverityRule[];
  readonly publicationRegimes: readonly PublicationRegime[];
  readonly transition: TransitionSwitch;
  readonly listTypes: readonly ListType[];
  readonly redListTypes: readonly RedListType[];
  readonly measures: readonly Measure[];
  readonly incentives: readonly Incentive[];
  readonly standingRules: readonly StandingRule[];
  /** Months for which a broken commitment weighs (WATCH) and is shown. */
  readonly brokenCommitmentMonths: number;
  /** Very large fine (fen) from which a penalty is serious, and the limit under which it is minor. */
  readonly largeFineFen: number;
  readonly smallFineFen: number;
  /** Working days within which a decision must reach the platform (双公示). */
  readonly uploadWorkingDays: number;
  /** Kinds whose content society may see. */
  readonly publicKinds: readonly RecordKind[];
}

/** Standing of an enterprise (信用状况); WATCH is internal only. @source rules.md R3; domain.md section 9.4 */
export type Standing = 'BLACK' | 'WATCH' | 'RED' | 'NORMAL';

/** A rule of precedence (状况判定规则). */
export interface StandingRule {
  readonly id: string;
  readonly standing: Standing;
  readonly textZh: string;
  readonly textEn: string;
  readonly source: LegalSource;
}

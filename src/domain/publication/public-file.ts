import type { MeasureForce } from '../catalogue/types';
import type { DayInterval, LocalDate } from '../calendar/local-date';
import type { PersonRole } from '../record/person';
import type { RecordContent } from '../record/record-kind';

/** Standing as society reads it (公示状况): never 信用正常 or 信用良好. @source rules.md R3 */
export const PUBLIC_STANDINGS = {
  BLACK_LISTED: '严重失信主体名单在列',
  RED_LISTED: '守信激励名单在列',
  NOT_LISTED: '未见在列信息',
} as const;

/** One of {@link PUBLIC_STANDINGS}. */
export type PublicStanding = keyof typeof PUBLIC_STANDINGS;

/** The public lists (公示名单). @source rules.md R3: nothing beside red and black but the abnormal-operation list */
export type PublicList = 'RED' | 'BLACK' | 'ABNORMAL_OPERATION';

/** Order of a list by its day of publication (名单排序). */
export type ListOrder = 'NEWEST' | 'OLDEST';

/** Something society may see on the days of `shown` and on no other (公示项). */
export interface PublicItem {
  readonly recordId: string;
  /** Days of publication; the item is gone at 00:00 Asia/Shanghai of `until`. */
  readonly shown: DayInterval;
  /** Department that provided it. */
  readonly departmentCode: string;
  /** Days on which an objection to it is being dealt with (异议处理中), those that are over left out; absent where there is none. */
  readonly objected?: readonly DayInterval[];
}

/** Free text, or null with `withheld` when it holds a personal number (待脱敏). @source rules.md R6 */
export interface PublicText {
  readonly text: string | null;
  readonly withheld: boolean;
}

/** Registration tab (登记信息): the only place where the legal representative's name stands. @source rules.md R5 */
export interface PublicRegistration extends PublicItem {
  readonly enterpriseType: string | null;
  readonly legalRepresentative: string | null;
  readonly registeredCapitalFen: number | null;
  readonly establishedOn: LocalDate;
  readonly scope: PublicText;
  readonly industryCode: string | null;
  readonly regionCode: string;
  readonly address: PublicText;
  readonly authority: string;
  readonly state: RecordContent['REGISTRATION']['state'];
  readonly dissolvedOn: LocalDate | null;
  readonly successorUscc: string | null;
}

/** Licence (行政许可). */
export interface PublicLicence extends PublicItem {
  readonly documentTitle: string;
  readonly decisionNumber: string;
  readonly licenceClass: string;
  readonly certificateName: string | null;
  readonly licenceNumber: string | null;
  readonly content: PublicText;
  readonly decidedOn: LocalDate;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
  readonly authority: string;
  readonly state: RecordContent['LICENCE']['state'];
}

/** Penalty in publication (公示期内的行政处罚). */
export interface PublicPenalty extends PublicItem {
  readonly decisionNumber: string;
  readonly violation: PublicText;
  readonly facts: PublicText;
  readonly basis: PublicText;
  readonly kinds: RecordContent['PENALTY']['kinds'];
  readonly content: PublicText;
  readonly fineFen: number | null;
  readonly confiscatedFen: number | null;
  readonly affectedLicence: string | null;
  readonly decidedOn: LocalDate;
  readonly authority: string;
  readonly severity: 'GENERAL' | 'SERIOUS';
  /** First day on which the firm may apply for repair. */
  readonly repairableFrom: LocalDate | null;
}

/** Listing on a severe list, or a bidding ban (名单列入、禁止参加投标决定). */
export interface PublicListing extends PublicItem {
  readonly listType: RecordContent['LISTING']['listType'];
  readonly effect: 'SEVERE' | 'BAN';
  readonly conduct: RecordContent['LISTING']['conduct'];
  readonly facts: PublicText;
  readonly basis: PublicText;
  readonly authority: string;
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate | null;
  readonly publishedOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly repairableFrom: LocalDate | null;
  readonly dutyZh: string | null;
  readonly measures: readonly string[];
  readonly projectKinds: readonly string[];
  readonly banRegions: readonly string[];
  /** Listed persons: names in full only where the list type publishes them, else masked; never an ID number. */
  readonly persons: readonly { readonly role: PersonRole; readonly name: string }[];
}

/** Honour or red listing (诚信荣誉). */
export interface PublicHonour extends PublicItem {
  readonly honourType: RecordContent['HONOUR']['honourType'];
  readonly title: string;
  readonly level: string | null;
  readonly documentNumber: string;
  readonly authority: string;
  readonly grantedOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

/** Abnormal-operation entry, until cured (经营异常名录). */
export interface PublicAbnormalEntry extends PublicItem {
  readonly abnormalCase: RecordContent['ABNORMAL_ENTRY']['abnormalCase'];
  readonly basis: PublicText;
  readonly decisionNumber: string;
  readonly enteredOn: LocalDate;
  readonly authority: string;
}

/** Commitment with its outcome (信用承诺). */
export interface PublicCommitment extends PublicItem {
  readonly commitmentType: RecordContent['COMMITMENT']['commitmentType'];
  readonly matter: PublicText;
  readonly content: PublicText;
  readonly committedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly authority: string;
  readonly state: RecordContent['COMMITMENT']['state'];
  readonly outcomeOn: LocalDate | null;
}

/** Measure as society sees it (公示的惩戒措施). */
export interface PublicMeasure {
  readonly code: string;
  readonly force: MeasureForce;
  readonly recordIds: readonly string[];
}

/**
 * Public standing of a stretch of days, with the public records it rests on. The first stretch kept starts at the
 * beginning of time, so that no ended listing can be read from it. @source rules.md R2
 */
export interface PublicStandingSegment extends DayInterval {
  readonly standing: PublicStanding;
  readonly ruleId: string | null;
  readonly recordIds: readonly string[];
  readonly measures: readonly PublicMeasure[];
  readonly incentives: readonly string[];
}

/**
 * The finished public file of one enterprise (公示档案): what society may see today and on the days to come, so that an
 * item ends at midnight by itself. Past days are cut off; readers still pick the day ({@link publicFileOn}).
 */
export interface PublicFile {
  readonly uscc: string;
  readonly catalogueVersion: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  /** False while no registration has arrived (未核登记). */
  readonly registered: boolean;
  readonly regionCode: string | null;
  readonly industryCode: string | null;
  readonly standings: readonly PublicStandingSegment[];
  readonly registration: PublicRegistration | null;
  readonly licences: readonly PublicLicence[];
  readonly penalties: readonly PublicPenalty[];
  readonly listings: readonly PublicListing[];
  readonly honours: readonly PublicHonour[];
  readonly commitments: readonly PublicCommitment[];
  readonly abnormalEntries: readonly PublicAbnormalEntry[];
}

/** A row of a public list (名单条目). */
export interface PublicListEntry {
  readonly list: PublicList;
  /** List type, red-list type, or abnormal case. */
  readonly listType: string;
  readonly recordId: string;
  readonly shown: DayInterval;
  readonly authority: string;
  readonly documentNumber: string;
  readonly departmentCode: string;
  /** Day the entry was published by its authority, the order of the list. */
  readonly publishedOn: LocalDate;
}

/** A bidding ban as it stands on a board (禁止参加投标决定条目): a ban, on no list. @source rules.md R3, R12 */
export type PublicBan = Omit<PublicListEntry, 'list'>;

/** Everything the publication schema holds of one enterprise (公示投影). */
export interface Publication {
  readonly file: PublicFile;
  readonly listEntries: readonly PublicListEntry[];
  readonly bans: readonly PublicBan[];
  /** Names it can be found by: today's and former ones. */
  readonly names: readonly { readonly name: string; readonly current: boolean }[];
  /** First day on which something here is due to go, for housekeeping; null when nothing is. */
  readonly nextEnd: LocalDate | null;
}

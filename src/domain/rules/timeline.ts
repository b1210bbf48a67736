import type { MeasureForce, Severity, Standing } from '../catalogue/types';
import type { DayInterval, LocalDate } from '../calendar/local-date';
import type { RecordKind } from '../record/record-kind';

/**
 * What a record amounts to on a day (记录效力状态). Only ACTIVE records weigh; every other state is the reason why a
 * record was looked at and set aside.
 */
export const RECORD_STATES = {
  ACTIVE: '有效',
  NOT_YET: '尚未生效',
  NOT_SERVED: '决定未送达',
  AWAITING_CONFIRMATION: '待复核确认',
  SUBJECT_UNCONFIRMED: '主体未登记或名称不符，待核',
  EXPIRED: '期限届满',
  REPAIRED: '已修复',
  CURED: '已移出',
  REVOKED: '原决定已撤销',
  SUSPENDED: '中止执行',
  SHIELDED: '重整期间临时屏蔽',
  LAPSED: '因列入严重失信主体名单而失效',
  WITHDRAWN: '来源单位已撤回',
  MINOR: '轻微信息，不影响信用状况',
  NO_EFFECT: '不影响信用状况',
} as const;

/** One of {@link RECORD_STATES}. */
export type RecordState = keyof typeof RECORD_STATES;

/** A stretch of days in which a record keeps one state. */
export interface Phase extends DayInterval {
  readonly state: RecordState;
}

/** What can end an active record, and when at the earliest (结束条件). Days are the first day without the record. */
export interface Exit {
  /** First day after the term; null while it is open. */
  readonly endsOn: LocalDate | null;
  /** First day on which early removal or repair may be granted; null where the law gives none or the clock has not started. */
  readonly repairableFrom: LocalDate | null;
  readonly dutyZh: string | null;
}

/** How a record weighs in the standing (记录作用). */
export type RecordWeight =
  | 'SEVERE_LISTING'
  | 'BAN'
  | 'ABNORMAL'
  | 'SERIOUS_ITEM'
  | 'GENERAL_ITEM'
  | 'BROKEN_COMMITMENT'
  | 'RED_LISTING'
  | 'NONE';

/** A record looked at for the standing, with its states from the beginning of time to no end. */
export interface RecordOutcome {
  readonly recordId: string;
  readonly version: number;
  readonly kind: RecordKind;
  readonly weight: RecordWeight;
  /** Catalogue code behind the weight: list type, red-list type, ABN, BROKEN_COMMITMENT, or the severity rule. */
  readonly code: string;
  readonly severity: Severity | null;
  readonly phases: readonly Phase[];
  readonly exit: Exit;
  /** Days on which an objection to it is being dealt with (异议处理中); absent where there was none. It weighs nothing. */
  readonly objected?: readonly DayInterval[];
  /** Listings that made this red listing lapse; empty for everything else. */
  readonly lapsedBy: readonly string[];
}

/** What a used record was used for (采用方式). */
export type Use = 'STANDING' | 'MEASURE' | 'BLOCKS_RED' | 'RED_BLOCKED' | 'LAPSES_RED' | 'RED_LAPSED';

/** A record that mattered in a segment: without it the segment would read differently. */
export interface UsedRecord {
  readonly recordId: string;
  readonly use: Use;
}

/** A measure in force in a segment (适用措施), with the records that trigger it. */
export interface MeasureInForce {
  readonly code: string;
  readonly force: MeasureForce;
  readonly recordIds: readonly string[];
}

/** Half-open stretch of days with one standing, one set of measures and incentives, one set of reasons (状况时段). */
export interface Segment extends DayInterval {
  readonly standing: Standing;
  readonly ruleId: string;
  /** Records that a list standing (BLACK, RED) rests on; those of other days are found again from the phases when asked for. */
  readonly used: readonly UsedRecord[];
  readonly measures: readonly MeasureInForce[];
  readonly incentives: readonly string[];
}

/** Standing of one enterprise on every day (信用状况时间线): segments without gap or overlap from {@link BEGINNING} on. */
export interface Timeline {
  readonly uscc: string;
  readonly catalogueVersion: string;
  readonly segments: readonly Segment[];
  readonly records: readonly RecordOutcome[];
}

/** First day of every timeline; earlier days cannot be written as a LocalDate. */
export const BEGINNING = '1900-01-01' as LocalDate;

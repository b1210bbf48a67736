import type { LocalDate } from '../calendar/local-date';
import type { LegalSource, MeasureForce } from '../catalogue/types';
import type { RecordKind } from '../record/record-kind';

/** Why a verdict is what it is (核查理由): one record under one article. */
export interface CheckReason {
  /** Code of the measure; `LAW-22` for a major illegal record, `REG` for the registration itself. */
  readonly code: string;
  readonly nameZh: string;
  readonly force: MeasureForce;
  /** What it makes of the verdict: a record that a ban does not reach makes nothing of it and is not here. */
  readonly effect: 'BLOCK' | 'REVIEW';
  /** Why an ordering article does not decide by itself here; null when nothing is open. */
  readonly openPointZh: string | null;
  readonly basis: LegalSource;
  /** Who carries the measure out (实施主体). */
  readonly competentAuthorityZh: string;
  readonly recordId: string;
  readonly kind: RecordKind;
  /** List type or severity rule behind the record. */
  readonly recordCode: string;
  /** Name of the list, the ban or the kind of record. */
  readonly recordZh: string;
  /** Office that decided. */
  readonly authority: string;
  readonly documentNumber: string;
  /** First day in force, and first day after the term; null while open. */
  readonly since: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly dutyZh: string | null;
  /** Day on which an objection that is still open was received (异议处理中); absent where there is none. @source rules.md R15 */
  readonly objectedSince?: LocalDate;
}

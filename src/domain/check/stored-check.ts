import type { LocalDate } from '../calendar/local-date';
import type { UsccFault } from '../subject/unified-social-credit-code';
import type { CheckProject, CheckPurpose } from './check-purpose';
import type { CheckReason } from './check-reason';
import type { CheckSource } from './check-sources';
import type { CheckMark, Verdict } from './verdict';

/** A supplier as typed (查询原文). */
export interface TypedSupplier {
  readonly uscc: string | null;
  readonly name: string | null;
}

/** A firm that a name may mean (候选主体). */
export interface CheckCandidate {
  readonly uscc: string;
  readonly name: string;
  readonly matchedName: string;
  readonly former: boolean;
  /** Estimated chance that it is the firm meant, 0 to 1. */
  readonly score: number;
  readonly reasonsZh: readonly string[];
}

/** What a check found of one supplier (核查结果), exactly as it was answered and signed. */
export interface StoredResult {
  /** Place in the list as sent, from 1. */
  readonly place: number;
  readonly typed: TypedSupplier;
  /** The firm meant; null when none was settled. */
  readonly resolved: { readonly uscc: string; readonly name: string } | null;
  readonly verdict: Verdict;
  /** Instant of the last change to the firm's file that the verdict includes; null when nothing is on file. */
  readonly knownAt: string | null;
  readonly reasons: readonly CheckReason[];
  readonly marks: readonly CheckMark[];
  readonly candidates: readonly CheckCandidate[];
  /** Which check a code fails, and valid codes one slip away. */
  readonly fault: { readonly failed: UsccFault; readonly nearby: readonly NearbyCode[] } | null;
  /** Priority in an application, in words; null for every other purpose. */
  readonly priority: { readonly verdict: string; readonly textZh: string } | null;
  readonly successorUscc: string | null;
}

/** A valid code one slip away from the one typed. */
export interface NearbyCode {
  readonly uscc: string;
  readonly onFile: boolean;
}

/** Verdicts counted (结论计数). */
export type VerdictCounts = Readonly<Partial<Record<Verdict, number>>>;

/** A check of suppliers (供应商核查), without its results. */
export interface StoredCheck {
  readonly checkId: string;
  readonly departmentCode: string;
  readonly actorId: string;
  readonly role: string;
  readonly purpose: CheckPurpose;
  readonly matterNo: string;
  readonly project: CheckProject;
  readonly asOf: LocalDate;
  /** ISO instant of the check. */
  readonly madeAt: string;
  readonly catalogueVersion: string;
  readonly suppliers: number;
  readonly counts: VerdictCounts;
  readonly sources: readonly CheckSource[];
}

import type { CertificateKey } from './certifier';

/** Connections of a pool (连接池). */
export interface PoolFigures {
  readonly role: string;
  readonly total: number;
  readonly idle: number;
  /** Asked for and not given yet. */
  readonly waiting: number;
}

/** What a process says of itself (进程状况). */
export interface HouseFigures {
  readonly version: string;
  readonly nodeVersion: string;
  readonly environment: string;
  readonly isDemo: boolean;
  /** ISO instant at which this process began to serve. */
  readonly servingSince: string;
  /** Processes that serve together. */
  readonly workers: number;
  readonly memoryBytes: number;
  readonly requestsUnderWay: number;
  readonly loopLagMs: number;
  readonly pools: readonly PoolFigures[];
  /** Looks answered by the standby and by the primary; null without a standby. */
  readonly standby: { readonly fromStandby: number; readonly fromPrimary: number; readonly rests: boolean } | null;
  /** ISO instant of the last backup made with this data folder; null when none is known. */
  readonly lastBackupAt: string | null;
}

/** What the process at the front door knows beside the archive (前台). */
export interface House {
  /** Keys that seals may be signed with. */
  readonly auditKeys: readonly CertificateKey[];
  /** The signed head of the event log as it is kept outside the database; null without a file. */
  readonly auditHead: () => string | null;
  /** Null where no process serves. */
  readonly figures: () => HouseFigures | null;
}

/** A desk without a front door: commands and the like. */
export const NO_HOUSE: House = { auditKeys: [], auditHead: () => null, figures: () => null };

import type { DataSource } from 'typeorm';
import { scopedTo } from '../data/scoped-source';
import type { Scope } from '../domain/access/scope';
import type { LocalDate } from '../domain/calendar/local-date';
import { shanghaiDay } from '../domain/calendar/local-date';
import { catalogueInForceOn } from '../domain/catalogue/index';
import type { Catalogue } from '../domain/catalogue/types';
import type { IdentitySealer } from './identity-sealer';

/**
 * Where what is only looked at may be read (读取来源): a standby that has caught up with every write acknowledged before the look,
 * or the archive itself. `work` may run twice, so it only reads.
 */
export interface Reads {
  readonly read: <T>(work: (source: DataSource) => Promise<T>) => Promise<T>;
}

/** What every use case works with (办理环境): the archive, the instant of the request, and the keys; nothing else is ambient. */
export interface Desk {
  readonly dataSource: DataSource;
  /** Absent without a standby: everything is read from the archive. */
  readonly reads?: Reads;
  /** Instant of the request; the server reads the clock. */
  readonly now: Date;
  readonly sealer: IdentitySealer;
  /** A batch of listings above this number of firms needs a second approver. @source rules.md R8 */
  readonly secondApproverAbove: number;
  /** A file that changes the standing of more firms than this is filed only when a second person of the department says so. */
  readonly confirmUploadAbove: number;
  /** Id of the HTTP request, for the event log. */
  readonly requestId: string;
}

/**
 * The same desk for one scope (限定范围的办理环境): the database shows it, and lets it change, what that scope may see. A desk that was
 * never scoped sees nothing that belongs to a department.
 */
export function scopedDesk<D extends Desk>(desk: D, scope: Scope): D {
  const { reads } = desk;
  const scopedReads: Reads | undefined = reads && {
    read: (work) => reads.read((source) => work(scopedTo(source, scope))),
  };
  return { ...desk, dataSource: scopedTo(desk.dataSource, scope), ...(scopedReads && { reads: scopedReads }) };
}

/** The day of the request in Asia/Shanghai. */
export function todayOf(desk: Desk): LocalDate {
  return shanghaiDay(desk.now);
}

/** The law in force on the day of the request. */
export function catalogueOf(desk: Desk): Catalogue {
  return catalogueInForceOn(todayOf(desk));
}

/** Reads from the standby when there is one, else from the archive (读取). What is written stays with the archive. */
export async function readFrom<T>(desk: Desk, work: (source: DataSource) => Promise<T>): Promise<T> {
  return desk.reads === undefined ? await work(desk.dataSource) : await desk.reads.read(work);
}

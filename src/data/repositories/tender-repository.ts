import type { EntityManager } from 'typeorm';
import type { NationalResult, TenderAward, TenderMember, TenderPapers } from '../../domain/tender/tender';

/** A tender on its way to the archive. */
export interface NewTender {
  readonly tenderId: string;
  readonly departmentCode: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly papers: TenderPapers;
  readonly members: readonly TenderMember[];
}

/** Keeps a tender with its bidders (登记项目). @returns false when the department has one of that number already */
export async function insertTender(manager: EntityManager, added: NewTender): Promise<boolean> {
  const { tenderId, departmentCode, openedAt, openedBy, papers, members } = added;
  const rows = await manager.query<object[]>(
    `/* insertTender */
     INSERT INTO archive.tenders (tender_id, department_code, number, opened_at, opened_by, papers)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (department_code, number) DO NOTHING RETURNING tender_id`,
    [tenderId, departmentCode, papers.project.number, openedAt, openedBy, JSON.stringify(papers)],
  );
  if (rows.length === 0) return false;
  await manager.query(
    `/* insertTenderBidders */
     INSERT INTO archive.tender_bidders (tender_id, member, bidder, uscc, name)
     SELECT $1, member, bidder, uscc, name
       FROM json_to_recordset($2::json) AS added (member integer, bidder integer, uscc text, name text)`,
    [tenderId, JSON.stringify(members)],
  );
  return true;
}

/** Steps of one tender go one after the other (项目锁). */
export async function lockTender(manager: EntityManager, tenderId: string): Promise<void> {
  await manager.query(`/* lockTender */ SELECT pg_advisory_xact_lock(hashtextextended($1, 7403914))`, [tenderId]);
}

/** Notes a look (登记核查轮次). */
export async function insertTenderLook(
  manager: EntityManager,
  look: {
    readonly tenderId: string;
    readonly serial: number;
    readonly checkId: string;
    readonly takenAt: string;
    readonly takenBy: string;
  },
): Promise<void> {
  await manager.query(
    `/* insertTenderLook */
     INSERT INTO archive.tender_looks (tender_id, serial, check_id, taken_at, taken_by) VALUES ($1, $2, $3, $4, $5)`,
    [look.tenderId, look.serial, look.checkId, look.takenAt, look.takenBy],
  );
}

/** Notes what the national channels answered (登记国家渠道查询结果). */
export async function insertNationalResult(
  manager: EntityManager,
  tenderId: string,
  result: NationalResult,
  attachedBy: string,
): Promise<void> {
  await manager.query(
    `/* insertNationalResult */
     INSERT INTO archive.national_results (tender_id, member, attached_at, attached_by, channel, outcome, queried_on, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tenderId, result.member, result.attachedAt, attachedBy],
      ...[result.channel, result.outcome, result.queriedOn, result.note],
    ],
  );
}

/** Notes the award (登记定标). */
export async function insertTenderAward(
  manager: EntityManager,
  tenderId: string,
  { bidder, look, awardedAt, contractEndsOn }: TenderAward,
  awardedBy: string,
): Promise<void> {
  await manager.query(
    `/* insertTenderAward */
     INSERT INTO archive.tender_awards (tender_id, bidder, look, awarded_at, awarded_by, contract_ends_on)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [tenderId, bidder, look, awardedAt, awardedBy, contractEndsOn],
  );
}

import type { DataSource, EntityManager } from 'typeorm';
import type { StoredResult } from '../../domain/check/stored-check';
import type { NationalResult, Tender, TenderAward, TenderMember, TenderPapers } from '../../domain/tender/tender';

interface Row {
  readonly tenderId: string;
  readonly departmentCode: string;
  readonly openedAt: Date;
  readonly openedBy: string;
  readonly papers: TenderPapers;
  readonly members: readonly TenderMember[];
  readonly looks: readonly { serial: number; checkId: string; takenAt: string; results: readonly StoredResult[] }[];
  readonly nationalResults: readonly NationalResult[];
  readonly award: TenderAward | null;
}

const WHOLE = `
  SELECT tender.tender_id AS "tenderId", tender.department_code AS "departmentCode", tender.opened_at AS "openedAt",
         tender.opened_by AS "openedBy", tender.papers,
         (SELECT json_agg(json_build_object('member', one.member, 'bidder', one.bidder, 'uscc', one.uscc, 'name', one.name)
                          ORDER BY one.member)
            FROM archive.tender_bidders AS one WHERE one.tender_id = tender.tender_id) AS members,
         (SELECT coalesce(json_agg(json_build_object('serial', look.serial, 'checkId', look.check_id,
                   'takenAt', to_char(look.taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                   'results', (SELECT json_agg(result.found ORDER BY result.place) FROM archive.check_results AS result
                                WHERE result.check_id = look.check_id)) ORDER BY look.serial), '[]')
            FROM archive.tender_looks AS look WHERE look.tender_id = tender.tender_id) AS looks,
         (SELECT coalesce(json_agg(json_build_object('member', result.member, 'channel', result.channel,
                   'outcome', result.outcome, 'queriedOn', result.queried_on, 'note', result.note,
                   'attachedAt', to_char(result.attached_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                   ORDER BY result.attached_at, result.member), '[]')
            FROM archive.national_results AS result WHERE result.tender_id = tender.tender_id) AS "nationalResults",
         (SELECT json_build_object('bidder', award.bidder, 'look', award.look, 'contractEndsOn', award.contract_ends_on,
                   'awardedAt', to_char(award.awarded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
            FROM archive.tender_awards AS award WHERE award.tender_id = tender.tender_id) AS award
    FROM archive.tenders AS tender`;

/** A tender with everything of it (项目全貌); null when it is another department's or none. @param departmentCode null for any */
export async function tenderById(
  runner: DataSource | EntityManager,
  tenderId: string,
  departmentCode: string | null,
): Promise<Tender | null> {
  const rows = await runner.query<Row[]>(
    `/* tenderById */ ${WHOLE} WHERE tender.tender_id = $1 AND ($2::text IS NULL OR tender.department_code = $2)`,
    [tenderId, departmentCode],
  );
  return rows[0] ? tenderOfRow(rows[0]) : null;
}

/** Tenders of a department, newest first (项目列表). @param departmentCode null for all */
export async function tendersOf(
  dataSource: DataSource,
  departmentCode: string | null,
  most: number,
): Promise<Tender[]> {
  const rows = await dataSource.query<Row[]>(
    `/* tendersOf */ ${WHOLE} WHERE $1::text IS NULL OR tender.department_code = $1
      ORDER BY tender.opened_at DESC, tender.tender_id LIMIT $2`,
    [departmentCode, most],
  );
  return rows.map(tenderOfRow);
}

/** Awarded tenders whose contract has not ended on a day (履约中项目). @param departmentCode null for all */
export async function awardedTenders(
  manager: EntityManager,
  departmentCode: string | null,
  day: string,
  most: number,
): Promise<Tender[]> {
  const rows = await manager.query<Row[]>(
    `/* awardedTenders */ ${WHOLE} JOIN archive.tender_awards AS won USING (tender_id)
      WHERE ($1::text IS NULL OR tender.department_code = $1) AND won.contract_ends_on >= $2
      ORDER BY won.contract_ends_on, tender.tender_id LIMIT $3`,
    [departmentCode, day, most],
  );
  return rows.map(tenderOfRow);
}

function tenderOfRow(row: Row): Tender {
  return { ...row, openedAt: row.openedAt.toISOString() };
}

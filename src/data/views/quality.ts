import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { FiledGroup, ReceivedRows } from '../../domain/quality/data-quality';
import type { RecordKind } from '../../domain/record/record-kind';
import { RECORD_KIND_NAMES, RECORD_KINDS } from '../../domain/record/record-kind';
import type { ProblemCode } from '../../domain/upload/problem';
import { PROBLEMS } from '../../domain/upload/problem';

/** A department's month, as half-open instants (统计月). */
export interface QualityPeriod {
  readonly departmentCode: string;
  readonly from: string;
  readonly until: string;
}

const DECISION_DAYS = JSON.stringify(
  Object.fromEntries(RECORD_KIND_NAMES.map((kind) => [kind, RECORD_KINDS[kind].decisionDay])),
);

/** What a department filed in a month, in groups of the same days (当月归档分组). */
export async function filedGroups(dataSource: DataSource, period: QualityPeriod): Promise<FiledGroup[]> {
  const rows = await dataSource.query<
    { kind: RecordKind; what: FiledGroup['what']; since_day: LocalDate | null; filed_day: LocalDate; records: number }[]
  >(
    `/* filedGroups */
     SELECT coalesce(target.kind, fact.kind) AS kind,
            CASE WHEN fact.kind = 'WITHDRAWAL' THEN 'WITHDRAWAL' WHEN fact.version = 1 THEN 'FIRST' ELSE 'CORRECTION' END AS what,
            CASE WHEN fact.kind = 'WITHDRAWAL' THEN fact.content ->> 'withdrawnOn'
                 ELSE fact.content ->> ($4::jsonb ->> fact.kind) END AS since_day,
            (fact.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS filed_day, count(*) AS records
       FROM archive.facts AS fact
       LEFT JOIN archive.facts AS target
         ON fact.kind = 'WITHDRAWAL' AND target.uscc = fact.uscc AND target.record_id = fact.target_record_id
        AND target.version = 1
      WHERE fact.department_code = $1 AND fact.recorded_at >= $2 AND fact.recorded_at < $3
        AND fact.kind <> 'CONFIRMATION'
      GROUP BY 1, 2, 3, 4`,
    [period.departmentCode, period.from, period.until, DECISION_DAYS],
  );
  return rows.map((row) => ({
    kind: row.kind,
    what: row.what,
    sinceDay: row.since_day,
    filedDay: row.filed_day,
    records: row.records,
  }));
}

/** Rows that a department sent in a month, by kind (当月报送行数). */
export async function receivedRows(dataSource: DataSource, period: QualityPeriod): Promise<ReceivedRows[]> {
  const rows = await dataSource.query<
    { kind: RecordKind; received: number; passed: number; returned: number; still_open: number }[]
  >(
    `/* receivedRows */
     SELECT sent.kind, sent.received, sent.passed, sent.received - sent.passed AS returned,
            coalesce(open.records, 0) AS still_open
       FROM (SELECT batch.kind, sum(batch.received) AS received,
                    sum(batch.accepted + batch.unchanged) AS passed
               FROM archive.batches AS batch
              WHERE batch.department_code = $1 AND batch.received_at >= $2 AND batch.received_at < $3
                AND batch.kind NOT IN ('CONFIRMATION', 'WITHDRAWAL')
              GROUP BY batch.kind) AS sent
       LEFT JOIN (SELECT aside.kind, count(*) AS records FROM archive.set_aside_rows AS aside
                   WHERE aside.department_code = $1 AND aside.set_aside_at >= $2 AND aside.set_aside_at < $3
                     AND aside.closed_at IS NULL
                   GROUP BY aside.kind) AS open USING (kind)`,
    [period.departmentCode, period.from, period.until],
  );
  return rows.map((row) => ({
    kind: row.kind,
    received: row.received,
    passed: row.passed,
    returned: row.returned,
    stillOpen: row.still_open,
  }));
}

/** What a department declared for a month, by kind (应报数). */
export async function declaredCounts(
  dataSource: DataSource,
  departmentCode: string,
  month: string,
): Promise<Map<RecordKind, number>> {
  const rows = await dataSource.query<{ kind: RecordKind; expected: number }[]>(
    `/* declaredCounts */
     SELECT declared.kind, declared.expected FROM archive.declared_counts AS declared
      WHERE declared.department_code = $1 AND declared.month = $2`,
    [departmentCode, month],
  );
  return new Map(rows.map(({ kind, expected }) => [kind, expected]));
}

/** How often a problem sent rows back in a month (退回原因): rows, not words about them. */
export interface ReturnedFor {
  readonly code: ProblemCode;
  readonly rows: number;
}

/** Rows of a month that were refused or quarantined, by what was wrong with them; a row with two problems counts for each. */
export async function returnedFor(dataSource: DataSource, period: QualityPeriod): Promise<ReturnedFor[]> {
  return dataSource.query<ReturnedFor[]>(
    `/* returnedFor */
     SELECT problem.code, count(DISTINCT (aside.batch_id, aside.row_number))::integer AS rows
       FROM archive.set_aside_rows AS aside,
            jsonb_to_recordset(aside.problems) AS problem (code text)
      WHERE aside.department_code = $1 AND aside.set_aside_at >= $2 AND aside.set_aside_at < $3
        AND problem.code <> ALL ($4)
      GROUP BY problem.code ORDER BY rows DESC, problem.code`,
    [period.departmentCode, period.from, period.until, WARNINGS],
  );
}

const WARNINGS = (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => PROBLEMS[code].level === 'WARNS');

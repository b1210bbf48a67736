import type { EntityManager } from 'typeorm';
import type { Fact, FactKind } from '../../domain/record/fact';
import type { Timeline } from '../../domain/rules/timeline';
import type { FactRow } from '../fact-row';
import { FACT_COLUMNS, factOfRow } from '../fact-row';

/** Kinds of fact that a check of suppliers reads. */
const KINDS: readonly FactKind[] = [
  'REGISTRATION',
  'LISTING',
  'CONFIRMATION',
  'PENALTY',
  'JUDGMENT',
  'ABNORMAL_ENTRY',
  'COMMITMENT',
  'WITHDRAWAL',
];

/** A file as a check reads it, with the instant of the last change that it includes. */
export interface FileForCheck {
  readonly timeline: Timeline;
  readonly knownAt: string;
  readonly facts: readonly Fact[];
}

/** Files of some enterprises as held now (供应商档案批量读取); codes that are not on file are missing from the map. */
export async function filesForCheck(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, FileForCheck>> {
  const timelines = await manager.query<{ uscc: string; timeline: Timeline; last_recorded_at: Date }[]>(
    `/* filesForCheck.timelines */
     SELECT enterprise.uscc, enterprise.last_recorded_at, held.timeline
       FROM archive.enterprises AS enterprise
      CROSS JOIN LATERAL (SELECT known.timeline FROM archive.timelines AS known
             WHERE known.uscc = enterprise.uscc ORDER BY known.known_from DESC LIMIT 1) AS held
      WHERE enterprise.uscc = ANY ($1) AND enterprise.last_recorded_at IS NOT NULL`,
    [codes],
  );
  const rows = await manager.query<FactRow[]>(
    `/* filesForCheck.facts */
     SELECT ${FACT_COLUMNS} FROM archive.facts AS fact WHERE fact.uscc = ANY ($1) AND fact.kind = ANY ($2)
      ORDER BY fact.uscc, fact.recorded_at, fact.record_id, fact.version`,
    [codes, KINDS],
  );
  const facts = new Map<string, Fact[]>(timelines.map(({ uscc }) => [uscc, []]));
  for (const row of rows) facts.get(row.uscc)?.push(factOfRow(row));
  return new Map(
    timelines.map(({ uscc, timeline, last_recorded_at }) => [
      uscc,
      { timeline, knownAt: last_recorded_at.toISOString(), facts: facts.get(uscc) ?? [] },
    ]),
  );
}

/**
 * Enterprises about which a listing row was refused or is held, and nothing newer has come from that department (来源不完整). A row
 * of a department that had no right to file it (E14) says nothing: it is no source. Rows of other departments are out of sight: a
 * function of the database tells this of them, and no more.
 * @source rules.md R9
 */
export async function incompleteSources(manager: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ uscc: string }[]>(
    `/* incompleteSources */ SELECT uscc FROM archive.incomplete_sources($1) AS found (uscc)`,
    [codes],
  );
  return new Set(rows.map(({ uscc }) => uscc));
}

/** Which of some codes are on file (在档代码). */
export async function codesOnFile(manager: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ uscc: string }[]>(
    `/* codesOnFile */
     SELECT enterprise.uscc FROM archive.enterprises AS enterprise
      WHERE enterprise.uscc = ANY ($1) AND enterprise.last_recorded_at IS NOT NULL`,
    [codes],
  );
  return new Set(rows.map(({ uscc }) => uscc));
}

/** When a department last sent a kind of record (来源最近报送). */
export async function lastLoads(manager: EntityManager): Promise<Map<string, string>> {
  const rows = await manager.query<{ department_code: string; kind: string; last_received_at: Date }[]>(
    `/* lastLoads */ SELECT load.department_code, load.kind, load.last_received_at FROM publication.source_loads AS load`,
  );
  return new Map(rows.map((row) => [`${row.department_code}/${row.kind}`, row.last_received_at.toISOString()]));
}

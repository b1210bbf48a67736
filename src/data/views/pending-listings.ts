import type { DataSource } from 'typeorm';

/** A version of a listing that waits for its approvers (待复核名单). */
export interface PendingListing {
  readonly recordId: string;
  readonly uscc: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly batchId: string;
  readonly name: string;
  readonly listType: string;
  readonly decisionNumber: string;
  /** Approvers who confirmed this version so far. */
  readonly approvers: readonly string[];
}

/** Which listings of a department, oldest first, after a cursor. */
export interface PendingPage {
  readonly departmentCode: string;
  readonly first: number;
  readonly after: { readonly recordedAt: string; readonly recordId: string } | null;
}

/** Listings whose newest version still waits for an approver, and that were not withdrawn. @source rules.md R8 */
export async function pendingListings(dataSource: DataSource, page: PendingPage): Promise<PendingListing[]> {
  const rows = await dataSource.query<(Omit<PendingListing, 'recordedAt'> & { recordedAt: Date })[]>(
    `/* pendingListings */
     SELECT listing.record_id AS "recordId", listing.uscc, listing.version, listing.recorded_at AS "recordedAt",
            listing.recorded_by AS "recordedBy", listing.batch_id AS "batchId", listing.content->>'name' AS name,
            listing.content->>'listType' AS "listType", listing.content->>'decisionNumber' AS "decisionNumber",
            given.approvers
       FROM archive.facts AS listing
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(DISTINCT mark.recorded_by) FILTER (WHERE mark.kind = 'CONFIRMATION'
                 AND (mark.content->>'targetVersion')::integer = listing.version), '{}') AS approvers,
               coalesce(max((mark.content->>'approversRequired')::integer) FILTER (WHERE mark.kind = 'CONFIRMATION'
                 AND (mark.content->>'targetVersion')::integer = listing.version), 1) AS needed,
               coalesce(bool_or(mark.kind = 'WITHDRAWAL'), false) AS withdrawn
          FROM archive.facts AS mark WHERE mark.target_record_id = listing.record_id) AS given
      WHERE listing.kind = 'LISTING' AND listing.department_code = $1
        AND NOT given.withdrawn AND cardinality(given.approvers) < given.needed
        AND NOT EXISTS (SELECT 1 FROM archive.facts AS newer
                         WHERE newer.record_id = listing.record_id AND newer.version > listing.version)
        AND ($2::timestamptz IS NULL OR (listing.recorded_at, listing.record_id) > ($2, $3::uuid))
      ORDER BY listing.recorded_at, listing.record_id LIMIT $4`,
    [page.departmentCode, page.after?.recordedAt ?? null, page.after?.recordId ?? null, page.first],
  );
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}

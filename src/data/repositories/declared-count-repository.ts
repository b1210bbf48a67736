import type { EntityManager } from 'typeorm';
import type { RecordKind } from '../../domain/record/record-kind';

/** How many records of a kind a department says a month should bring (应报数). */
export interface DeclaredCount {
  readonly departmentCode: string;
  readonly month: string;
  readonly kind: RecordKind;
  readonly expected: number;
  readonly declaredBy: string;
  readonly declaredAt: string;
}

/** Keeps what a department declares; a later word replaces the earlier one, and the event log holds both. */
export async function saveDeclaredCount(manager: EntityManager, count: DeclaredCount): Promise<void> {
  await manager.query(
    `/* saveDeclaredCount */
     INSERT INTO archive.declared_counts (department_code, month, kind, expected, declared_by, declared_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (department_code, month, kind) DO UPDATE
       SET expected = excluded.expected, declared_by = excluded.declared_by, declared_at = excluded.declared_at`,
    [count.departmentCode, count.month, count.kind, count.expected, count.declaredBy, count.declaredAt],
  );
}

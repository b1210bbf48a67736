import type { EntityManager } from 'typeorm';
import type { PersonLink } from '../../domain/record/person-links';

/** Puts the ties of some enterprises in place of those they had (替换人员关联). */
export async function replacePersonLinks(
  manager: EntityManager,
  codes: readonly string[],
  links: readonly PersonLink[],
): Promise<void> {
  if (codes.length === 0) return;
  await manager.query(
    `/* replacePersonLinks.delete */ DELETE FROM archive.person_links AS link WHERE link.uscc = ANY ($1)`,
    [codes],
  );
  if (links.length === 0) return;
  await manager.query(
    `/* replacePersonLinks */
     INSERT INTO archive.person_links (uscc, record_id, tie, role, hash)
     SELECT uscc, record_id, tie, role, hash
       FROM jsonb_to_recordset($1::jsonb) AS added (uscc text, record_id uuid, tie text, role text, hash text)`,
    [JSON.stringify(links.map(personLinkColumns))],
  );
}

/** A tie as the columns of archive.person_links (人员关联列). */
export function personLinkColumns({ uscc, recordId, tie, role, hash }: PersonLink) {
  return { uscc, record_id: recordId, tie, role, hash };
}

/** Ties of some enterprises, by code. */
export async function personLinksOfEnterprises(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, PersonLink[]>> {
  const rows = await manager.query<PersonLink[]>(
    `/* personLinksOfEnterprises */
     SELECT link.uscc, link.record_id AS "recordId", link.tie, link.role, link.hash
       FROM archive.person_links AS link WHERE link.uscc = ANY ($1)`,
    [codes],
  );
  const links = new Map<string, PersonLink[]>(codes.map((uscc) => [uscc, []]));
  for (const row of rows) links.get(row.uscc)?.push(row);
  return links;
}

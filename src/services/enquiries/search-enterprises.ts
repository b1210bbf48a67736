import type { EnterpriseHit } from '../../data/views/enterprise-search';
import { searchEnterpriseRows } from '../../data/views/enterprise-search';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import type { SearchTerm } from '../../domain/subject/enterprise-name';
import { searchTerm } from '../../domain/subject/enterprise-name';
import type { Desk } from '../desk';
import { readFrom } from '../desk';
import { recordAlone } from '../events/record-event';

/** A search by staff (内部检索). */
export interface EnterpriseQuery {
  readonly text: string;
  readonly first: number;
  readonly after: { readonly nameLength: number; readonly uscc: string } | null;
}

/**
 * Enterprises by code or by any part of a name (内部检索): code, name, region and state only; a file needs a purpose.
 * @throws AppError INVALID_INPUT for a text of less than two characters
 */
export async function searchEnterprises(
  desk: Desk,
  actor: Actor | null,
  query: EnterpriseQuery,
): Promise<EnterpriseHit[]> {
  requireAction(actor, 'enterprises.search');
  const term = requireTerm(query.text);
  await recordAlone(desk, actor, { action: 'enterprises.search' });
  return readFrom(desk, (source) => searchEnterpriseRows(source, { ...term, now: desk.now, ...query }));
}

/** A search text of two characters and up. @throws AppError INVALID_INPUT otherwise */
export function requireTerm(text: string): Extract<SearchTerm, { ok: true }> {
  const term = searchTerm(text);
  if (!term.ok)
    throw new AppError(
      'INVALID_INPUT',
      '检索词须为2至200个字，不含控制字符 / Search for 2 to 200 characters, no control characters',
    );
  return term;
}

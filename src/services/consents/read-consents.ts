import { consentsOf } from '../../data/repositories/consent-repository';
import { firmOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Consent } from '../../domain/consent/consent';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { subjectCode } from '../enquiries/subject-code';
import { recordAlone } from '../events/record-event';

/** Most consents shown at once. */
const MOST = 100;

/**
 * Consents on record, newest first, the last hundred (授权记录): an enterprise sees those it gave, a bank those given to it, the
 * auditor those of one enterprise.
 * @param uscc the enterprise; needed from the auditor, no part for the others
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT for the auditor without a code
 */
export async function readConsents(desk: Desk, actor: Actor | null, uscc: string | null): Promise<readonly Consent[]> {
  requireAction(actor, 'consents.read');
  const who = whose(actor, uscc);
  await recordAlone(desk, actor, { action: 'consents.read', ...('uscc' in who && { uscc: who.uscc }) });
  return consentsOf(desk.dataSource, who, MOST);
}

function whose(actor: Actor, uscc: string | null): { readonly uscc: string } | { readonly bankUscc: string } {
  if (actor.role === 'BANK') return { bankUscc: firmOf(actor) };
  return { uscc: actor.role === 'ENTERPRISE' ? firmOf(actor) : subjectCode(requireCode(uscc)) };
}

function requireCode(uscc: string | null): string {
  if (uscc === null) throw new AppError('INVALID_INPUT', '须指明企业代码 uscc / Name the enterprise');
  return uscc;
}

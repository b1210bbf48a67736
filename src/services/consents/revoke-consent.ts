import { consentById, revokeConsentRow } from '../../data/repositories/consent-repository';
import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Consent } from '../../domain/consent/consent';
import { LOAN } from '../../domain/consent/consent';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { recordEvent } from '../events/record-event';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Takes a consent back (撤销授权): the enterprise any of its own, a department a paper that its clerk entered. It ends at once; what
 * the bank saw before stays on record.
 * @throws AppError FORBIDDEN for other roles; NOT_FOUND for somebody else's and for none alike; CONFLICT when taken back before
 * @source rules.md R20
 */
export async function revokeConsent(desk: Desk, actor: Actor | null, consentId: string): Promise<Consent> {
  requireAction(actor, 'consents.revoke');
  return inTransaction(desk.dataSource, async (manager) => {
    const consent = UUID.test(consentId) ? await consentById(manager, consentId) : null;
    if (consent === null || !isOwn(consent, actor)) throw new AppError('NOT_FOUND', '没有该授权 / No such consent');
    const { uscc, bankUscc: bank } = consent;
    const revokedAt = desk.now.toISOString();
    const { id: revokedBy, departmentCode } = actor;
    if (!(await revokeConsentRow(manager, { uscc, consentId, revokedAt, revokedBy, departmentCode }))) {
      throw new AppError('CONFLICT', '该授权已撤销 / The consent was taken back before');
    }
    const details = { consentId, bank };
    await recordEvent(manager, desk, actor, { action: 'consents.revoke', purpose: LOAN, uscc, details });
    return { ...consent, revokedAt };
  });
}

function isOwn({ uscc, departmentCode }: Consent, actor: Actor): boolean {
  if (actor.role === 'ENTERPRISE') return uscc === actor.uscc;
  return departmentCode !== null && departmentCode === actor.departmentCode;
}

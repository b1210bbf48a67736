import { insertConsent } from '../../data/repositories/consent-repository';
import { inTransaction } from '../../data/transaction';
import { departmentOf, firmOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Consent, ConsentPaper, ConsentTerms } from '../../domain/consent/consent';
import { LOAN, requireConsentPaper, requireConsentTerms } from '../../domain/consent/consent';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { requireMatter } from '../enquiries/known-as';
import { subjectCode } from '../enquiries/subject-code';
import { recordEvent } from '../events/record-event';
import { newId } from '../filing/file-facts';

/**
 * An enterprise lets a bank look at parts of its own file (企业在线授权).
 * @throws AppError FORBIDDEN for anybody but the enterprise itself, INVALID_INPUT for terms out of order
 * @source rules.md R20
 */
export async function grantConsent(desk: Desk, actor: Actor | null, terms: ConsentTerms): Promise<Consent> {
  requireAction(actor, 'consents.grant');
  const given = { uscc: firmOf(actor), form: 'ONLINE', paper: null, departmentCode: null } as const;
  return keepConsent(desk, actor, { ...given, ...readTerms(desk, terms) }, null);
}

/** A signed paper that a clerk enters. */
export interface PaperConsent extends ConsentTerms {
  readonly uscc: string;
  readonly paper: ConsentPaper;
  readonly matterNo: string;
}

/**
 * A clerk enters a consent signed on paper (窗口代录书面授权).
 * @throws AppError FORBIDDEN for other roles; INVALID_INPUT for a wrong code, terms or a paper out of order
 * @source rules.md R20
 */
export async function enterPaperConsent(desk: Desk, actor: Actor | null, asked: PaperConsent): Promise<Consent> {
  requireAction(actor, 'consents.enter');
  const paper = requireConsentPaper(asked.paper, todayOf(desk));
  const given = { uscc: subjectCode(asked.uscc), form: 'PAPER', paper, departmentCode: departmentOf(actor) } as const;
  return keepConsent(desk, actor, { ...given, ...readTerms(desk, asked) }, requireMatter(asked.matterNo));
}

function readTerms(desk: Desk, { bankUscc, bankName, kinds, until }: ConsentTerms): ConsentTerms {
  return requireConsentTerms({ bankUscc: subjectCode(bankUscc), bankName, kinds, until }, todayOf(desk));
}

async function keepConsent(
  desk: Desk,
  actor: Actor,
  given: Omit<Consent, 'consentId' | 'givenAt' | 'enteredBy' | 'revokedAt'>,
  matterNo: string | null,
): Promise<Consent> {
  const consentId = newId();
  const consent = { ...given, consentId, givenAt: desk.now.toISOString(), enteredBy: actor.id, revokedAt: null };
  await inTransaction(desk.dataSource, async (manager) => {
    await insertConsent(manager, consent);
    await recordEvent(manager, desk, actor, {
      action: 'consents.grant',
      purpose: LOAN,
      uscc: given.uscc,
      ...(matterNo === null ? {} : { matterNo }),
      details: { consentId, bank: given.bankUscc, until: given.until, form: given.form },
    });
  });
  return consent;
}

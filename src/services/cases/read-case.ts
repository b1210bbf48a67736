import { findCase, lockCase } from '../../data/repositories/case-repository';
import { inTransaction } from '../../data/transaction';
import { can, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { CaseView } from '../../domain/cases/case-view';
import { caseView } from '../../domain/cases/case-view';
import type { ListingCase } from '../../domain/cases/listing-case';
import { catalogueOfVersion } from '../../domain/catalogue/index';
import type { Desk } from '../desk';
import { fileFor } from '../enquiries/file-for';
import { catalogueOf } from '../desk';
import type { KnownAs, Look } from '../enquiries/known-as';
import { knownAs, pastRefused, seesClosedRecords } from '../enquiries/known-as';
import { recordEvent } from '../events/record-event';
import { isUuid } from '../marks/mark-records';

/** A look at one case, on a day and as known at an instant. */
export type CaseLook = Omit<Look, 'uscc'> & { readonly caseId: string };

/**
 * One case with every step (案件档案) on a day, as known at an instant; null for another department's, and for one that was
 * not open yet.
 * @throws AppError FORBIDDEN for other roles and for a past day asked by a role that may not (R1), INVALID_INPUT without a
 * matter number
 * @source rules.md R1, R4
 */
export async function readCase(desk: Desk, actor: Actor | null, look: CaseLook): Promise<CaseView | null> {
  requireAction(actor, 'cases.read');
  const asked = knownAs(desk, look);
  if (asked.isPast && !can(actor, 'files.readOwnPast') && !seesClosedRecords(actor)) throw pastRefused();
  const file = await inTransaction(desk.dataSource, async (manager) => {
    if (isUuid(look.caseId)) await lockCase(manager, look.caseId);
    const found = isUuid(look.caseId) ? await findCase(manager, look.caseId) : null;
    const isOwn = found !== null && (actor.departmentCode === null || found.departmentCode === actor.departmentCode);
    await recordEvent(manager, desk, actor, {
      action: 'case.read',
      purpose: look.purpose,
      matterNo: look.matterNo,
      ...(isOwn ? { uscc: found.uscc } : {}),
      details: { caseId: look.caseId.slice(0, 40), asOf: asked.day, knownAt: asked.knownAt, found: isOwn },
    });
    return isOwn ? knownThen(found, asked) : null;
  });
  return file && viewThen(desk, file, asked);
}

/** The steps recorded by then; no case at all before its notice. */
function knownThen(file: ListingCase, { knownAt }: KnownAs): ListingCase | null {
  const steps = file.steps.filter(({ recordedAt }) => knownAt === null || recordedAt <= knownAt);
  return steps.length === 0 ? null : { ...file, steps };
}

async function viewThen(desk: Desk, file: ListingCase, { day, knownAt }: KnownAs): Promise<CaseView> {
  const known = await fileFor(desk, file.uscc, knownAt);
  const catalogue = known ? catalogueOfVersion(known.timeline.catalogueVersion) : catalogueOf(desk);
  return caseView(file, known?.facts ?? [], catalogue, day);
}

import { inTransaction } from '../../data/transaction';
import type { CertificateView, ChecksBefore, ViewCount } from '../../data/views/checks';
import { certificateOf, checkById, checksBefore, resultsOf, viewsOfFirm } from '../../data/views/checks';
import { can, departmentOf, firmOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { StoredCheck, StoredResult } from '../../domain/check/stored-check';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { subjectCode } from '../enquiries/subject-code';
import { recordAlone, recordEvent } from '../events/record-event';
import type { CertifyingDesk } from './certifying-desk';
import { issueCertificate } from './issue-certificate';

/** Stands on every stored check that is opened again. @source rules.md R1 */
export const ARCHIVE_ONLY = '仅供存档，不得作为当前依据 / For the file only, no ground for a decision of today';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A stored check, opened again (重新打开的核查). */
export interface OpenedCheck {
  readonly check: StoredCheck;
  readonly results: readonly StoredResult[];
  /** The stamp; null on the day of the check itself. */
  readonly stamp: string | null;
}

/** Checks of the actor's department, newest first; the auditor's are everybody's (核查记录). @throws AppError FORBIDDEN */
export async function readChecks(
  desk: Desk,
  actor: Actor | null,
  page: { readonly before: ChecksBefore | null; readonly first: number },
): Promise<readonly StoredCheck[]> {
  requireAction(actor, 'checks.read');
  return checksBefore(desk.dataSource, departmentSeen(actor), page.before, page.first);
}

/**
 * A stored check as it was answered (打开核查), of the actor's department; the auditor opens any.
 * @returns null for another department's and for none alike
 * @throws AppError FORBIDDEN for other roles
 */
export async function openCheck(
  desk: Desk,
  actor: Actor | null,
  checkId: string,
  page: { readonly after: number; readonly first: number },
): Promise<OpenedCheck | null> {
  requireAction(actor, 'checks.read');
  if (!UUID.test(checkId)) return null;
  return inTransaction(desk.dataSource, async (manager) => {
    const check = await checkById(manager, checkId, departmentSeen(actor));
    if (check === null) return null;
    const { purpose, matterNo } = check;
    await recordEvent(manager, desk, actor, { action: 'checks.read', purpose, matterNo, details: { checkId } });
    const isOld = check.asOf !== todayOf(desk);
    return { check, results: await resultsOf(manager, checkId, page), stamp: isOld ? ARCHIVE_ONLY : null };
  });
}

/**
 * The certificate of a check, or of one supplier in it (取得信用核查回执), issued when first asked for.
 * @param place 0 for the whole check
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for another department's check, none, or no such place
 */
export async function certificateFor(
  desk: CertifyingDesk,
  actor: Actor | null,
  checkId: string,
  place: number,
): Promise<CertificateView> {
  requireAction(actor, 'checks.read');
  return inTransaction(desk.dataSource, async (manager) => {
    const check = UUID.test(checkId) ? await checkById(manager, checkId, departmentSeen(actor)) : null;
    if (check === null || !Number.isInteger(place) || place < 0 || place > check.suppliers) {
      throw new AppError('NOT_FOUND', '没有该核查回执 / No such certificate');
    }
    const { purpose, matterNo } = check;
    const details = { checkId, place };
    await recordEvent(manager, desk, actor, { action: 'checks.certificate', purpose, matterNo, details });
    const issued = await certificateOf(manager, checkId, place);
    if (issued !== null) return issued;
    const results = await resultsOf(manager, checkId, { after: place - 1, first: 1 });
    return issueCertificate(manager, desk, check, { results }, place);
  });
}

/**
 * How often, and by what kind of body, a firm's non-public file was looked at (被查询情况). The firm itself is told the kind of body,
 * the auditor which department.
 * @throws AppError FORBIDDEN for other roles and for a firm that asks of another; INVALID_INPUT for a wrong code
 */
export async function viewsOf(desk: Desk, actor: Actor | null, uscc: string): Promise<readonly ViewCount[]> {
  requireAction(actor, 'views.read');
  const code = subjectCode(uscc);
  const isFirm = actor.role === 'ENTERPRISE';
  if (isFirm && code !== firmOf(actor)) {
    throw new AppError('FORBIDDEN', '只能查询本企业被查询的情况 / Only of your own enterprise');
  }
  await recordAlone(desk, actor, { action: 'views.read', uscc: code });
  const views = await viewsOfFirm(desk.dataSource, code);
  return isFirm ? sumByBody(views) : views;
}

function sumByBody(views: readonly ViewCount[]): ViewCount[] {
  const sums = new Map<string, ViewCount>();
  for (const view of views) {
    const key = `${view.month} ${view.purpose} ${view.role}`;
    sums.set(key, { ...view, departmentCode: null, looks: view.looks + (sums.get(key)?.looks ?? 0) });
  }
  return [...sums.values()];
}

function departmentSeen(actor: Actor): string | null {
  return can(actor, 'files.readPast') ? null : departmentOf(actor);
}

import { insertTenderLook } from '../../data/repositories/tender-repository';
import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import type { Tender } from '../../domain/tender/tender';
import type { CertifyingDesk } from '../checks/certifying-desk';
import { makeCheck } from '../checks/make-check';
import { recordEvent } from '../events/record-event';
import { tenderForStep } from './tender-steps';

/**
 * Takes a look at all bidders (核查投标人): the first at the cut-off or bid opening, the next before the award. Each is a check of
 * its own, kept with its certificate; later ones never change what the first found.
 * @throws AppError FORBIDDEN; NOT_FOUND for another department's; CONFLICT before the cut-off and after the award
 * @source rules.md R18
 */
export async function takeTenderLook(desk: CertifyingDesk, actor: Actor | null, tenderId: string): Promise<Tender> {
  requireAction(actor, 'tenders.run');
  return inTransaction(desk.dataSource, async (manager) => {
    const tender = await tenderForStep(manager, actor, tenderId);
    requireMoment(tender, desk.now.toISOString());
    const { papers, members } = tender;
    const { purpose, matterNo, project } = papers;
    const suppliers = members.map(({ uscc, name }) => ({ uscc, name }));
    const { check, results } = await makeCheck(manager, desk, actor, {
      purpose,
      matterNo,
      project,
      asOf: null,
      suppliers,
    });
    const look = { serial: tender.looks.length + 1, checkId: check.checkId, takenAt: check.madeAt };
    await insertTenderLook(manager, { ...look, tenderId, takenBy: actor.id });
    const details = { tenderId, look: look.serial };
    await recordEvent(manager, desk, actor, { action: 'tenders.look', purpose, matterNo, details });
    return { ...tender, looks: [...tender.looks, { ...look, results }] };
  });
}

function requireMoment({ papers, award }: Tender, now: string): void {
  if (award !== null) throw new AppError('CONFLICT', '已定标，变化见关注提示 / Awarded already: see the alerts');
  if (now >= papers.cutOff) return;
  throw new AppError('CONFLICT', '未到截止时点，截止后方可核查 / The cut-off has not come yet');
}

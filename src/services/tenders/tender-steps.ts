import type { EntityManager } from 'typeorm';
import { lockTender } from '../../data/repositories/tender-repository';
import { tenderById } from '../../data/views/tenders';
import { departmentOf } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import type { Tender } from '../../domain/tender/tender';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The department's tender, held for one step (取得项目): another step of it waits.
 * @throws AppError NOT_FOUND for another department's and for none alike
 */
export async function tenderForStep(manager: EntityManager, actor: Actor, tenderId: string): Promise<Tender> {
  const department = departmentOf(actor);
  if (!UUID.test(tenderId)) throw noTender();
  await lockTender(manager, tenderId);
  const tender = await tenderById(manager, tenderId, department);
  if (tender === null) throw noTender();
  return tender;
}

/** The same words for what is another's and what is not there. */
export function noTender(): AppError {
  return new AppError('NOT_FOUND', '没有该项目 / No such tender');
}

/** True for an id that a tender can have. */
export function isTenderId(text: string): boolean {
  return UUID.test(text);
}

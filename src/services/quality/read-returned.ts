import type { ReturnedFor } from '../../data/views/quality';
import { returnedFor } from '../../data/views/quality';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { recordAlone } from '../events/record-event';
import { monthOf } from './read-data-quality';

/**
 * Why rows of a department were sent back in a month (退回原因): the own department's, or for the auditor that of one department.
 * @throws AppError FORBIDDEN for other roles and other departments, INVALID_INPUT for a wrong month or none to ask about
 */
export async function readReturned(
  desk: Desk,
  actor: Actor | null,
  month: string,
  departmentCode: string | null,
): Promise<readonly ReturnedFor[]> {
  requireAction(actor, 'quality.read');
  const { from, until } = monthOf(month);
  const wanted = departmentCode ?? actor.departmentCode;
  if (actor.departmentCode !== null && wanted !== actor.departmentCode)
    throw new AppError('FORBIDDEN', '只能查看本单位的数据质量 / Only the own department');
  if (wanted === null) throw new AppError('INVALID_INPUT', '请选择单位 / Choose a department');
  await recordAlone(desk, actor, {
    action: 'quality.read',
    details: { month, department: wanted, returned: true },
  });
  return returnedFor(desk.dataSource, { departmentCode: wanted, from, until });
}

import { departmentsOf } from '../departments/read-departments';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { stepLaw } from '../../domain/cases/step-law';
import type { StepLaw } from '../../domain/cases/step-law';
import type { ListType } from '../../domain/catalogue/types';
import type { Desk } from '../desk';
import { catalogueOf } from '../desk';

/** The law of a list type beside the desk (名单类型规定), with what it asks of a notice. */
export interface ListTypeLaw {
  readonly type: ListType;
  /** True when the actor's department may decide listings of the type. */
  readonly competent: boolean;
  readonly notice: StepLaw;
}

/** The law of every list type in force today (名单类型规定), for opening a case. @throws AppError FORBIDDEN for other roles */
export async function readListTypeLaws(desk: Desk, actor: Actor | null): Promise<ListTypeLaw[]> {
  requireAction(actor, 'cases.read');
  const { departmentCode } = actor;
  const own = departmentCode === null ? null : (await departmentsOf(desk, [departmentCode])).get(departmentCode);
  const competences = new Set(own?.competences.map(({ listType }) => listType) ?? []);
  return catalogueOf(desk).listTypes.map((type) => ({
    type,
    competent: competences.has(type.code),
    notice: stepLaw('NOTICE', type),
  }));
}

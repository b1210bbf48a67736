import { saveDepartments } from '../../data/repositories/department-repository';
import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Department } from '../../domain/department';
import { AppError } from '../../domain/errors';
import { checkUscc } from '../../domain/subject/unified-social-credit-code';
import type { Desk } from '../desk';
import { catalogueOf } from '../desk';
import { recordEvent } from '../events/record-event';

/**
 * Registers departments, or changes name, contact, entitlements and competences of registered ones (部门登记与授权).
 * @throws AppError FORBIDDEN for anybody but ADMIN, INVALID_INPUT for a wrong code, region or measure
 * @source rules.md R4, R13
 */
export async function registerDepartments(
  desk: Desk,
  actor: Actor | null,
  departments: readonly Department[],
): Promise<readonly Department[]> {
  requireAction(actor, 'departments.register');
  const known = new Set(catalogueOf(desk).measures.map(({ code }) => code));
  for (const department of departments) checkDepartment(department, known);
  await inTransaction(desk.dataSource, async (manager) => {
    await saveDepartments(manager, departments);
    const codes = departments.map(({ code }) => code).join(' ');
    await recordEvent(manager, desk, actor, { action: 'departments.register', details: { codes } });
  });
  return departments;
}

function checkDepartment(
  { code, name, regionCode, competences, measures }: Department,
  known: ReadonlySet<string>,
): void {
  if (!checkUscc(code).ok)
    throw new AppError('INVALID_INPUT', `部门代码${code}不是有效的统一社会信用代码 / Invalid department code`);
  if (name.trim() === '') throw new AppError('INVALID_INPUT', '部门名称不能为空 / A department needs a name');
  const regions = [regionCode, ...competences.map((competence) => competence.regionCode)];
  if (regions.some((region) => !/^\d{6}$/.test(region))) {
    throw new AppError('INVALID_INPUT', '行政区划代码须为六位数字 / Region codes have six digits');
  }
  const unknown = measures.filter((measure) => !known.has(measure));
  if (unknown.length > 0) {
    throw new AppError('INVALID_INPUT', `惩戒措施代码${unknown.join('、')}不在目录内 / Unknown measure`);
  }
}

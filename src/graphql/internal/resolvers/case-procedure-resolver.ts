import { Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { procedureOf } from '../../../domain/cases/procedure';
import { stepLaw } from '../../../domain/cases/step-law';
import { noticeOf } from '../../../domain/cases/listing-case';
import { listTypeOf } from '../../../domain/catalogue/index';
import { readListTypeLaws } from '../../../services/cases/read-list-type-laws';
import { catalogueOf } from '../../../services/desk';
import type { InternalContext } from '../context';
import { ListTypeLawType, ProcedureStepType } from '../types/case-procedure';
import { ListingCaseType } from '../types/cases';

@Resolver(() => ListingCaseType)
export class CaseProcedureResolver {
  @FieldResolver(() => [ProcedureStepType], {
    description: '全部步骤的办理情况、原因与规定，依次。Every step in order: how it stands, why, and its law.',
  })
  async procedure(
    @Root() { view }: ListingCaseType,
    @Ctx() { desk, departments }: InternalContext,
  ): Promise<ProcedureStepType[]> {
    const type = listTypeOf(catalogueOf(desk), noticeOf(view.file).listType);
    const department = await departments.load(view.file.departmentCode);
    const steps = procedureOf(view, { type, level: department?.level ?? 'CITY' });
    return steps.map(({ why, ...step }) => ({
      ...step,
      whyZh: why?.zh ?? null,
      whyEn: why?.en ?? null,
      law: stepLaw(step.move, type),
    }));
  }

  @Authorized<Action>('cases.read')
  @Query(() => [ListTypeLawType], {
    description: '各名单类型的规定，供立案时对照。The law of every list type, for opening a case.',
  })
  async listTypeLaws(@Ctx() { desk, actor }: InternalContext): Promise<ListTypeLawType[]> {
    const laws = await readListTypeLaws(desk, actor);
    return laws.map(({ type, competent, notice }) => ({
      listType: type.code,
      competent,
      conducts: type.conducts,
      statementWorkingDays: type.statementWorkingDays,
      exitDutyZh: type.exitDutyZh,
      source: type.source,
      notice,
    }));
  }
}

import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { Department } from '../../../domain/department';
import type { ListTypeCode } from '../../../domain/record/kinds/listing';
import { registerDepartments } from '../../../services/departments/register-departments';
import { confirmListings } from '../../../services/listings/confirm-listings';
import { withdrawRecords } from '../../../services/records/withdraw-records';
import type { InternalContext } from '../context';
import { DepartmentType } from '../types/filing';
import { ConfirmListingsInput, DepartmentInput, WithdrawRecordsInput } from '../types/inputs';
import { ReceiptType } from '../types/receipt';

@Resolver()
export class RecordResolver {
  @Authorized<Action>('listings.confirm')
  @Mutation(() => ReceiptType, {
    description:
      '复核名单列入：由本单位另一名复核人确认后生效并公示。Confirms listings: another person of the same department; only then they are public and count (E23, E25).',
  })
  async confirmListings(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => ConfirmListingsInput, { description: '待复核记录。Records to confirm.' })
    input: ConfirmListingsInput,
  ): Promise<ReceiptType> {
    return confirmListings(desk, actor, input);
  }

  @Authorized<Action>('records.withdraw')
  @Mutation(() => ReceiptType, {
    description:
      '来源单位撤回记录，立即停止公示与使用。The source takes records back; they are gone in the next answer (E02, E05, E25).',
  })
  async withdrawRecords(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => WithdrawRecordsInput, { description: '待撤回记录。Records to take back.' })
    input: WithdrawRecordsInput,
  ): Promise<ReceiptType> {
    const rows = input.rows.map(({ recordId, reason, withdrawnOn }) => ({
      recordId,
      reason,
      withdrawnOn: withdrawnOn ?? null,
    }));
    return withdrawRecords(desk, actor, { batchKey: input.batchKey, dryRun: input.dryRun, rows });
  }

  @Authorized<Action>('departments.register')
  @Mutation(() => [DepartmentType], {
    description: '登记部门或变更其目录授权与认定权限，限管理员。Registers or changes departments; administrators only.',
  })
  async registerDepartments(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('departments', () => [DepartmentInput], { description: '部门。The departments.' })
    departments: DepartmentInput[],
  ): Promise<DepartmentType[]> {
    return [...(await registerDepartments(desk, actor, departments.map(departmentOf)))];
  }
}

function departmentOf({ parentCode, competences, ...rest }: DepartmentInput): Department {
  return {
    ...rest,
    parentCode: parentCode ?? null,
    competences: competences.map(({ listType, regionCode }) => ({ listType: listType as ListTypeCode, regionCode })),
  };
}

import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { RecordKind } from '../../../domain/record/record-kind';
import { PROBLEMS } from '../../../domain/upload/problem';
import { declareExpected } from '../../../services/quality/declare-expected';
import { readDataQuality } from '../../../services/quality/read-data-quality';
import { readReturned } from '../../../services/quality/read-returned';
import { RecordKindEnum } from '../../shared/enums';
import type { InternalContext } from '../context';
import { DataQualityType } from '../types/quality';
import { ProblemCountType } from '../types/upload-jobs';

const MONTH = { description: '月份，如 2026-05。Month, such as 2026-05.' } as const;

@Resolver()
export class QualityResolver {
  @Authorized<Action>('quality.read')
  @Query(() => [DataQualityType], {
    description:
      '部门月度数据质量，每类记录一行；审计人员可查全部单位。A department’s data quality in a month, a line for each kind; the auditor sees all.',
  })
  async dataQuality(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('month', () => String, MONTH) month: string,
    @Arg('department', () => ID, {
      nullable: true,
      description: '单位代码；空为本单位，审计人员为全部。Department; the own when left out, all for the auditor.',
    })
    department: string | null,
  ): Promise<DataQualityType[]> {
    const found = await readDataQuality(desk, actor, month, department);
    return found.flatMap(({ lines }) => lines);
  }

  @Authorized<Action>('quality.read')
  @Query(() => [ProblemCountType], {
    description:
      '当月退回、暂存行的原因，按问题代码计行数；审计人员须指明单位。Why rows of a month were sent back, rows by code; the auditor names a department.',
  })
  async returnedRows(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('month', () => String, MONTH) month: string,
    @Arg('department', () => ID, {
      nullable: true,
      description: '单位代码；空为本单位。Department; the own when left out.',
    })
    department: string | null,
  ): Promise<ProblemCountType[]> {
    const found = await readReturned(desk, actor, month, department);
    return found.map(({ code, rows }) => {
      const { zh: messageZh, en: messageEn } = PROBLEMS[code];
      return { code, messageZh, messageEn, count: rows };
    });
  }

  @Authorized<Action>('quality.declare')
  @Mutation(() => Boolean, {
    description:
      '申报本单位某月某类记录应报数，作为上报率的分母。Declares how many records of a kind a month should bring.',
  })
  async declareExpected(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('month', () => String, MONTH) month: string,
    @Arg('kind', () => RecordKindEnum, { description: '记录种类。Kind of record.' }) kind: RecordKind,
    @Arg('expected', () => Int, { description: '应报数。How many.' }) expected: number,
  ): Promise<boolean> {
    await declareExpected(desk, actor, { month, kind, expected });
    return true;
  }
}

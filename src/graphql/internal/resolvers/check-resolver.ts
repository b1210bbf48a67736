import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { checkSuppliers } from '../../../services/checks/check-suppliers';
import { cancelCheckJob, readCheckJob } from '../../../services/checks/jobs/follow-check-job';
import { certificateFor, openCheck, readChecks, viewsOf } from '../../../services/checks/read-checks';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  INTERNAL_MAX_PAGE,
  KEY_PART,
  pageSize,
} from '../../shared/pagination';
import type { InternalContext } from '../context';
import { presentCheck, presentCheckJob } from '../present-check';
import { CheckSuppliersInput } from '../types/check-inputs';
import { SupplierCheckJobType } from '../types/check-job';
import {
  CheckCertificateType,
  CheckSuppliersPayloadType,
  FileViewCountType,
  SupplierCheckPageType,
  SupplierCheckType,
} from '../types/checks';

@Resolver()
export class CheckResolver {
  @Authorized<Action>('suppliers.check')
  @Mutation(() => CheckSuppliersPayloadType, {
    description:
      '供应商信用核查，1至1000户，逐户给出结论，留存并签发信用核查回执。Checks suppliers: one verdict each, in order, kept and signed.',
  })
  async checkSuppliers(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => CheckSuppliersInput, { description: '核查请求。The check.' }) input: CheckSuppliersInput,
  ): Promise<CheckSuppliersPayloadType> {
    const { project, suppliers, asOf } = input;
    const answer = await checkSuppliers(desk, actor, {
      purpose: input.purpose,
      matterNo: input.matterNo,
      project: { ...project, projectKind: project.projectKind ?? null, regionCode: project.regionCode ?? null },
      asOf: asOf ?? null,
      suppliers: suppliers.map(({ uscc, name }) => ({ uscc: uscc ?? null, name: name ?? null })),
    });
    const check = presentCheck(answer.check, answer.results, null);
    return Object.assign(new CheckSuppliersPayloadType(), { check, certificateNumber: answer.certificateNumber });
  }

  @Authorized<Action>('checks.read')
  @Query(() => SupplierCheckPageType, {
    description: '本单位的核查记录；审计人员可看全部。Checks of the department; the auditor sees all.',
  })
  async supplierChecks(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
    after?: string | null,
  ): Promise<SupplierCheckPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const [madeAt, checkId] = decodeCursor(after, [KEY_PART.instant, KEY_PART.uuid]) ?? [];
    const before = madeAt === undefined || checkId === undefined ? null : { madeAt, checkId };
    const { shown, hasNext } = cutPage(await readChecks(desk, actor, { before, first: size + 1 }), size);
    const last = shown.at(-1);
    return Object.assign(new SupplierCheckPageType(), {
      checks: shown.map((check) => presentCheck(check, [], null)),
      nextCursor: hasNext && last ? encodeCursor([last.madeAt, last.checkId]) : null,
    });
  }

  @Authorized<Action>('checks.read')
  @Query(() => SupplierCheckType, {
    nullable: true,
    description:
      '重新打开一次核查，供存档；他单位的与不存在的均为 null。A stored check, for the file; null for another department’s and for none.',
  })
  async supplierCheck(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('checkId', () => ID, { description: '核查标识。The check.' }) checkId: string,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '结果条数，1至100。Results, 1 to 100.' })
    first: number,
    @Arg('after', () => Int, { defaultValue: 0, description: '从该序号之后起。After this place.' }) after: number,
  ): Promise<SupplierCheckType | null> {
    const page = { first: pageSize(first, INTERNAL_MAX_PAGE), after: Math.max(0, after) };
    const opened = await openCheck(desk, actor, checkId, page);
    return opened && presentCheck(opened.check, opened.results, opened.stamp);
  }

  @Authorized<Action>('checks.read')
  @Query(() => SupplierCheckJobType, {
    nullable: true,
    description:
      '批量核查进度；他单位的与不存在的均为 null。How a check by file is coming along; null for another department’s and for none.',
  })
  async supplierCheckJob(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('checkId', () => ID, { description: '核查标识。The check.' }) checkId: string,
  ): Promise<SupplierCheckJobType | null> {
    const job = await readCheckJob(desk, actor, checkId);
    return job && presentCheckJob(job, desk.now);
  }

  @Authorized<Action>('suppliers.check')
  @Mutation(() => SupplierCheckJobType, {
    description: '取消批量核查，不留存任何结果。Stops a check by file; nothing of it is kept.',
  })
  async cancelSupplierCheck(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('checkId', () => ID, { description: '核查标识。The check.' }) checkId: string,
  ): Promise<SupplierCheckJobType> {
    return presentCheckJob(await cancelCheckJob(desk, actor, checkId), desk.now);
  }

  @Authorized<Action>('checks.read')
  @Mutation(() => CheckCertificateType, {
    description:
      '取得信用核查回执：整次核查或其中一户；首次取得时签发。The receipt of a check, or of one supplier in it; issued when first asked for.',
  })
  async checkCertificate(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('checkId', () => ID, { description: '核查标识。The check.' }) checkId: string,
    @Arg('place', () => Int, { defaultValue: 0, description: '序号；0 为整次核查。Place; 0 for the whole check.' })
    place: number,
  ): Promise<CheckCertificateType> {
    return Object.assign(new CheckCertificateType(), await certificateFor(desk, actor, checkId, place));
  }

  @Authorized<Action>('views.read')
  @Query(() => [FileViewCountType], {
    description:
      '企业非公开信息被查询的次数，按月、用途、单位。How often a firm’s non-public file was looked at, by month, purpose and body.',
  })
  async fileViews(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('uscc', () => ID, { description: '统一社会信用代码。Unified code.' }) uscc: string,
  ): Promise<FileViewCountType[]> {
    return (await viewsOf(desk, actor, uscc)).map((view) => Object.assign(new FileViewCountType(), view));
  }
}

import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { readDepartments } from '../../../services/departments/read-departments';
import { readUpload, readUploads } from '../../../services/enquiries/read-uploads';
import { watchUploadJob } from '../../../services/uploads/jobs/read-upload-job';
import { presentJob } from '../present-upload-job';
import type { UploadJobType } from '../types/upload-jobs';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { searchEnterprises } from '../../../services/enquiries/search-enterprises';
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
import { DepartmentType } from '../types/filing';
import { EnterprisePageType, UploadPageType, UploadType } from '../types/pages';

const FIRST = { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' } as const;
const AFTER = { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' } as const;

@Resolver()
export class ArchiveResolver {
  @Authorized<Action>('enterprises.search')
  @Query(() => EnterprisePageType, {
    description: '按代码或名称的任意部分检索企业，含曾用名。Enterprises by code or by any part of a name.',
  })
  async searchEnterprises(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('text', () => String, { description: '检索词，两个字起。Search text of two characters and up.' }) text: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<EnterprisePageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [/^\d{1,4}$/, /^[0-9A-Z]{18}$/]);
    const cursor = key && { nameLength: Number(key[0]), uscc: String(key[1]) };
    const found = await searchEnterprises(desk, actor, { text, first: size + 1, after: cursor });
    const { shown, hasNext } = cutPage(found, size);
    const last = shown.at(-1);
    return { hits: [...shown], nextCursor: hasNext && last ? encodeCursor([last.nameLength, last.uscc]) : null };
  }

  @Authorized<Action>('uploads.read')
  @Query(() => UploadPageType, {
    description: '本部门的上传批次；审计人员可见全部。Uploads of the own department; all for the auditor.',
  })
  async uploads(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<UploadPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.instant, KEY_PART.uuid]);
    const cursor = key && { receivedAt: String(key[0]), batchId: String(key[1]) };
    const { shown, hasNext } = cutPage(await readUploads(desk, actor, { first: size + 1, after: cursor }), size);
    const last = shown.at(-1)?.receipt;
    return {
      uploads: shown.map((batch) => uploadOf(batch, null)),
      nextCursor: hasNext && last ? encodeCursor([last.receivedAt, last.batchId]) : null,
    };
  }

  @Authorized<Action>('uploads.read')
  @Query(() => UploadType, {
    nullable: true,
    description: '上传批次及回执；他部门的批次视同不存在。An upload; another department’s looks like none.',
  })
  async upload(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('id', () => ID, { description: '批次标识。Batch id.' }) id: string,
  ): Promise<UploadType | null> {
    if (!KEY_PART.uuid.test(id)) return null;
    const batch = await readUpload(desk, actor, id);
    const job = await watchUploadJob(desk, actor, id);
    if (batch !== null) return uploadOf(batch, job && presentJob(desk, job));
    return job && uploadUnderWay(job, presentJob(desk, job));
  }

  @Authorized<Action>('departments.read')
  @Query(() => [DepartmentType], { description: '部门目录。All departments with entitlements and competences.' })
  async departments(@Ctx() { desk, actor }: InternalContext): Promise<DepartmentType[]> {
    return readDepartments(desk, actor);
  }
}

@Resolver(() => UploadType)
export class UploadResolver {
  @FieldResolver(() => DepartmentType, { nullable: true, description: '部门。Department that uploaded it.' })
  async department(
    @Root() { departmentCode }: UploadType,
    @Ctx() { departments }: InternalContext,
  ): Promise<DepartmentType | null> {
    return departments.load(departmentCode);
  }
}

function uploadOf(
  { departmentCode, actorId, receipt }: Awaited<ReturnType<typeof readUploads>>[number],
  job: UploadJobType | null,
): UploadType {
  return {
    batchId: receipt.batchId,
    uploadedBy: actorId,
    receipt,
    job,
    departmentCode,
  };
}

function uploadUnderWay({ batchId, actorId, departmentCode }: UploadJob, job: UploadJobType): UploadType {
  return { batchId, uploadedBy: actorId, receipt: null, job, departmentCode };
}

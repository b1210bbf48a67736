import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { RecordKind } from '../../../domain/record/record-kind';
import type { UploadJob } from '../../../domain/upload/upload-job';
import type { UploadPolicy } from '../../../domain/upload/receipt';
import { AppError } from '../../../domain/errors';
import { cancelUpload, commitUpload } from '../../../services/uploads/jobs/commit-upload';
import { correctRow } from '../../../services/uploads/jobs/correct-row';
import { followUpload } from '../../../services/uploads/jobs/follow-upload';
import { mendRows } from '../../../services/uploads/jobs/mend-rows';
import { readCheckedRows, readUploadJobs } from '../../../services/uploads/jobs/read-upload-job';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  INTERNAL_MAX_PAGE,
  KEY_PART,
  pageSize,
} from '../../shared/pagination';
import { RecordKindEnum } from '../../shared/enums';
import type { InternalContext } from '../context';
import { presentJob } from '../present-upload-job';
import { ReceiptType, UploadPolicyEnum } from '../types/receipt';
import { FieldValueInput, FileRowPageType, MendedRowInput, RowsWantedEnum } from '../types/file-rows';
import { UploadJobPageType, UploadJobType, UploadStateEnum } from '../types/upload-jobs';

const ID_ARG = { description: '上传标识。Id of the upload.' } as const;
const FIRST = { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' } as const;
const AFTER = { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' } as const;
const MOST_VALUES = 60;
const MOST_ROWS = 100;

@Resolver(() => UploadJobType)
export class UploadJobResolver {
  @Authorized<Action>('uploads.read')
  @Query(() => UploadJobPageType, {
    description: '本部门的文件上传任务；审计人员可见全部。Files sent by the own department; all for the auditor.',
  })
  async uploadJobs(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('kind', () => RecordKindEnum, {
      nullable: true,
      description: '记录种类，空为全部。Kind of record; all when empty.',
    })
    kind: RecordKind | null,
    @Arg('state', () => UploadStateEnum, { nullable: true, description: '状态，空为全部。State; all when empty.' })
    state: UploadJob['state'] | null,
  ): Promise<UploadJobPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.instant, KEY_PART.uuid]);
    const cursor = key && { receivedAt: String(key[0]), batchId: String(key[1]) };
    const page = { first: size + 1, after: cursor, kind: kind ?? null, state: state ?? null };
    const { shown, hasNext } = cutPage(await readUploadJobs(desk, actor, page), size);
    const last = shown.at(-1);
    return {
      jobs: shown.map((job) => presentJob(desk, job)),
      nextCursor: hasNext && last ? encodeCursor([last.receivedAt, last.batchId]) : null,
    };
  }

  @FieldResolver(() => FileRowPageType, {
    description: '逐行结果与问题，按文件顺序分页。Rows with their problems, in the order of the file.',
  })
  async rows(
    @Root() { job }: UploadJobType,
    @Ctx() { desk, actor }: InternalContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('wanted', () => RowsWantedEnum, { defaultValue: 'WITH_PROBLEMS', description: '所需行。Which rows.' })
    wanted: keyof typeof RowsWantedEnum,
  ): Promise<FileRowPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const [row = '0'] = decodeCursor(after, [/^\d{1,9}$/]) ?? [];
    const page = { wanted, after: Number(row), first: size + 1 };
    const { shown, hasNext } = cutPage(await readCheckedRows(desk, actor, job, page), size);
    const last = shown.at(-1);
    return { rows: shown, nextCursor: hasNext && last ? encodeCursor([last.row]) : null };
  }

  @Authorized<Action>('uploads.commit')
  @Mutation(() => UploadJobType, {
    description:
      '提交已检查的文件归档，可改选错误处理方式；影响户数超过限额的，须由本单位另一人提交。Lets a checked file be filed; above the configured impact a second person must do it (CONFLICT).',
  })
  async commitUpload(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('policy', () => UploadPolicyEnum, {
      nullable: true,
      description: '错误处理方式，空为上传时所选。Policy; as chosen at the upload when left out.',
    })
    policy: UploadPolicy | null,
  ): Promise<UploadJobType> {
    return presentJob(desk, await commitUpload(desk, actor, id, policy));
  }

  @Authorized<Action>('uploads.commit')
  @Mutation(() => UploadJobType, {
    description: '取消尚未归档的上传，不留数据行。Stops a file that is not filed yet; no row of it is kept.',
  })
  async cancelUpload(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('id', () => ID, ID_ARG) id: string,
  ): Promise<UploadJobType> {
    return presentJob(desk, await cancelUpload(desk, actor, id));
  }

  @Authorized<Action>('records.upload')
  @Mutation(() => UploadJobType, {
    description:
      '归档前更正已检查文件中有问题的行：整个文件按新值重新检查，仍不归档；只能由上传人更正。Sets rows with problems right before a checked file is filed: all of it is checked again and nothing filed; by its sender only.',
  })
  async mendRows(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('rows', () => [MendedRowInput], { description: '更正的行，1至100行。Rows set right, 1 to 100.' })
    rows: MendedRowInput[],
  ): Promise<UploadJobType> {
    if (rows.length === 0 || rows.length > MOST_ROWS || new Set(rows.map(({ row }) => row)).size < rows.length) {
      throw new AppError('INVALID_INPUT', `须更正1至${MOST_ROWS}行，每行一次 / Give 1 to ${MOST_ROWS} rows, each once`);
    }
    const mended = rows.map(({ row, values }) => ({ row, values: cellsOf(values) }));
    return presentJob(desk, await mendRows(desk, actor, id, mended));
  }

  @Authorized<Action>('records.upload')
  @Mutation(() => ReceiptType, {
    description:
      '更正被退回或暂存的一行：按新值重新检查归档，每次更正留痕。Corrects a row that was refused or quarantined; each attempt stays in its history.',
  })
  async correctRow(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('uploadId', () => ID, ID_ARG) uploadId: string,
    @Arg('row', () => Int, { description: '数据行序号。Number of the row in its upload.' }) row: number,
    @Arg('values', () => [FieldValueInput], { description: '改动的栏目。Cells set right; others stay.' })
    values: FieldValueInput[],
  ): Promise<ReceiptType> {
    return correctRow(desk, actor, { uploadId, row, values: cellsOf(values) });
  }

  @Authorized<Action>('uploads.read')
  @Subscription(() => UploadJobType, {
    subscribe: ({ args, context }: { args: { id: string }; context: InternalContext }) =>
      followUpload(context.follower, context.actor, args.id),
    description: '跟踪上传进度，直至办结。A file on its way, each time it has moved, until it is over.',
  })
  uploadProgress(
    @Root() moved: Parameters<typeof presentMoved>[0],
    @Arg('id', () => ID, ID_ARG) _id: string,
  ): UploadJobType {
    return presentMoved(moved);
  }
}

function cellsOf(values: readonly FieldValueInput[]): Record<string, string | null> {
  if (values.length === 0 || values.length > MOST_VALUES) {
    throw new AppError('INVALID_INPUT', `须更正1至${MOST_VALUES}个栏目 / Give 1 to ${MOST_VALUES} values`);
  }
  return Object.fromEntries(values.map(({ field, value }) => [field, value ?? null]));
}

function presentMoved({ desk, job }: { desk: InternalContext['desk']; job: UploadJobType['job'] }): UploadJobType {
  return presentJob(desk, job);
}

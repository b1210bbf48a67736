import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodeTable } from '../../shared/register-code-table';
import { ReceiptType } from './receipt';
import { UploadJobType } from './upload-jobs';

/** State of an enterprise on file. */
export const EnterpriseStateEnum = registerCodeTable(
  'EnterpriseState',
  '主体登记情况。Whether the registration is on file.',
  {
    PROVISIONAL: '未核登记。No registration yet.',
    REGISTERED: '已核登记。Registered.',
  },
);

@ObjectType('EnterpriseHit', {
  description: '检索结果；查阅档案须另注明目的。An enterprise found; its file needs a purpose.',
})
export class EnterpriseHitType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => EnterpriseStateEnum, { description: '登记情况。State.' })
  state!: string;

  @Field(() => String, { nullable: true, description: '行政区划代码。Region code.' })
  regionCode!: string | null;
}

@ObjectType('EnterprisePage', { description: '检索结果页，名称短者在前。A page of hits, shortest name first.' })
export class EnterprisePageType {
  @Field(() => [EnterpriseHitType], { description: '结果。The hits.' })
  hits!: EnterpriseHitType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@ObjectType('Upload', { description: '上传批次。An upload with its receipt.' })
export class UploadType {
  @Field(() => ID, { description: '批次标识。Batch.' })
  batchId!: string;

  @Field(() => ID, { description: '操作人标识。Who uploaded it.' })
  uploadedBy!: string;

  @Field(() => ReceiptType, {
    nullable: true,
    description: '回执；文件尚未归档时为 null。Receipt; null while a file is not filed.',
  })
  receipt!: ReceiptType | null;

  @Field(() => UploadJobType, {
    nullable: true,
    description: '文件上传任务；非文件报送为 null。The job of a file; null for uploads without one.',
  })
  job!: UploadJobType | null;

  departmentCode!: string;
}

@ObjectType('UploadPage', { description: '批次页，新者在前。A page of uploads, newest first.' })
export class UploadPageType {
  @Field(() => [UploadType], { description: '批次。Uploads.' })
  uploads!: UploadType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../../domain/access/actor';
import { ROLES } from '../../../domain/access/actor';
import { AUDIT_ACTION_WORDS } from '../../../domain/access/audit-action-words';
import type { AuditAction, LookPurpose } from '../../../domain/access/audit-event';
import { AUDIT_ACTIONS } from '../../../domain/access/audit-event';
import { AUDIT_FAULTS } from '../../../services/audit/verify-audit';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar } from '../../shared/scalars';

/** `file.read` is FILE_READ: a name of the schema has no full stop. */
const nameOf = (action: AuditAction) => action.replace(/[A-Z]/g, '_$&').replace('.', '_').toUpperCase();

/** Kinds of event. */
export const AuditActionEnum = Object.fromEntries(AUDIT_ACTIONS.map((action) => [nameOf(action), action]));
registerEnumType(AuditActionEnum, {
  name: 'AuditAction',
  description: '事件类型。Kind of event.',
  valuesConfig: Object.fromEntries(
    AUDIT_ACTIONS.map((action) => [nameOf(action), { description: AUDIT_ACTION_WORDS[action] }]),
  ),
});
/** Roles as the log knows them. */
export const LoggedRoleEnum = registerCodeTable<Role>('LoggedRole', '角色。Role of who acted.', {
  UPLOADER: '报送员。Clerk.',
  OFFICER: '经办人。Officer.',
  APPROVER: '复核人。Approver.',
  PROCUREMENT: '采购核查。Procurement.',
  AUDITOR: '审计。Auditor.',
  ADMIN: '管理员。Administrator.',
  BANK: '银行。Bank.',
  ENTERPRISE: '企业。Enterprise.',
} satisfies Record<(typeof ROLES)[number], string>);
/** What came of it. */
export const EventOutcomeEnum = registerCodeTable<'DONE' | 'REFUSED'>('EventOutcome', '结果。What came of it.', {
  DONE: '已办理。Done.',
  REFUSED: '已拒绝。Refused.',
});
/** Faults of the log. */
export const AuditFaultEnum = registerCodeTable(
  'AuditFaultKind',
  '日志异常。What is wrong with the log.',
  AUDIT_FAULTS,
);

@ArgsType()
export class EventSearchArgs {
  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => InstantScalar, { nullable: true, description: '起始时刻（含）。From this instant on.' })
  from?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: '截止时刻（不含）。Before this instant.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: '操作人账号。Who acted.' })
  @MaxLength(200)
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: '主体代码。Code of the firm it was about.' })
  @MaxLength(40)
  uscc?: string | null;

  @Field(() => AuditActionEnum, { nullable: true, description: '事件类型。Kind.' })
  action?: AuditAction | null;

  @Field(() => ID, { nullable: true, description: '部门代码。Department that acted.' })
  @MaxLength(18)
  department?: string | null;

  @Field(() => Int, { defaultValue: 20, description: '每页条数，1至100。Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
  after?: string | null;
}

@ObjectType('EventDetail', { description: '事件细节。A detail of an event.' })
export class EventDetailType {
  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => String, { description: '值，个人信息已遮盖。Value, personal numbers starred out.' })
  value!: string;
}

@ObjectType('LoggedEvent', {
  description: '审计事件：谁、何时、对谁、因何、做了什么。Who did what to whom, when and why.',
})
export class LoggedEventType {
  @Field(() => ID, { description: '事件标识。Id of the event.' })
  eventId!: string;

  @Field(() => InstantScalar, { description: '时刻。When.' })
  occurredAt!: string;

  @Field(() => ID, { description: '操作人账号。Who acted.' })
  actorId!: string;

  @Field(() => LoggedRoleEnum, { description: '角色。In which role.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: '部门代码。Department acted for.' })
  departmentCode!: string | null;

  @Field(() => String, { nullable: true, description: '部门名称。Its name.' })
  departmentName!: string | null;

  @Field(() => AuditActionEnum, { description: '事件类型。Kind.' })
  action!: AuditAction;

  @Field(() => EventOutcomeEnum, { description: '结果。What came of it.' })
  outcome!: 'DONE' | 'REFUSED';

  @Field(() => String, { nullable: true, description: '查询目的代码。Code of the purpose of a look.' })
  purpose!: LookPurpose | null;

  @Field(() => String, { nullable: true, description: '办件编号。Matter number.' })
  matterNo!: string | null;

  @Field(() => ID, { nullable: true, description: '主体代码。Firm it was about.' })
  uscc!: string | null;

  @Field(() => ID, { nullable: true, description: '批次标识。Batch.' })
  batchId!: string | null;

  @Field(() => [EventDetailType], { description: '细节。Details.' })
  details!: EventDetailType[];

  @Field(() => String, { nullable: true, description: '请求编号，与系统日志一致。Request, as in the server’s log.' })
  requestId!: string | null;

  @Field(() => Int, { nullable: true, description: '封存序号；尚未封存为 null。Seal over it; null while unsealed.' })
  seal!: number | null;
}

@ObjectType('LoggedEventPage', { description: '事件页，新者在前。A page of events, latest first.' })
export class LoggedEventPageType {
  @Field(() => [LoggedEventType], { description: '事件。Events.' })
  events!: LoggedEventType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@ObjectType('LogSeal', { description: '一次封存。A seal over events.' })
export class LogSealType {
  @Field(() => Int, { description: '序号。Number.' })
  serial!: number;

  @Field(() => Int, { description: '事件数。Events in it.' })
  events!: number;

  @Field(() => InstantScalar, { description: '封存时刻。When.' })
  sealedAt!: string;

  @Field(() => String, { description: '默克尔根。Merkle root.' })
  root!: string;

  @Field(() => String, { description: '封存哈希，后一次封存引用。Hash that the next seal carries.' })
  hash!: string;
}

@ObjectType('LogSealPage', { description: '封存进度与封存记录，新者在前。How far the log is sealed, and its seals.' })
export class LogSealPageType {
  @Field(() => Int, { description: '封存次数。Seals in all.' })
  total!: number;

  @Field(() => Int, { description: '已封存事件数。Events sealed.' })
  sealedEvents!: number;

  @Field(() => Int, { description: '待封存事件数。Events not sealed yet.' })
  unsealedEvents!: number;

  @Field(() => InstantScalar, { nullable: true, description: '最近封存时刻。Last sealed.' })
  lastSealedAt!: string | null;

  @Field(() => [LogSealType], { description: '封存。Seals.' })
  seals!: LogSealType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@ObjectType('LogFault', { description: '一处异常。A fault of the log.' })
export class LogFaultType {
  @Field(() => AuditFaultEnum, { description: '何种异常。What it is.' })
  what!: keyof typeof AUDIT_FAULTS;

  @Field(() => Int, { description: '封存序号。Seal.' })
  serial!: number;

  @Field(() => ID, { nullable: true, description: '事件标识。Event, where one can be named.' })
  eventId!: string | null;
}

@ObjectType('LogVerification', {
  description: '一段日志的核验结果；从 serial 之后继续，直至 isEnd。A stretch that was checked; go on after `serial`.',
})
export class LogVerificationType {
  @Field(() => Int, { description: '已核验到的封存序号。Last seal checked.' })
  serial!: number;

  @Field(() => Int, { description: '本段封存数。Seals in the stretch.' })
  seals!: number;

  @Field(() => Int, { description: '本段事件数。Events in the stretch.' })
  sealed!: number;

  @Field(() => Boolean, { description: '是否已到末尾。True at the end of the log.' })
  isEnd!: boolean;

  @Field(() => [LogFaultType], { description: '异常；空为相符。Faults; none when all agrees.' })
  faults!: readonly LogFaultType[];
}

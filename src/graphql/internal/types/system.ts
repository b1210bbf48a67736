import { Field, Float, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../shared/scalars';

@ObjectType('PoolState', { description: '数据库连接池。A pool of connections.' })
export class PoolStateType {
  @Field(() => String, { description: '角色。Role of the pool.' })
  role!: string;

  @Field(() => Int, { description: '连接数。Connections.' })
  total!: number;

  @Field(() => Int, { description: '空闲。Idle.' })
  idle!: number;

  @Field(() => Int, { description: '等待连接的请求。Waiting for one.' })
  waiting!: number;
}

@ObjectType('StandbyState', { description: '热备读取。Reads from the standby.' })
export class StandbyStateType {
  @Field(() => Int, { description: '由热备答复的查询。Looks answered by the standby.' })
  fromStandby!: number;

  @Field(() => Int, { description: '改由主库答复的查询。Looks answered by the primary instead.' })
  fromPrimary!: number;

  @Field(() => Boolean, { description: '是否暂停使用。True while it rests.' })
  rests!: boolean;
}

@ObjectType('ProcessState', { description: '答复本查询的进程。The process that answers.' })
export class ProcessStateType {
  @Field(() => String, { description: '平台版本。Version of the platform.' })
  version!: string;

  @Field(() => String, { description: 'Node.js 版本。Version of Node.js.' })
  nodeVersion!: string;

  @Field(() => String, { description: '运行环境。Environment.' })
  environment!: string;

  @Field(() => Boolean, { description: '是否为演示数据。True for the demo city.' })
  isDemo!: boolean;

  @Field(() => InstantScalar, { description: '开始服务时刻。Serving since.' })
  servingSince!: string;

  @Field(() => Int, { description: '进程数。Processes that serve.' })
  workers!: number;

  @Field(() => Float, { description: '内存（字节）。Memory in bytes.' })
  memoryBytes!: number;

  @Field(() => Int, { description: '处理中的请求。Requests under way.' })
  requestsUnderWay!: number;

  @Field(() => Float, { description: '事件循环滞后（毫秒）。Lag of the event loop in milliseconds.' })
  loopLagMs!: number;

  @Field(() => [PoolStateType], { description: '连接池。Pools.' })
  pools!: readonly PoolStateType[];

  @Field(() => StandbyStateType, { nullable: true, description: '热备；未配置为 null。Null without a standby.' })
  standby!: StandbyStateType | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      '最近一次以本数据目录所作备份；未知为 null。Last backup made with this data folder; null when unknown.',
  })
  lastBackupAt!: string | null;
}

@ObjectType('QueueState', { description: '任务队列。A queue of jobs.' })
export class QueueStateType {
  @Field(() => Int, { description: '等待。Waiting.' })
  waiting!: number;

  @Field(() => Int, { description: '进行中。Under way.' })
  running!: number;

  @Field(() => Int, { description: '待人决定。Waiting for somebody’s decision.' })
  undecided!: number;

  @Field(() => Int, { description: '一日内失败。Failed within a day.' })
  failed!: number;

  @Field(() => InstantScalar, { nullable: true, description: '最早等待者的接收时刻。Oldest one that waits.' })
  oldestAt!: string | null;
}

@ObjectType('DatabaseState', { description: '数据库。The database.' })
export class DatabaseStateType {
  @Field(() => String, { description: 'PostgreSQL 版本。Version of PostgreSQL.' })
  serverVersion!: string;

  @Field(() => Float, { description: '大小（字节）。Size in bytes.' })
  sizeBytes!: number;

  @Field(() => [String], { description: '已执行的迁移，依次。Migrations taken, in order.' })
  migrations!: readonly string[];

  @Field(() => Int, { description: '部门数。Departments.' })
  departments!: number;
}

@ObjectType('LogState', { description: '事件日志封存进度。How far the event log is sealed.' })
export class LogStateType {
  @Field(() => Int, { description: '封存次数。Seals.' })
  seals!: number;

  @Field(() => Int, { description: '已封存事件数。Events sealed.' })
  sealed!: number;

  @Field(() => Int, { description: '待封存事件数。Events not sealed yet.' })
  unsealed!: number;

  @Field(() => InstantScalar, { nullable: true, description: '最近封存时刻。Last sealed.' })
  lastSealedAt!: string | null;
}

@ObjectType('SystemState', {
  description:
    '系统状态：只有数字，不含任何企业、人员或者档案内容。Numbers only: no firm, no person, nothing of a file.',
})
export class SystemStateType {
  @Field(() => InstantScalar, { description: '时刻。When this was so.' })
  at!: string;

  @Field(() => ProcessStateType, { nullable: true, description: '答复本查询的进程。The process that answers.' })
  process!: ProcessStateType | null;

  @Field(() => DatabaseStateType, { description: '数据库。Database.' })
  database!: DatabaseStateType;

  @Field(() => [String], { description: '未执行的迁移。Migrations not taken yet.' })
  pendingMigrations!: readonly string[];

  @Field(() => QueueStateType, { description: '上传任务。Uploads.' })
  uploads!: QueueStateType;

  @Field(() => QueueStateType, { description: '批量核查任务。Checks by file.' })
  checks!: QueueStateType;

  @Field(() => LogStateType, { description: '事件日志。Event log.' })
  log!: LogStateType;
}

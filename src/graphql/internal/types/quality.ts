import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { DataQuality } from '../../../domain/quality/data-quality';
import type { RecordKind } from '../../../domain/record/record-kind';
import { RecordKindEnum } from '../../shared/enums';

@ObjectType('DataQuality', {
  description:
    '一单位一类记录一个月的数据质量；比率为0至1，null 为未知。Quality of one kind in one month; rates are 0 to 1, null is not known.',
})
export class DataQualityType implements DataQuality {
  @Field(() => ID, { description: '单位代码。Department.' })
  departmentCode!: string;

  @Field(() => String, { description: '月份，如 2026-05。Month.' })
  month!: string;

  @Field(() => RecordKindEnum, { description: '记录种类。Kind of record.' })
  kind!: RecordKind;

  @Field(() => Int, { description: '已报数：当月首次归档的记录。Records first filed in the month.' })
  reported!: number;

  @Field(() => Int, { nullable: true, description: '应报数，由单位申报。As declared by the department.' })
  expected!: number | null;

  @Field(() => Float, { nullable: true, description: '上报率。Reported of expected; null while not declared.' })
  reportingRate!: number | null;

  @Field(() => Int, { description: '收到行数。Rows received.' })
  received!: number;

  @Field(() => Int, { description: '退回或暂存行数。Rows refused or quarantined.' })
  returned!: number;

  @Field(() => Int, { description: '待更正行数。Returned rows not settled yet.' })
  stillOpen!: number;

  @Field(() => Float, { nullable: true, description: '合规率。Rows that passed of rows received.' })
  complianceRate!: number | null;

  @Field(() => Int, { description: '七个工作日内报送。Filed within seven working days.' })
  onTime!: number;

  @Field(() => Int, { description: '逾期报送。Filed later than that.' })
  overdue!: number;

  @Field(() => Float, { nullable: true, description: '及时率。On time of all with a day of decision.' })
  timelinessRate!: number | null;

  @Field(() => Int, { description: '更正数。New versions.' })
  corrections!: number;

  @Field(() => Int, { description: '撤回数。Withdrawals.' })
  withdrawals!: number;

  @Field(() => Int, { description: '超过三日撤回数。Withdrawn later than three days after the reason was known.' })
  lateWithdrawals!: number;
}

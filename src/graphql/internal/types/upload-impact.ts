import { Field, Int, ObjectType } from 'type-graphql';
import { StandingChangeType } from './receipt';
import { StandingEnum } from './standing';

@ObjectType('ChangeCount', { description: '由一种状况变为另一种的户数。Firms that go from one standing to another.' })
export class ChangeCountType {
  @Field(() => StandingEnum, { description: '此前。Before.' })
  before!: string;

  @Field(() => StandingEnum, { description: '此后。After.' })
  after!: string;

  @Field(() => Int, { description: '户数。Firms.' })
  firms!: number;
}

@ObjectType('ChangeSummary', { description: '状况变化汇总。Changes of standing, counted.' })
export class ChangeSummaryType {
  @Field(() => Int, { description: '户数。Firms.' })
  firms!: number;

  @Field(() => [ChangeCountType], { description: '分类计数。By kind of change.' })
  counts!: readonly ChangeCountType[];

  @Field(() => [StandingChangeType], { description: '前200户。The first 200 firms.' })
  named!: readonly StandingChangeType[];
}

@ObjectType('UploadImpact', { description: '影响预览。What an upload changes.' })
export class UploadImpactType {
  @Field(() => ChangeSummaryType, { description: '归档即生效的变化。At once.' })
  atOnce!: ChangeSummaryType;

  @Field(() => ChangeSummaryType, {
    description: '名单经复核确认后的变化。Once its listings are confirmed by a second person.',
  })
  ifConfirmed!: ChangeSummaryType;
}

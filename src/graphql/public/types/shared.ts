import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PUBLIC_STANDINGS } from '../../../domain/publication/public-file';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { LocalDateScalar } from '../../shared/scalars';
import { registerCodeTable } from '../../shared/register-code-table';

/** Public standing (公示状况). @source rules.md R3 */
export const PublicStandingEnum = registerCodeTable(
  'PublicStanding',
  '公示状况。Standing as society reads it.',
  PUBLIC_STANDINGS,
);

/** Public lists (公示名单). */
export const PublicListEnum = registerCodeTable('PublicList', '公示名单。Public list.', {
  RED: '守信激励名单（红榜）。Red list.',
  BLACK: '严重失信主体名单（黑榜）。Black list.',
  ABNORMAL_OPERATION: '经营异常名录。Abnormal-operation list, neither red nor black.',
});

/** Orders of a public list (名单排序). */
export const ListOrderEnum = registerCodeTable('ListOrder', '名单排序。Order of a list.', {
  NEWEST: '新公布者在前。Newest publication first.',
  OLDEST: '早公布者在前。Oldest publication first.',
});

/** Severity of a penalty in publication. */
export enum PublicSeverity {
  GENERAL = 'GENERAL',
  SERIOUS = 'SERIOUS',
}
registerEnumType(PublicSeverity, {
  name: 'PublicSeverity',
  description: '失信严重程度。Severity of an item in publication; minor items are not published.',
  valuesConfig: { GENERAL: { description: '一般。General.' }, SERIOUS: { description: '严重。Serious.' } },
});

@ObjectType('Department', { description: '信息来源部门。Department that provided the information.' })
export class PublicDepartmentType {
  @Field(() => ID, { description: '部门统一社会信用代码。Unified code of the department.' })
  code!: string;

  @Field(() => String, { description: '部门名称。Name.' })
  name!: string;

  @Field(() => String, { description: '行政区划代码。Region code, GB/T 2260.' })
  regionCode!: string;

  @Field(() => String, { description: '联系方式，异议可向其提出。How to reach it; objections go there.' })
  contact!: string;
}

@ObjectType('PublicText', {
  description: '公示文本；含个人信息的在脱敏前不予公示。Free text; withheld while it holds a personal number.',
})
export class PublicTextType {
  @Field(() => String, {
    nullable: true,
    description: '文本；空或不予公示时为 null。The text; null when empty or withheld.',
  })
  text!: string | null;

  @Field(() => Boolean, {
    description: '是否因含个人信息暂不公示。True while withheld until a redacted version is confirmed.',
  })
  withheld!: boolean;
}

@ObjectType('Days', { description: '公示日期，自起始日至截止日前一日。Half-open interval of days in Asia/Shanghai.' })
export class DaysType {
  @Field(() => LocalDateScalar, { description: '起始日（含）。First day.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '截止日（不含）；null 表示尚无期限。First day without; null while open.',
  })
  until!: LocalDate | null;
}

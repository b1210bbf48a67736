import { Field, ID, ObjectType } from 'type-graphql';
import { DaysType } from './shared';

/** What every item of the public file says of itself (公示项). */
@ObjectType()
export abstract class ItemType {
  @Field(() => ID, { description: '记录标识。Identity of the record, stable.' })
  recordId!: string;

  @Field(() => DaysType, { description: '公示期。Days on which it is public.' })
  shown!: DaysType;

  departmentCode!: string;
}

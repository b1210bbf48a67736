import { MaxLength } from 'class-validator';
import type { GraphQLObjectType } from 'graphql';
import { graphql } from 'graphql';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { buildIsolatedSchema } from '../../src/graphql/shared/build-schema';
import { callDirectly } from '../../src/graphql/shared/compiled/call-directly';
import { propertyOf } from '../../src/graphql/shared/compiled/plain-fields';

const seen: string[] = [];

@ObjectType()
abstract class Named {
  @Field(() => String)
  name!: string;
}

@ObjectType('DirectFirm')
class FirmType extends Named {
  @Field(() => String, { name: 'town' })
  place!: string;

  @Field(() => String)
  seat!: string;

  @Authorized('NOBODY')
  @Field(() => String, { nullable: true })
  secret!: string | null;
}

/** The firm of another schema, which bears the same name. */
function otherFirmType() {
  @ObjectType('DirectFirm')
  class OtherFirmType {
    @Field(() => String, { name: 'seat' })
    otherSeat!: string;
  }
  return OtherFirmType;
}
otherFirmType();

@InputType('DirectWish')
class WishInput {
  @Field(() => String)
  @MaxLength(3)
  text!: string;
}

@Resolver()
class QueryResolver {
  @Query(() => FirmType)
  firm(@Arg('name', () => String) name: string, @Ctx() { prefix }: { prefix: string }): FirmType {
    return Object.assign(new FirmType(), { name: `${prefix}${name}`, place: '城东', seat: '北' });
  }

  @Query(() => FirmType)
  plain(): FirmType {
    return JSON.parse('{"name":"无类"}') as FirmType;
  }

  @Query(() => String)
  wished(@Arg('wish', () => WishInput) wish: WishInput): string {
    return `${wish.text} ${String(wish instanceof WishInput)}`;
  }

  @Authorized('NOBODY')
  @Query(() => String)
  guarded(): string {
    return '密';
  }

  @UseMiddleware(async (_data, next) => {
    seen.push('watched');
    return (await next()) as unknown;
  })
  @Query(() => String)
  watched(): string {
    return '见';
  }
}

@Resolver(() => FirmType)
class FirmResolver {
  @FieldResolver(() => String)
  told(
    @Arg('times', () => Int, { defaultValue: 2 }) times: number,
    @Root() firm: FirmType,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): string {
    return `${firm.name.repeat(times)} ${String(after)} ${String(firm instanceof FirmType)}`;
  }
}

const RESOLVERS = [QueryResolver, FirmResolver] as const;
const build = () => buildIsolatedSchema({ resolvers: RESOLVERS, validate: true, authChecker: () => false });
const byLibrary = build();
const directly = callDirectly(build(), RESOLVERS);
const ask = (schema: typeof directly, source: string) => graphql({ schema, source, contextValue: { prefix: '青' } });

it.each([
  [
    '{ firm(name: "山") { name told other: told(times: 1, after: "a") none: told(after: null) } }',
    '青山青山 undefined true',
  ],
  ['{ plain { told } }', '无类无类 undefined true'],
  ['{ wished(wish: { text: "一二" }) }', '一二 true'],
  ['{ wished(wish: { text: "一二三四" }) }', 'Argument Validation Error'],
  ['{ guarded }', 'Access denied'],
])('a method called directly answers as type-graphql does: %s', async (source, told) => {
  const answer = await ask(directly, source);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(await ask(byLibrary, source))));
  expect(JSON.stringify(answer)).toContain(told);
});

it('what watches a method goes on watching it', async () => {
  await ask(directly, '{ watched }');
  expect(seen).toEqual(['watched']);
});

it('a method that takes texts and numbers is answered in the same turn', () => {
  const { told } = (
    directly.getType('DirectFirm') as unknown as { getFields: () => Record<string, { resolve: unknown }> }
  ).getFields();
  const resolve = told?.resolve as (...given: unknown[]) => unknown;
  expect(resolve(Object.assign(new FirmType(), { name: '山' }), { times: 3 }, {}, {})).toBe('山山山 undefined true');
});

it('only a property that nothing guards, and no other class of the name reads otherwise, is read as it stands', () => {
  const type = directly.getType('DirectFirm') as GraphQLObjectType;
  const read = Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, propertyOf(field)]));
  expect(read).toEqual({ name: 'name', town: 'place', seat: null, secret: null, told: null });
});

it('what is read as it stands is answered as type-graphql answers it', async () => {
  const source = '{ firm(name: "山") { name town seat secret } }';
  expect(JSON.stringify(await ask(directly, source))).toBe(JSON.stringify(await ask(byLibrary, source)));
});

import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { recordRefusal, recordWorkLook } from '../../services/events/record-refusal';
import type { InternalContext } from './context';

type Resolver = GraphQLFieldResolver<unknown, InternalContext>;

/** Looks at one's own work that no service puts on record; somebody else's id among them shows as not found. */
const WORK_LOOKS: readonly string[] = [
  ...['overdueFeedback', 'revocations', 'serviceKeys', 'supplierCheck', 'supplierCheckJob', 'supplierChecks'],
  ...['systemState', 'tenders', 'upload'],
];

/**
 * Puts every refused root field on record (被拒操作留痕), whatever refused it: the action table, the service, or an owner that is
 * somebody else, and looks at one's own work. What is done otherwise is put on record by the services, in the transaction that does it.
 */
export function recordRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    const fields: readonly GraphQLField<unknown, InternalContext>[] = Object.values(type?.getFields() ?? {});
    for (const field of fields) {
      if (field.subscribe) field.subscribe = onRecord(field.name, field.subscribe);
      else if (field.resolve) field.resolve = onRecord(field.name, field.resolve);
    }
  }
  return schema;
}

function onRecord(name: string, resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    try {
      const answer: unknown = await resolve(source, args, context, info);
      if (context.actor !== null && WORK_LOOKS.includes(name)) {
        await recordWorkLook(context.desk, context.actor, name, answer !== null);
      }
      return answer;
    } catch (error) {
      if (context.actor !== null) await recordRefusal(context.desk, context.actor, name, error);
      throw error;
    }
  };
}

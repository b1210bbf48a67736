import type { GraphQLSchema } from 'graphql';
import { getOperationAST, parse, validate } from 'graphql';
import { InvariantError } from '../../domain/errors';
import type { CounterLimits } from '../../graphql/shared/limits/counter-limits';
import { normaliseDocument } from '../../graphql/shared/limits/normalise-texts';
import type { AnsweredOperation } from '../apollo/known-operations';
import { PORTAL_OPERATIONS } from './portal-operations';

/**
 * Makes the queries of the web application ready before anybody asks (预编译页面查询).
 * @throws InvariantError when they are not of this schema: they were generated from another
 */
export function learnPortalOperations(
  schema: GraphQLSchema,
  { tokens }: CounterLimits,
  learn: (operation: AnsweredOperation) => void,
): void {
  for (const { name, body } of PORTAL_OPERATIONS) {
    const document = normaliseDocument(parse(body, { maxTokens: tokens }));
    const operation = getOperationAST(document, name);
    if (!operation || validate(schema, document).length > 0)
      throw new InvariantError(`the portal's ${name} is not of this schema: npm run operations`);
    learn({ source: body, document, operation });
  }
}

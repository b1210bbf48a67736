import type { BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues, Kind } from 'graphql';
import { whoAsks } from '../data/abandonable-client';
import type { CompiledOperation } from '../graphql/shared/compiled/compile-operation';
import { compileOperation } from '../graphql/shared/compiled/compile-operation';
import { Unanswered } from '../graphql/shared/compiled/unanswered';
import { checkOperation } from '../graphql/shared/limits/check-operation';
import { normaliseVariables } from '../graphql/shared/limits/normalise-texts';
import type { LimitRules } from './limits-plugin';

/** A query that the GraphQL server let pass. */
export interface PassedOperation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What became of a request: its answer as JSON, or why the GraphQL server has to be asked; with the fault met, if any. */
export type QuickAnswer = { readonly text: string } | { readonly text: null; readonly fault: unknown };

/** A query that the GraphQL server has parsed, validated and let pass before, ready to be run again. */
interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly answer: CompiledOperation;
}

const MOST_OPERATIONS = 500;
const LONGEST_TEXT = 8_192;
const FEWEST_ERRORS = 1;
const UNKNOWN: QuickAnswer = { text: null, fault: null };

/**
 * Queries asked before (已识别的查询), by their whole text: the same text is the same query, so that it is answered again without
 * being parsed, validated and walked through field by field. Only what the GraphQL server itself let pass is learnt; whatever is no
 * plain answer, a refusal above all, is left to it. Nothing of an answer is kept.
 */
export class KnownOperations<Context extends BaseContext> {
  readonly #byText = new Map<string, KnownOperation>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: LimitRules<Context>,
  ) {}

  get size(): number {
    return this.#byText.size;
  }

  /** Answers the body of a request, if it is a query known and plain. */
  async answer(body: unknown, context: Context): Promise<QuickAnswer> {
    const asked = askedOf(body);
    const known = asked && this.#find(asked);
    if (!asked || !known) return UNKNOWN;
    const { document, operation } = known;
    const variables = normaliseVariables(asked.variables, this.rules.limits.variableDepth);
    // A known operation is a query: it stops when nobody waits for it any more.
    whoAsks()?.onlyReads();
    const coerced = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: FEWEST_ERRORS,
    });
    if (!coerced.coerced) return UNKNOWN;
    try {
      const { limits, budget } = this.rules;
      const sent = { schema: this.schema, document, operation, variables };
      const cost = checkOperation(sent, limits, budget(context));
      const data = await known.answer(context, coerced.coerced);
      return { text: `${JSON.stringify({ data, extensions: { cost } })}\n` };
    } catch (fault) {
      return { text: null, fault };
    }
  }

  #find({ query, operationName }: Asked): KnownOperation | null {
    const known = this.#byText.get(query);
    if (known === undefined) return null;
    return operationName === null || operationName === known.operation.name?.value ? known : null;
  }

  /** Learns a query that is within its limits; the oldest is forgotten first. */
  readonly learn = ({ source, document, operation }: PassedOperation): void => {
    if (source.length > LONGEST_TEXT || this.#byText.has(source) || operationsIn(document) !== 1) return;
    const answer = this.#compiled(document, operation);
    if (answer === null) return;
    this.#byText.set(source, { document, operation, answer });
    const oldest = this.#byText.keys().next();
    if (this.#byText.size > MOST_OPERATIONS && oldest.done !== true) this.#byText.delete(oldest.value);
  };

  #compiled(document: DocumentNode, operation: OperationDefinitionNode): CompiledOperation | null {
    try {
      return compileOperation(this.schema, document, operation);
    } catch (error) {
      if (error instanceof Unanswered) return null;
      throw error;
    }
  }
}

interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** A request of the plainest form; any other is for the GraphQL server. */
function askedOf(body: unknown): Asked | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables === null) return { query, operationName, variables: {} };
  return isRecord(variables) ? { query, operationName, variables } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function operationsIn(document: DocumentNode): number {
  return document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
}

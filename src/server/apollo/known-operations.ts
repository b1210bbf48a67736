import type { BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues, Kind } from 'graphql';
import { isAbandoned } from '../../data/abandonable-client';
import { AppError } from '../../domain/errors';
import type { CompiledOperation, Variables } from '../../graphql/shared/compiled/compile-operation';
import { compileOperation } from '../../graphql/shared/compiled/compile-operation';
import { Unanswered } from '../../graphql/shared/compiled/unanswered';
import type { AskedOperation } from '../../graphql/shared/limits/check-operation';
import { checkOperation } from '../../graphql/shared/limits/check-operation';
import type { CostReport } from '../../graphql/shared/limits/counter-limits';
import { normaliseVariables } from '../../graphql/shared/limits/normalise-texts';
import type { LimitRules } from './limits-plugin';

/** A query that the GraphQL server let pass and answered without errors. */
export interface AnsweredOperation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** A query that the GraphQL server has parsed, validated and let pass before, ready to be run again. */
interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly answer: CompiledOperation;
  /** Whether its last run met a fault: it is the GraphQL server's until that has answered it without errors again. */
  isFaulty: boolean;
}

const MOST_OPERATIONS = 500;
const LONGEST_TEXT = 8_192;
const FEWEST_ERRORS = 1;

/**
 * Queries asked before (已识别的查询), by their whole text: the same text is the same query, so that it is answered again without
 * being parsed, validated and walked through field by field. Only what the GraphQL server itself answered without errors is learnt;
 * whatever is no plain answer, a refusal above all, is left to it. Nothing of an answer is kept.
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

  /** Finds what the body of a request asks for, if that is a query known and plain; null where the GraphQL server has to be asked. */
  find(body: unknown): FoundOperation | null {
    const asked = askedOf(body);
    const known = asked && this.#known(asked);
    return !known || known.isFaulty ? null : { known, variables: asked.variables };
  }

  /**
   * Answers what was found, as JSON.
   * @returns null where the GraphQL server has to be asked; nothing of what was begun for it is under way then
   */
  async run({ known, variables: given }: FoundOperation, context: Context): Promise<string | null> {
    const { document, operation } = known;
    const variables = normaliseVariables(given, this.rules.limits.variableDepth);
    const coerced = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: FEWEST_ERRORS,
    });
    if (!coerced.coerced) return null;
    const cost = this.#costOf({ schema: this.schema, document, operation, variables }, context);
    const data = cost && (await run(known, context, coerced.coerced));
    return data && `{"data":${data},"extensions":${JSON.stringify({ cost })}}\n`;
  }

  /** What it costs; null for what is too much, or unsound. */
  #costOf(asked: AskedOperation, context: Context): CostReport | null {
    try {
      return checkOperation(asked, this.rules.limits, this.rules.budget(context));
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }

  #known({ query, operationName }: Asked): KnownOperation | null {
    const known = this.#byText.get(query);
    if (known === undefined) return null;
    return operationName === null || operationName === known.operation.name?.value ? known : null;
  }

  /** Learns a query that was answered; the oldest is forgotten first. */
  readonly learn = ({ source, document, operation }: AnsweredOperation): void => {
    const known = this.#byText.get(source);
    if (known !== undefined) known.isFaulty = false;
    if (known !== undefined || source.length > LONGEST_TEXT || operationsIn(document) !== 1) return;
    const answer = this.#compiled(document, operation);
    if (answer === null) return;
    this.#byText.set(source, { document, operation, answer, isFaulty: false });
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

/** Runs a known operation; a fault met is the operation's, unless it is only that nobody waited. */
async function run(known: KnownOperation, context: unknown, variables: Variables): Promise<string | null> {
  try {
    return await known.answer(context, variables);
  } catch (fault) {
    if (!isAbandoned(fault)) known.isFaulty = true;
    return null;
  }
}

/** A known operation with what it is asked with this time. */
export interface FoundOperation {
  readonly known: KnownOperation;
  readonly variables: Record<string, unknown>;
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

import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql';
import { isAbandoned, whoAsks } from '../../data/abandonable-client';
import { appErrorOf } from '../../data/sql-errors';
import type { PublicContext } from '../../graphql/public/context';
import type { PartsReader } from '../../graphql/public/read-parts';
import { partsReader } from '../../graphql/public/read-parts';
import { normaliseVariables } from '../../graphql/shared/limits/normalise-texts';
import { answerMark, markOfRead } from '../../services/public/answer-mark';
import type { AnsweredOperation } from '../apollo/known-operations';
import type { AskedByGet } from './asked-by-get';

/** A mark, or what tells it once the answer is made; null where nothing does. */
export type AnswerMark = string | (() => string | null) | null;

interface LookedThrough {
  readonly operation: OperationDefinitionNode;
  readonly partsOf: PartsReader;
}

const MOST_OPERATIONS = 500;
const LONGEST_TEXT = 8_192;

/**
 * What tells the present answer to a query from every other one (回答标识), for queries that the GraphQL server has let pass before:
 * found out without making the answer.
 */
export class AnswerMarks {
  readonly #byText = new Map<string, LookedThrough>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly variableDepth: number,
  ) {}

  /** Looks through a query that was answered; the oldest is forgotten first. */
  readonly learn = ({ source, document, operation }: AnsweredOperation): void => {
    if (this.#byText.has(source) || source.length > LONGEST_TEXT) return;
    this.#byText.set(source, { operation, partsOf: partsReader(this.schema, document, operation) });
    const oldest = this.#byText.keys().next();
    if (this.#byText.size > MOST_OPERATIONS && oldest.done !== true) this.#byText.delete(oldest.value);
  };

  /**
   * The mark of the present answer; null where none tells, or the query is not known.
   * @param isNeededFirst whether the caller may hold the answer; a file that is read anyway tells its mark by itself
   * @throws AppError UNAVAILABLE, as asking for the answer itself would end
   */
  async of(asked: AskedByGet, { board, read }: PublicContext, isNeededFirst = true): Promise<AnswerMark> {
    const known = this.#byText.get(asked.query);
    const parts = known && this.#partsOf(known, asked);
    if (!parts) return null;
    const [code, another] = parts.wholePublication ? [] : parts.codes;
    if (!isNeededFirst && code !== undefined && another === undefined) return () => markOfRead(board, code, read);
    // Only queries come by GET: they stop when nobody waits for them any more.
    whoAsks()?.onlyReads();
    try {
      return await answerMark(board, parts);
    } catch (error) {
      if (isAbandoned(error)) return null;
      throw appErrorOf(error) ?? error;
    }
  }

  #partsOf({ operation, partsOf }: LookedThrough, asked: AskedByGet): ReturnType<PartsReader> {
    const { name, variableDefinitions = [] } = operation;
    if (asked.operationName !== null && asked.operationName !== name?.value) return null;
    const variables = normaliseVariables(asked.variables, this.variableDepth);
    const { coerced } = getVariableValues(this.schema, variableDefinitions, variables, { maxErrors: 1 });
    return coerced === undefined ? null : partsOf(coerced);
  }
}

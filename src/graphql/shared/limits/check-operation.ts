import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { AppError } from '../../../domain/errors';
import { checkValues, valueRules } from './check-values';
import type { CostReport, CounterLimits } from './counter-limits';
import type { OperationSize } from './measure-operation';
import { measureOperation } from './measure-operation';

/** A valid operation with what it was sent with. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const COUNTED = [
  ['depth', '层数', 'levels'],
  ['aliases', '别名', 'aliases'],
  ['rootFields', '顶层字段', 'root fields'],
  ['directives', '指令', 'directives'],
  ['fragmentSpreads', '片段引用', 'fragment spreads'],
] as const satisfies readonly (readonly [keyof OperationSize & keyof CounterLimits, string, string])[];

/**
 * Holds a valid operation against the counter's limits and the asker's budget (操作限额检查), before it is executed.
 * @returns what it costs
 * @throws AppError LIMIT_EXCEEDED naming the measure and its limit, INVALID_INPUT for unsound texts
 */
export function checkOperation(asked: AskedOperation, limits: CounterLimits, budget: number): CostReport {
  const size = measureOperation(asked.schema, asked.document, asked.operation, asked.variables);
  for (const [name, zh, en] of COUNTED) {
    if (size[name] > limits[name])
      throw new AppError(
        'LIMIT_EXCEEDED',
        `查询${zh}超过上限${limits[name]}，请拆分 / More than ${limits[name]} ${en}: split the operation`,
      );
  }
  if (size.cost > budget) throw tooCostly(size.cost, budget);
  checkValues(asked.schema, asked.document, asked.operation, asked.variables, valueRules(limits, asked.operation));
  return { requested: size.cost, budget };
}

function tooCostly(cost: number, budget: number): AppError {
  return new AppError(
    'LIMIT_EXCEEDED',
    `查询成本${cost}超过预算${budget}，请减小每页条数或减少字段 / Cost ${cost} is above the budget of ${budget}: ask for smaller pages or fewer fields`,
  );
}

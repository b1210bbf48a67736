import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { AppError } from '../../../domain/errors';
import type { ValueRules } from './check-values';
import { checkLiterals, checkVariables, valueRules } from './check-values';
import type { CostReport, CounterLimits } from './counter-limits';
import type { OperationSize } from './measure-operation';
import { measureOperation, sizeVariables } from './measure-operation';

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

/** What is known of an operation whatever it is sent with, found out once for each parsed document. */
interface KnownOperation {
  /** Variables that its size depends on. */
  readonly sizedBy: readonly string[];
  readonly sizes: Map<string, OperationSize>;
  /** Of which rules its literals were held against and passed. */
  readonly passed: Set<string>;
}

const MOST_SIZES = 100;
const known = new WeakMap<OperationDefinitionNode, KnownOperation>();

/**
 * Holds a valid operation against the counter's limits and the asker's budget (操作限额检查), before it is executed. What hangs on
 * the document alone is found out when it is first seen; pages and values given in variables count at each request.
 * @returns what it costs
 * @throws AppError LIMIT_EXCEEDED naming the measure and its limit, INVALID_INPUT for unsound texts
 */
export function checkOperation(asked: AskedOperation, limits: CounterLimits, budget: number): CostReport {
  const size = sizeOf(asked);
  for (const [name, zh, en] of COUNTED) {
    if (size[name] > limits[name])
      throw new AppError(
        'LIMIT_EXCEEDED',
        `查询${zh}超过上限${limits[name]}，请拆分 / More than ${limits[name]} ${en}: split the operation`,
      );
  }
  if (size.cost > budget) throw tooCostly(size.cost, budget);
  const rules = valueRules(limits, asked.operation);
  checkVariables(asked.schema, asked.operation, asked.variables, rules);
  requireSoundLiterals(asked, rules);
  return { requested: size.cost, budget };
}

function knownOf({ operation, document }: AskedOperation): KnownOperation {
  const seen = known.get(operation);
  if (seen !== undefined) return seen;
  const first = {
    sizedBy: sizeVariables(document),
    sizes: new Map<string, OperationSize>(),
    passed: new Set<string>(),
  };
  known.set(operation, first);
  return first;
}

/** The same pages make the same size. */
function sizeOf(asked: AskedOperation): OperationSize {
  const { schema, document, operation, variables } = asked;
  const { sizedBy, sizes } = knownOf(asked);
  const key = sizedBy.map((name) => sizeKey(variables[name])).join();
  const seen = sizes.get(key);
  if (seen !== undefined) return seen;
  const size = measureOperation(schema, document, operation, variables);
  if (sizes.size < MOST_SIZES) sizes.set(key, size);
  return size;
}

/** A value as far as it makes an operation larger: its number, or the length of its list. */
function sizeKey(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === 'number' ? String(value) : typeof value;
}

function requireSoundLiterals(asked: AskedOperation, rules: ValueRules): void {
  const { passed } = knownOf(asked);
  const key = `${rules.textLength} ${rules.listItems}`;
  if (passed.has(key)) return;
  checkLiterals(asked.schema, asked.document, rules);
  passed.add(key);
}

function tooCostly(cost: number, budget: number): AppError {
  return new AppError(
    'LIMIT_EXCEEDED',
    `查询成本${cost}超过预算${budget}，请减小每页条数或减少字段 / Cost ${cost} is above the budget of ${budget}: ask for smaller pages or fewer fields`,
  );
}

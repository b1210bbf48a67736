import type { DocumentNode, GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import {
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { AppError } from '../../../domain/errors';
import type { CounterLimits } from './counter-limits';

type Variables = Readonly<Record<string, unknown>>;

/** What values are held against. */
export interface ValueRules {
  readonly textLength: number;
  readonly listItems: number;
  readonly variableDepth: number;
}

/** Texts in a line: tabulator and line breaks pass, other control characters and halves of characters do not. */
const UNSOUND = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const TEXTS: readonly string[] = ['String', 'ID'];

/** The rules for the values of an operation of this counter. */
export function valueRules(limits: CounterLimits, operation: OperationDefinitionNode): ValueRules {
  const textLength = operation.operation === OperationTypeNode.MUTATION ? limits.mutationText : limits.queryText;
  return { textLength, listItems: limits.listItems, variableDepth: limits.variableDepth };
}

/**
 * Checks the variables of a request (检查变量值) before anything is executed: texts, lists, and levels. Cells of uploads are
 * left to the row checks, so that one bad cell never sinks its batch.
 * @throws AppError INVALID_INPUT for control characters, LIMIT_EXCEEDED for what is too long or too deep
 */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
  rules: ValueRules,
): void {
  if (isDeeper(variables, rules.variableDepth + 1))
    throw exceeded(`变量层数不得超过${rules.variableDepth} / Variables may have ${rules.variableDepth} levels at most`);
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined;
    if (declared !== undefined) checkValue(`$${name}`, variables[name], declared, rules);
  }
}

/** Checks the values written in a document (检查文档中的值). @throws AppError as {@link checkVariables} */
export function checkLiterals(schema: GraphQLSchema, document: DocumentNode, rules: ValueRules): void {
  const info = new TypeInfo(schema);
  const visitor = {
    [Kind.STRING](node: { readonly value: string }) {
      const type = getNullableType(info.getInputType());
      if (type && 'name' in type && TEXTS.includes(type.name))
        checkText(info.getArgument()?.name ?? '', node.value, rules);
    },
    [Kind.LIST](node: { readonly values: readonly unknown[] }) {
      checkLength(info.getArgument()?.name ?? '', node.values, rules);
    },
  };
  visit(document, visitWithTypeInfo(info, visitor));
}

function checkValue(name: string, value: unknown, declared: GraphQLInputType, rules: ValueRules): void {
  const type = getNullableType(declared);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    checkLength(name, items, rules);
    for (const item of items) checkValue(name, item, type.ofType, rules);
  } else if (isInputObjectType(type)) {
    if (typeof value !== 'object' || value === null) return;
    for (const field of Object.values(type.getFields()))
      checkValue(field.name, (value as Variables)[field.name], field.type, rules);
  } else if (typeof value === 'string' && TEXTS.includes(type.name)) checkText(name, value, rules);
}

function checkText(name: string, text: string, rules: ValueRules): void {
  if (text.length > rules.textLength)
    throw exceeded(`${name} 不得超过${rules.textLength}字 / ${name} may have ${rules.textLength} characters at most`);
  if (UNSOUND.test(text))
    throw new AppError(
      'INVALID_INPUT',
      `${name} 含控制字符或残缺字符，请删除后重试 / ${name} holds control characters or broken ones: remove them`,
    );
}

function checkLength(name: string, items: readonly unknown[], rules: ValueRules): void {
  if (items.length > rules.listItems)
    throw exceeded(`${name} 不得超过${rules.listItems}项 / ${name} may have ${rules.listItems} items at most`);
}

/** Stops at the limit, so that no depth of a value costs more than another. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function exceeded(message: string): AppError {
  return new AppError('LIMIT_EXCEEDED', message);
}

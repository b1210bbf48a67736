import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { getArgumentValues, Kind } from 'graphql';
import { checkUscc } from '../../domain/subject/unified-social-credit-code';
import type { ReadParts } from '../../services/public/answer-mark';

/** What a root field reads: nothing but the law and the schema, the file of one enterprise, the publication, or what no mark tells of. */
export type ReadBy = 'LAW' | 'FILE' | 'PUBLICATION' | 'UNTOLD';

/**
 * What each root field of the public schema reads (顶层字段所依据的内容). Certificates and the hours at which departments last sent something
 * leave no mark when they change. A field that is not named here counts as untold.
 */
export const READ_BY: Readonly<Record<string, ReadBy>> = {
  __typename: 'LAW',
  __schema: 'LAW',
  __type: 'LAW',
  catalogue: 'LAW',
  enterprise: 'FILE',
  searchEnterprises: 'PUBLICATION',
  listings: 'PUBLICATION',
  statistics: 'PUBLICATION',
  boardEdition: 'PUBLICATION',
  boardEditions: 'PUBLICATION',
  sources: 'UNTOLD',
  verifyCertificate: 'UNTOLD',
  verifyCertificateFile: 'UNTOLD',
};

/** Tells what an operation reads, given its variables; null where no mark tells of it. */
export type PartsReader = (variables: Readonly<Record<string, unknown>>) => ReadParts | null;

/** Looks through a valid query once (分析查询所依据的内容): what is left out by a directive counts as read. */
export function partsReader(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PartsReader {
  const fields = rootFields(document, operation.selectionSet);
  const kinds = new Set(fields.map(({ name }) => READ_BY[name.value] ?? 'UNTOLD'));
  if (kinds.has('UNTOLD')) return () => null;
  const wholePublication = kinds.has('PUBLICATION');
  const files = wholePublication ? [] : fields.filter(({ name }) => READ_BY[name.value] === 'FILE');
  return (variables) => ({ wholePublication, codes: files.flatMap((field) => codeIn(schema, field, variables)) });
}

/** The code of a file, as the look-up itself reads it; none for a wrong one, of which nothing is looked up. */
function codeIn(schema: GraphQLSchema, field: FieldNode, variables: Readonly<Record<string, unknown>>): string[] {
  const definition = schema.getQueryType()?.getFields()[field.name.value];
  const uscc = definition && getArgumentValues(definition, field, variables)['uscc'];
  const check = checkUscc(String(uscc));
  return check.ok ? [check.uscc] : [];
}

/** Fragments may stand within fragments, never in a circle: the query is valid. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFields(document, node.selectionSet);
    const fragment = document.definitions.find(
      (held) => held.kind === Kind.FRAGMENT_DEFINITION && held.name.value === node.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet) : [];
  });
}

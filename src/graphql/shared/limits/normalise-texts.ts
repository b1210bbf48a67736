import type { DocumentNode } from 'graphql';
import { Kind, visit } from 'graphql';

/** Parsed documents are kept and come again. */
const normalDocuments = new WeakMap<DocumentNode, DocumentNode>();

type Variables = Readonly<Record<string, unknown>>;

/**
 * Every text of a request's variables in Unicode's composed form, NFC (文本规范化): what looks the same is the same, to whoever compares,
 * counts characters or works out a digest. Files are not touched: their hash is of the bytes that were sent.
 * @param levels how deep to look; what is deeper is left as it is, to be refused
 */
export function normaliseVariables(variables: Variables, levels: number): Variables {
  return normalised(variables, levels + 1) as Variables;
}

/** The same for the texts written in a document, escapes included; the given document is left as it is. */
export function normaliseDocument(document: DocumentNode): DocumentNode {
  const known = normalDocuments.get(document);
  if (known !== undefined) return known;
  const normal = visit(document, {
    [Kind.STRING]: (node) => {
      const value = node.value.normalize('NFC');
      return value === node.value ? undefined : { ...node, value };
    },
  });
  normalDocuments.set(document, normal);
  return normal;
}

function normalised(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => normalised(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, normalised(inner, levels - 1)]));
}

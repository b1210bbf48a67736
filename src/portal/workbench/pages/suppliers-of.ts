/** A supplier as typed. */
export interface Supplier {
  readonly uscc: string | null;
  readonly name: string | null;
}

const CODE = /^[0-9A-Za-z]{15,20}$/;
const HEAD = /统一社会信用代码|企业名称|投标人名称|供应商名称/;

/**
 * Suppliers of pasted lines (粘贴的供应商): in each line what looks like a code is the code and the longest of the rest the name,
 * whatever else stands there; a line of heads is left out.
 */
export function suppliersOf(text: string): Supplier[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !HEAD.test(line))
    .map(supplierOf)
    .filter(({ uscc, name }) => uscc !== null || name !== null);
}

/** What a line says of one supplier. */
export function supplierOf(line: string): Supplier {
  const parts = line.split(/[\t,，;；|]+/).map((part) => part.trim());
  const code = parts.find((part) => CODE.test(part.replace(/\s/g, '')));
  const words = parts.filter((part) => part !== code && /\p{L}{2,}/u.test(part));
  const name = words.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return { uscc: code ?? null, name: name === '' ? null : name };
}

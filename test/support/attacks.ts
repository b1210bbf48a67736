/** How the documents of attacks are written for one counter. */
export interface AttackGround {
  /** A root field with a selection, such as `statistics { total }`. */
  readonly field: string;
  /** Name of a type, and a field of it that leads back to it or deeper. */
  readonly deep: (levels: number) => string;
  /** A paged field in a paged field in a paged field. */
  readonly wide: string;
  /** A query with one list variable `$list: [ID!]!`, and one with an object variable, or null where there is none. */
  readonly listField: string | null;
  readonly tokens: number;
}

/** One attack (攻击报文): a body, and whether it may be answered with 200. */
export interface Attack {
  readonly name: string;
  readonly body: string;
}

const post = (query: string, variables?: object) => JSON.stringify({ query, variables });
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Bodies that must be refused before anything is executed (攻击报文表). @source OWASP API4:2023 */
export function attacksOn(ground: AttackGround): Attack[] {
  const { field, deep, wide } = ground;
  return [
    { name: '1,000 aliases of a field', body: post(`{ ${times(1_000, (n) => `a${n}: ${field}`)} }`) },
    { name: '16 aliases in 4 fragments', body: post(aliasesInFragments(field)) },
    { name: '11 root fields', body: post(`{ ${times(11, () => field)} }`) },
    {
      name: 'an array of 50 operations',
      body: `[${Array(50)
        .fill(post(`{ ${field} }`))
        .join(',')}]`,
    },
    { name: '50 levels', body: post(deep(50)) },
    { name: '9 levels', body: post(deep(9)) },
    { name: '30 fragments one below the other', body: post(fragmentChain(field, 60)) },
    { name: 'fragments that double eleven times', body: post(doubling(field, 11)) },
    { name: 'the largest page at every level', body: post(wide) },
    { name: '21 directives', body: post(`{ ${field.replace(/^\w+/, `$& ${times(21, () => '@skip(if: false)')}`)} }`) },
    { name: '5,000 directives', body: post(`query ${times(5_000, () => '@x')} { ${field} }`) },
    { name: '12,000 nested braces', body: post('{a'.repeat(12_000)) },
    { name: '60,000 tokens', body: post(`{ ${'a '.repeat(60_000)} }`).slice(0, 100_000) },
    { name: 'a ring of 100 fragments', body: post(ring(field, 100)) },
    { name: 'a fragment in itself', body: post(`{ ...F } fragment F on Query { ${field} ...F }`) },
    { name: '1,000 operations', body: post(times(1_000, (n) => `query q${n} { ${field} }`)) },
    { name: 'a persisted query nobody stored', body: persisted() },
    { name: '3,000 wrong fields', body: post(`{ ${times(3_000, (n) => `wrong${n}`)} }`) },
    { name: 'a variable of 40,000 levels', body: nestedVariable(field, 40_000) },
    { name: 'a variable of 300 levels', body: nestedVariable(field, 300) },
    {
      name: 'introspection ten times over',
      body: post(`{ ${times(10, (n) => `s${n}: __schema { types { name } }`)} }`),
    },
    {
      name: 'types of types of types',
      body: post(`{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`),
    },
    { name: 'a subscription at the counter', body: post(`subscription { ${field} }`) },
    { name: 'a name that is none', body: JSON.stringify({ query: `query a { ${field} }`, operationName: 'b' }) },
    { name: 'a document that is a number', body: '{"query":1}' },
    { name: 'variables that are a text', body: JSON.stringify({ query: `{ ${field} }`, variables: 'x' }) },
    { name: 'a prototype', body: `{"query":"{ ${field.replaceAll('"', '\\"')} }","__proto__":{"x":1}}` },
    ...(ground.listField === null ? [] : listAttacks(ground.listField)),
  ];
}

function listAttacks(listField: string): Attack[] {
  const query = `query ($list: [ID!]!) { ${listField} }`;
  return [
    { name: '3,000 wrong list elements', body: post(query, { list: Array(3_000).fill({}) }) },
    { name: 'a list five times too long', body: post(query, { list: Array(50_001).fill('') }) },
  ];
}

function aliasesInFragments(field: string): string {
  const fragment = `fragment F on Query { ${times(4, (n) => `a${n}: ${field}`)} }`;
  return `{ ...F ...F ...F ...F } ${fragment}`;
}

function fragmentChain(field: string, length: number): string {
  return `{ ...F0 } ${times(length, (n) => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F${length} on Query { ${field} }`;
}

function doubling(field: string, levels: number): string {
  const links = times(levels, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  return `{ ...F0 } ${links} fragment F${levels} on Query { ${field} }`;
}

function ring(field: string, length: number): string {
  const links = times(length, (n) => `fragment F${n} on Query { ...F${(n + 1) % length} }`);
  return `{ ${field} ...F0 } ${links}`;
}

function persisted(): string {
  return JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } });
}

function nestedVariable(field: string, levels: number): string {
  const value = `${'['.repeat(levels)}${']'.repeat(levels)}`;
  return `{"query":${JSON.stringify(`{ ${field} }`)},"variables":{"x":${value}}}`;
}

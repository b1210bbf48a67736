/**
 * JSON with sorted keys and no blanks (规范化 JSON), so that equal values have equal bytes; the form of RFC 8785 for the
 * values we keep (strings, booleans, null, finite numbers, arrays, plain objects). `undefined` members are left out.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Readonly<Record<string, unknown>>);
}

function canonicalArray(values: readonly unknown[]): string {
  let written = '';
  for (const value of values) written += (written === '' ? '' : ',') + canonicalJson(value);
  return `[${written}]`;
}

/** Written into one text, since every record's digest is made here. The names sort by their code units. */
function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  let written = '';
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined) written += `${written === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(member)}`;
  }
  return `{${written}}`;
}

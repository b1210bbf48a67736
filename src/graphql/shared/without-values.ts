import { GraphQLError } from 'graphql';

/** A variable that does not fit, with its whole value: a row of an upload, persons included, where only a column was misspelt. */
const VARIABLE = /^Variable "(\$\w+)" got invalid value /;
const PLACE = / at "([\w.[\]]+)"$/;

/** Where graphql puts a value into its words, and what is left of them without it. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/(cannot represent [^:]*value): [\s\S]*?( Did you mean [^?]*\?)?$/, '$1.$2'],
  [/^Value "[\s\S]*" does not exist in "(\w+)" enum/, 'Value does not exist in "$1" enum'],
  [/^(Expected value of type "[^"]+"), found [\s\S]*$/, '$1.'],
  [/ (String|BlockString) "[\s\S]*"/, ' $1'],
];

/**
 * What graphql says about a request, without what the request said (错误文字去值): the place and the reason stay, the value goes, for it may
 * be a person's name or number.
 * @source rules.md R6
 */
export function withoutValues(message: string, cause: unknown): string {
  if (!VARIABLE.test(message)) return reasonWithout(message);
  const reason = cause instanceof GraphQLError ? (cause.originalError?.message ?? '') : '';
  const name = VARIABLE.exec(message)?.[1] ?? '';
  const before = reason !== '' && message.endsWith(`; ${reason}`) ? message.slice(0, -reason.length - 2) : '';
  const place = PLACE.exec(before)?.[1] ?? name.slice(1);
  return `Variable "${name}" got an invalid value at "${place}"; ${reasonWithout(reason)}`;
}

function reasonWithout(reason: string): string {
  return VALUES.reduce((text, [words, left]) => text.replace(words, left), reason);
}

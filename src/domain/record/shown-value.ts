import type { Field } from './field';

const FEN_PER_YUAN = 100;

/** A field's value in words for people (栏目值用语): Chinese words of codes, yuan of fen; null for an empty field. */
export function shownValue(field: Field, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'amount':
      return `${(Number(value) / FEN_PER_YUAN).toFixed(2)}元`;
    case 'choice':
      return field.values[value as string] ?? (value as string);
    case 'choices':
      return (value as readonly string[]).map((code) => field.values[code] ?? code).join('；');
    case 'texts':
      return (value as readonly string[]).join('；');
    case 'integer':
      return Number(value).toFixed(0);
    case 'identity':
    case 'persons':
      return null;
    case 'text':
    case 'code':
    case 'date':
      return value as string;
  }
}

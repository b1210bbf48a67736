import type { LocalDate } from '../calendar/local-date';
import type { ListedPerson, PersonRole, SealedIdentity } from './person';

/**
 * Who may read a field (公开属性): OPEN to society, or GOVERNMENT only; IDENTITY marks personal data, sealed at rest and masked on output.
 * @source domain.md section 3, columns "Pub"; rules.md R5, R6
 */
export type Openness = 'OPEN' | 'GOVERNMENT';

/** What every field says of itself (字段说明). */
interface FieldBase {
  /** Chinese name, as the template's header shows it. */
  readonly zh: string;
  readonly en: string;
  /** Column name of the national exchange format, where there is one. */
  readonly column?: string;
  /** true: always; a text: the condition under which it is required, checked by the kind's own rules. */
  readonly required?: true | string;
  readonly openness?: Openness;
}

/** Text of at most `max` characters; `free` marks prose that is scanned for personal numbers (E21). */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly max: number;
  readonly free?: true;
}
/** A unified social credit code (统一社会信用代码). */
export interface CodeField extends FieldBase {
  readonly type: 'code';
}
/** A day; `past` refuses a day after today with E05 (decision and service dates, rules.md R22). */
export interface DateField extends FieldBase {
  readonly type: 'date';
  readonly past?: true;
}
/** Money, kept as integer fen; `unit` is what a bare number in the cell means. */
export interface AmountField extends FieldBase {
  readonly type: 'amount';
  readonly unit: 'WAN' | 'YUAN';
}
/** A whole number from 0 up. */
export interface IntegerField extends FieldBase {
  readonly type: 'integer';
}
/** One of a code table; `values` maps our code to the Chinese word, either is accepted in a cell. */
export interface ChoiceField<V extends string = string> extends FieldBase {
  readonly type: 'choice';
  readonly values: Readonly<Record<V, string>>;
  /** Further signs that the national exchange format uses for a value, such as `1`. */
  readonly signs?: Readonly<Record<string, V>>;
}
/** Several of a code table, separated by `;`. */
export interface ChoicesField<V extends string = string> extends FieldBase {
  readonly type: 'choices';
  readonly values: Readonly<Record<V, string>>;
}
/** Several short texts, separated by `;`. */
export interface TextsField extends FieldBase {
  readonly type: 'texts';
  readonly max: number;
}
/** Number of an identity paper (证件号码): sealed at rest, masked on output. */
export interface IdentityField extends FieldBase {
  readonly type: 'identity';
  /** Field that names the kind of paper; a resident ID number is checked (E19). */
  readonly paperField?: string;
}
/** Persons named by the decision (决定载明的责任人). */
export interface PersonsField extends FieldBase {
  readonly type: 'persons';
  readonly roles: Readonly<Record<PersonRole, string>>;
  /** Refuses minors: nobody under age is ever listed. @source domain.md section 7 */
  readonly adultsOnly?: true;
}

/** One field of a record kind (字段). */
export type Field =
  | TextField
  | CodeField
  | DateField
  | AmountField
  | IntegerField
  | ChoiceField
  | ChoicesField
  | TextsField
  | IdentityField
  | PersonsField;

/** The documented table of a kind's fields (字段表), by our English name. */
export type FieldTable = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends { type: 'text' | 'code' }
  ? string
  : F extends { type: 'date' }
    ? LocalDate
    : F extends { type: 'amount' | 'integer' }
      ? number
      : F extends { type: 'choice'; values: Readonly<Record<infer V, string>> }
        ? V
        : F extends { type: 'choices'; values: Readonly<Record<infer V, string>> }
          ? readonly V[]
          : F extends { type: 'texts' }
            ? readonly string[]
            : F extends { type: 'identity' }
              ? SealedIdentity
              : F extends { type: 'persons' }
                ? readonly ListedPerson[]
                : never;

/** A kind's content as filed (记录内容): every field of its table, null where it was left empty. Money is integer fen. */
export type ContentOf<T extends FieldTable> = {
  readonly [K in Exclude<keyof T, 'uscc'>]: T[K] extends { required: true } ? ValueOf<T[K]> : ValueOf<T[K]> | null;
};

type Options<F extends Field> = Omit<F, 'type' | 'zh' | 'en' | 'values' | 'roles'>;

/** Builders of field tables: `zh` is the header of the template, `en` its meaning. */
export const text = <const O extends Options<TextField>>(zh: string, en: string, options: O) =>
  ({ type: 'text', zh, en, ...options }) as const;
export const code = <const O extends Options<CodeField>>(zh: string, en: string, options: O) =>
  ({ type: 'code', zh, en, ...options }) as const;
export const date = <const O extends Options<DateField>>(zh: string, en: string, options: O) =>
  ({ type: 'date', zh, en, ...options }) as const;
export const amount = <const O extends Options<AmountField>>(zh: string, en: string, options: O) =>
  ({ type: 'amount', zh, en, ...options }) as const;
export const integer = <const O extends Options<IntegerField>>(zh: string, en: string, options: O) =>
  ({ type: 'integer', zh, en, ...options }) as const;
export const texts = <const O extends Options<TextsField>>(zh: string, en: string, options: O) =>
  ({ type: 'texts', zh, en, ...options }) as const;
export const identity = <const O extends Options<IdentityField>>(zh: string, en: string, options: O) =>
  ({ type: 'identity', zh, en, ...options }) as const;
export const choice = <V extends string, const O extends Options<ChoiceField>>(
  zh: string,
  en: string,
  values: Readonly<Record<V, string>>,
  options: O,
) => ({ type: 'choice', zh, en, values, ...options }) as const;
export const choices = <V extends string, const O extends Options<ChoicesField>>(
  zh: string,
  en: string,
  values: Readonly<Record<V, string>>,
  options: O,
) => ({ type: 'choices', zh, en, values, ...options }) as const;

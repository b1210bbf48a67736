import type { Written } from './written';

/** Variables of a request, checked and completed as their declarations say. */
export type Variables = Readonly<Record<string, unknown>>;

/** What one execution carries along (一次执行). */
export interface Run {
  readonly context: unknown;
  readonly variables: Variables;
}

/** Writes a value as its type says. */
export type Write = (value: unknown, run: Run) => Written;

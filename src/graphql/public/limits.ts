import type { CounterLimits } from '../shared/limits/counter-limits';

const KILOBYTE = 1_024;

/** Limits of the public counter (公开窗口限额). A page holds 1 to 50 items; a statement ends after 3 seconds. */
export const PUBLIC_LIMITS: CounterLimits = {
  bodyBytes: 100 * KILOBYTE,
  uploadBodyBytes: 100 * KILOBYTE,
  tokens: 1_000,
  depth: 8,
  aliases: 15,
  rootFields: 10,
  directives: 20,
  fragmentSpreads: 40,
  variableDepth: 20,
  queryText: 200,
  mutationText: 200,
  listItems: 50,
  errors: 5,
  answerBytes: 4 * KILOBYTE * KILOBYTE,
};

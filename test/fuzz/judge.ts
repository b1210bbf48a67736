/** What an answer to any request, however wrong, must never hold (回答禁区). */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a fault of ours', /"code":"INTERNAL|INTERNAL_SERVER_ERROR/],
  ['a stack', /\bat [\w.<>]+ \(|node_modules|\.(ts|js):\d+|call stack/],
  ['words of the driver', /QueryFailed|TypeORM|driverError|syntax error at|violates|permission denied|relation \\?"/i],
  ['a role or a table', /chengxin_(owner|internal|public)|\b(archive|publication)\.[a-z]/],
  ['words of the engine', /Cannot read prop|is not a function|is not iterable|is undefined|ECONN|ENOENT/],
];
const LARGEST = 4 * 1_024 * 1_024;

/** An answer as it came. */
export interface FuzzAnswer {
  readonly status: number;
  readonly text: string;
}

/** Faults of an answer, in words; none for a good one. @param columns names of the archive's columns that are no words of the contract */
export function faultsOf({ status, text }: FuzzAnswer, columns: RegExp): string[] {
  const held = FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(text.length > LARGEST ? [`${text.length} characters`] : []),
    ...(isShaped(text) ? [] : ['no GraphQL answer']),
    ...held,
    ...(columns.test(text) ? [`a column: ${columns.exec(text)?.[0] ?? ''}`] : []),
  ];
}

function isShaped(text: string): boolean {
  try {
    const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
    return Array.isArray(answer.errors) || typeof answer.data === 'object';
  } catch {
    return false;
  }
}

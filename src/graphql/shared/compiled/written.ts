/** JSON of a value, or the promise of it (输出文本). */
export type Written = string | Promise<string>;

/** True of anything that can be waited for. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/**
 * Text of pieces, some of which have to be waited for (异步拼接). The rest is begun before any is waited for, as graphql-js does, so that
 * loaders see the same batches.
 * @param begun what is written so far; what has to be waited for is among it
 */
export function gather(begun: Written[], beginRest: (pieces: Written[]) => void, end: string): Promise<string> {
  try {
    beginRest(begun);
  } catch (fault) {
    return failed(begun, fault);
  }
  return joined(begun).then(
    (text) => text + end,
    (fault: unknown) => failed(begun, fault),
  );
}

function joined(pieces: readonly Written[]): Promise<string> {
  const [first, ...others] = pieces.filter((piece) => typeof piece !== 'string');
  if (first === undefined || others.length > 0)
    return Promise.all(pieces.map(inPromise)).then((texts) => texts.join(''));
  // Mostly one alone has to be waited for.
  const at = pieces.indexOf(first);
  const [before, after] = [textOf(pieces.slice(0, at)), textOf(pieces.slice(at + 1))];
  return first.then((text) => before + text + after);
}

function textOf(pieces: readonly Written[]): string {
  return pieces.reduce<string>((text, piece) => (typeof piece === 'string' ? text + piece : text), '');
}

function inPromise(piece: Written): Promise<string> {
  return Promise.resolve(piece);
}

/** Fails once everything that was begun has come to its end: what goes on unheeded would be at work beside the engine that is asked next. */
async function failed(begun: readonly Written[], fault: unknown): Promise<never> {
  await Promise.allSettled(begun.map(inPromise));
  throw fault;
}

import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** What the quick door did for a request before it handed it over, so that nothing is done twice. */
export interface KeptVisit {
  readonly id: string;
  /** When it came, on the clock of `performance`. */
  readonly began: number;
  /** Whether its sender was counted. */
  readonly isCounted: boolean;
  /** Headers that were told of the counting. */
  readonly told: Readonly<Record<string, string>>;
  /** Why it is refused, where it is. */
  readonly refusal: Error | null;
  /** Its body, where that was read. */
  readonly body: Buffer | null;
}

const kept = new WeakMap<IncomingMessage, KeptVisit>();

/** Keeps what was done for a request that is handed over (移交记录). */
export function keepVisit(request: IncomingMessage, visit: KeptVisit): void {
  kept.set(request, visit);
}

/** What was done for a request before, if it was handed over. */
export function keptVisit(request: IncomingMessage): KeptVisit | undefined {
  return kept.get(request);
}

/** The body of a request, to be read as if it had not been read before. */
export function bodyAgain(request: IncomingMessage): Readable {
  const body = kept.get(request)?.body;
  return body ? Readable.from(body) : request;
}

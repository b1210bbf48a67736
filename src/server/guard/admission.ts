import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../http/security-headers';

/** How many requests of an address and what is below it are let in. */
export interface Gate {
  readonly prefix: string;
  /** Requests under way at once; nobody queues for a place. */
  readonly places: number;
  /** True where a body is work while it arrives; elsewhere a place is taken once the body is there. */
  readonly holdsWhileReading?: boolean;
}

/** What all gates look at. */
export interface GateSigns {
  /** Milliseconds the event loop lags behind, and may. */
  readonly lag: () => number;
  readonly longestLagMs: number;
  /** Told of every request that is turned away. */
  readonly shed?: () => void;
}

const REST_OF_BODY_MS = 5_000;
const BUSY = JSON.stringify({
  errors: [
    {
      message: '系统繁忙，请稍后重试 / The service is busy: try again in a moment',
      extensions: { code: 'UNAVAILABLE' },
    },
  ],
});
/** Names and values in turn: what Node takes without looking anything up. */
const HEADERS: readonly string[] = Object.entries({
  ...SECURITY_HEADERS,
  'content-type': 'application/json; charset=utf-8',
  'content-length': String(Buffer.byteLength(BUSY)),
  'retry-after': '1',
}).flat();

/**
 * Admission (准入控制): turns requests away at once, with 503 and Retry-After, while as many are under way as may be or the
 * process lags behind. Those let in are answered in good time, and nothing queues. It stands before everything else, for
 * turning away must cost next to nothing.
 */
export class Admission {
  readonly #gates: readonly { readonly gate: Gate; underWay: number }[];
  /** In this turn of the event loop; whether their bodies have come is looked at once for all of them. */
  #turnedAway: IncomingMessage[] = [];

  /** @param gates the first whose prefix fits is the one that counts; other addresses are open */
  constructor(
    gates: readonly Gate[],
    private readonly signs: GateSigns,
  ) {
    this.#gates = gates.map((gate) => ({ gate, underWay: 0 }));
  }

  /** Requests let in and not yet answered. */
  get underWay(): number {
    return this.#gates.reduce((sum, { underWay }) => sum + underWay, 0);
  }

  /** Lets a request in, or answers it and says false. */
  admit(request: IncomingMessage, response: ServerResponse): boolean {
    const state = this.#gates.find(({ gate }) => request.url?.startsWith(gate.prefix) === true);
    if (state === undefined) return true;
    if (state.underWay >= state.gate.places || this.signs.lag() > this.signs.longestLagMs) {
      this.signs.shed?.();
      this.#turnAway(request, response);
      return false;
    }
    const holdsNow = state.gate.holdsWhileReading === true || !hasBody(request);
    if (holdsNow) hold(state, response);
    else
      request.once('end', () => {
        hold(state, response);
      });
    return true;
  }

  #turnAway(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(503, [...HEADERS, 'x-request-id', randomUUID()]).end(BUSY);
    this.#turnedAway.push(request);
    if (this.#turnedAway.length === 1) setImmediate(this.#hangUpOnSlow);
  }

  /** Node reads and forgets what is left of a body once the answer is out; one that does not end is hung up on. */
  readonly #hangUpOnSlow = () => {
    const unread = this.#turnedAway.filter(({ complete }) => !complete);
    this.#turnedAway = [];
    if (unread.length === 0) return;
    setTimeout(() => {
      for (const request of unread) if (!request.complete) request.socket.destroy();
    }, REST_OF_BODY_MS).unref();
  };
}

/** A place is held until the answer is out or the client has gone; a body that drips holds none. */
function hold(state: { underWay: number }, response: ServerResponse): void {
  if (response.closed || response.destroyed) return;
  state.underWay += 1;
  response.once('close', () => {
    state.underWay -= 1;
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

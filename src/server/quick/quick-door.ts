import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BaseContext } from '@apollo/server';
import { Asking } from '../../data/abandonable-client';
import { codingOf, VARY } from '../http/content-coding';
import type { Trusts } from '../guard/client-address';
import { clientAddress } from '../guard/client-address';
import type { Caller } from '../guard/rate-limits';
import type { KnownOperations } from '../apollo/known-operations';
import { answerWithin } from '../http/limit-answer';
import { SECURITY_HEADERS } from '../http/security-headers';
import type { Seen, Witnesses } from '../telemetry/witnesses';
import { AcceptedTypes } from '../http/accepted-types';
import { keepVisit } from './kept-visits';
import { OneTurn } from './one-turn';
import { isPlain, readPlainJson } from './plain-request';
import { SentAnswer } from './sent-answer';

/** What a counter gives to its quick door. */
export interface QuickCounter<Context extends BaseContext> {
  readonly known: KnownOperations<Context>;
  /** Refuses while nothing may be answered at all; asked before anybody is counted. */
  readonly ready?: () => Promise<void>;
  /** Counts whoever asks, at once (null) where the count is kept in this process. @throws AppError */
  readonly count: (caller: Caller) => Promise<void> | null;
  /** @param asking who waits for the answer; null where that is known otherwise */
  readonly context: (asking: Asking | null) => Context;
}

/** What a quick door keeps to, and hands over to. */
export interface QuickRules {
  readonly path: string;
  readonly bodyLimitBytes: number;
  readonly answerLimitBytes: number;
  readonly bodyTimeoutMs: number;
}

/** The rest of the server, as a quick door sees it. */
export interface Behind {
  readonly witnesses: Witnesses;
  readonly trusts: Trusts | null;
  /** Answers what the door does not. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

/** A request under way at the door, with its body once that has been read. */
interface Visit extends Seen {
  readonly response: ServerResponse;
  readonly began: number;
  readonly type: string;
  readonly asking: Asking;
  told: Readonly<Record<string, string>>;
  isCounted: boolean;
  isHandedOver: boolean;
  timer: NodeJS.Timeout | undefined;
  body: Buffer | null;
}

const SECURITY = Object.entries(SECURITY_HEADERS).flat();

/**
 * The door of queries asked before (快速窗口), in front of the web framework: a plain request is read, counted and answered here, under the
 * same limits and with the same headers, or handed over with all that was done for it. Whatever is a refusal, a fault or not known is
 * answered behind, so that there is one place for each of their words.
 */
export class QuickDoor<Context extends BaseContext> {
  readonly types = new AcceptedTypes();
  /** By the text of their bodies: the same question of society is answered to all who asked it in one turn. */
  readonly #turn = new OneTurn<Visit>((text, visits) => {
    this.#answer(text, visits);
  });

  constructor(
    private readonly counter: QuickCounter<Context>,
    private readonly rules: QuickRules,
    private readonly behind: Behind,
  ) {}

  /** Takes a request on; false leaves it as it came. */
  take(raw: IncomingMessage, response: ServerResponse): boolean {
    const type = this.types.of(raw.headers.accept);
    if (type === undefined || !isPlain(raw, this.rules.bodyLimitBytes)) return false;
    const visit: Visit = {
      ...{ raw, response, type, id: randomUUID(), method: 'POST', route: this.rules.path },
      ...{ began: performance.now(), asking: new Asking() },
      ...{ told: {}, isCounted: false, isHandedOver: false, timer: undefined, body: null },
    };
    this.behind.witnesses.begins(visit);
    response.once('close', () => {
      this.#closed(visit);
    });
    this.#enter(visit);
    return true;
  }

  #enter(visit: Visit): void {
    const refuse = (refusal: unknown) => {
      this.#handOver(visit, visit.isCounted && refusal instanceof Error ? refusal : null);
    };
    const { ready } = this.counter;
    try {
      const counting = ready === undefined ? this.#count(visit) : ready().then(() => this.#count(visit));
      if (counting === null) this.#read(visit);
      else
        void counting.then(() => {
          this.#read(visit);
        }, refuse);
    } catch (refusal) {
      refuse(refusal);
    }
  }

  #count(visit: Visit): Promise<void> | null {
    visit.isCounted = true;
    return this.counter.count({
      address: clientAddress(visit.raw, this.behind.trusts),
      tell: (headers) => {
        visit.told = headers;
      },
    });
  }

  /** Node's own limit of time is one for the whole server; this counter's is shorter. */
  #read(visit: Visit): void {
    const { raw } = visit;
    const pieces: Buffer[] = [];
    visit.timer = setTimeout(() => raw.socket.destroy(), this.rules.bodyTimeoutMs).unref();
    raw.on('data', (piece: Buffer) => pieces.push(piece));
    raw.once('end', () => {
      clearTimeout(visit.timer);
      const [first, ...more] = pieces;
      visit.body = first === undefined || more.length > 0 ? Buffer.concat(pieces) : first;
      this.#turn.add(visit.body.toString('utf8'), visit);
    });
  }

  /** Those who have left meanwhile are not answered; where nobody is there any more, nothing is asked. */
  #answer(body: string, all: readonly Visit[]): void {
    const visits = all.filter(({ response }) => !response.closed);
    if (visits.length === 0) return;
    const { known, context } = this.counter;
    const asked = known.find(readPlainJson(body));
    if (asked === null) {
      for (const visit of visits) this.#handOver(visit);
      return;
    }
    for (const { asking } of visits) asking.onlyReads();
    const waiting = Asking.ofAll(visits.map(({ asking }) => asking));
    const answered = known.run(asked, context(waiting)).then((text) => (text === null ? null : new SentAnswer(text)));
    for (const visit of visits) void this.#tell(visit, answered);
  }

  /** Whom the answer cannot be sent to is handed over, and keeps none of the others from it. */
  async #tell(visit: Visit, answered: Promise<SentAnswer | null>): Promise<void> {
    try {
      const answer = await answered;
      if (answer !== null) await this.#send(visit, answer);
      else this.#handOver(visit);
    } catch {
      this.#handOver(visit);
    }
  }

  async #send(visit: Visit, answer: SentAnswer): Promise<void> {
    const { status, body } = answerWithin(this.rules.answerLimitBytes, answer.text, visit.id);
    const coding = status === 200 ? codingOf(body, visit.raw.headers['accept-encoding']) : null;
    if (coding === null) this.#end(visit, status, status === 200 ? answer.plain() : Buffer.from(body));
    else this.#end(visit, status, await answer.packed(coding), ['content-encoding', coding, 'vary', VARY]);
  }

  #end({ response, type, id, told }: Visit, status: number, bytes: Buffer, more: readonly string[] = []): void {
    const own = ['content-type', type, 'content-length', String(bytes.length), ...more];
    response.writeHead(status, [...SECURITY, 'x-request-id', id, ...Object.entries(told).flat(), ...own]).end(bytes);
  }

  #handOver(visit: Visit, refusal: Error | null = null): void {
    const { raw, response, id, began, isCounted, told, body } = visit;
    if (visit.isHandedOver || response.closed || response.destroyed) return;
    visit.isHandedOver = true;
    keepVisit(raw, { id, began, isCounted, told, body, refusal });
    this.behind.handle(raw, response);
  }

  #closed(visit: Visit): void {
    const { response, asking, isHandedOver, began, timer } = visit;
    clearTimeout(timer);
    if (isHandedOver) return;
    if (!response.writableFinished) asking.leave();
    this.behind.witnesses.ends(visit, response.statusCode, performance.now() - began);
  }
}

import type { BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { whoAsks } from '../../data/abandonable-client';
import { AcceptedTypes } from '../http/accepted-types';
import type { KnownOperations } from '../apollo/known-operations';
import type { AnswerMark } from './answer-marks';
import type { AskedByGet } from './asked-by-get';
import { askedByGet } from './asked-by-get';
import { codingOf, pack, readableCodings, VARY } from '../http/content-coding';
import { heldTag, tagOf, writtenTag } from './entity-tag';
import type { PersistedTexts } from './persisted-texts';

/** What answers to GETs are made and told apart with. */
export interface CachedParts<Context extends BaseContext> {
  readonly texts: PersistedTexts;
  readonly known: KnownOperations<Context>;
  /** What tells the present answer from every other one to the same question, before it is made where that is needed. */
  readonly markOf: (asked: AskedByGet, context: Context, isNeededFirst: boolean) => Promise<AnswerMark>;
  /** Of this software and its settings, as far as they shape an answer. */
  readonly edition: string;
}

/** Errors come first where there are any. */
const PLAIN = '{"data":';

/**
 * Answers that a client may keep (可缓存的回答), as long as it asks each time whether they still hold: every plain answer to a GET bears
 * an entity tag, and whoever shows the tag of the present answer gets none of its bytes again. Nothing is kept here: the tag comes from
 * marks of what would be read, where there are any, and from the answer's own bytes elsewhere. And answers of some length are packed
 * for clients that read that: nothing at this counter is secret.
 */
export class CachedAnswers<Context extends BaseContext> {
  /** Content types that the GraphQL server chose, by `accept`. */
  readonly #types = new AcceptedTypes();
  readonly #marks = new WeakMap<FastifyRequest, NonNullable<AnswerMark>>();

  constructor(private readonly parts: CachedParts<Context>) {}

  /** Answers a GET, or has it answered by the GraphQL server. */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    context: Context | undefined,
    ask: () => Promise<unknown>,
  ): Promise<unknown> {
    const asked = askedByGet(request.url, request.headers, this.parts.texts);
    if (asked === null || context === undefined) return await ask();
    const type = this.#types.of(request.headers.accept);
    const mark = await this.parts.markOf(asked, context, request.headers['if-none-match'] !== undefined);
    if (mark !== null) this.#marks.set(request, mark);
    if (type === undefined) return await this.#askAndLearn(request, reply, ask);
    const held = typeof mark === 'string' ? heldBy(request, this.#tagOf(request, type, mark)) : null;
    if (held !== null) return reply.code(304).headers(headersOf(held)).send();
    const found = this.parts.known.find(asked);
    if (found === null) return await ask();
    // Only queries come by GET: they stop when nobody waits for them any more.
    whoAsks()?.onlyReads();
    const text = await this.parts.known.run(found, context);
    return text === null ? await ask() : reply.header('content-type', type).send(text);
  }

  /** Tags and packs what goes out, once it is known not to be too long. */
  readonly send: onSendHookHandler = (request, reply, payload, done) => {
    if (typeof payload !== 'string' || reply.statusCode !== 200) {
      done(null, payload);
      return;
    }
    const coding = codingOf(payload, request.headers['accept-encoding']);
    if (request.method === 'GET' && payload.startsWith(PLAIN)) {
      const tag = this.#tagOf(request, String(reply.getHeader('content-type')), this.#toldOf(request) ?? payload);
      const held = heldBy(request, tag);
      void reply.headers(headersOf(held ?? writtenTag(tag, coding)));
      if (held !== null) {
        void reply.code(304).removeHeader('content-type').removeHeader('content-length');
        done(null, null);
        return;
      }
    }
    if (coding === null) {
      done(null, payload);
      return;
    }
    void reply.removeHeader('content-length').headers({ 'content-encoding': coding, vary: VARY });
    Promise.resolve(pack(payload, coding)).then(
      (packed) => {
        done(null, packed);
      },
      (error: unknown) => {
        done(error as Error);
      },
    );
  };

  async #askAndLearn(request: FastifyRequest, reply: FastifyReply, ask: () => Promise<unknown>): Promise<unknown> {
    const answer = await ask();
    this.#types.learn(request, reply);
    return answer;
  }

  #toldOf(request: FastifyRequest): string | null {
    const mark = this.#marks.get(request) ?? null;
    return typeof mark === 'function' ? mark() : mark;
  }

  #tagOf({ url }: FastifyRequest, type: string, mark: string): string {
    return tagOf(this.parts.edition, type, url, mark);
  }
}

function heldBy({ headers }: FastifyRequest, tag: string): string | null {
  return heldTag(headers['if-none-match'], tag, readableCodings(headers['accept-encoding']));
}

/** To be kept by anybody, and shown by nobody who has not asked whether it still holds. */
function headersOf(etag: string): Readonly<Record<string, string>> {
  return { etag, 'cache-control': 'no-cache', vary: VARY };
}

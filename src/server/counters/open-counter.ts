import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Asking, workFor } from '../../data/abandonable-client';
import type { CachedAnswers } from '../cached/cached-answers';
import type { ConsolePage } from '../doors/console';
import { asksForPage, createConsole } from '../doors/console';
import { answerMethod, answerRefusal } from '../http/http-faults';
import { limitAnswer } from '../http/limit-answer';
import type { RequestFacts } from '../http/request-facts';
import { factsOf } from '../http/request-facts';
import { bodyAgain, keptVisit } from '../quick/kept-visits';
import type { QuickCounter } from '../quick/quick-door';
import { QuickDoor } from '../quick/quick-door';

/** One counter (窗口): a path, its GraphQL server, and how a request becomes its context. */
export interface Counter<Context extends BaseContext> {
  readonly path: string;
  readonly apollo: ApolloServer<Context>;
  /** Who asks, told before the body is read. @throws AppError */
  readonly context: (facts: RequestFacts) => Promise<Context>;
  readonly bodyLimitBytes: number;
  readonly answerLimitBytes: number;
  readonly bodyTimeoutMs: number;
  /** The console served to browsers; null in production. */
  readonly console: ConsolePage | null;
  /** How queries are answered without asking the GraphQL server again; only where a query changes and records nothing. */
  readonly quick?: QuickCounter<Context>;
  /** Answers that may be kept by clients, and packed; only where nothing is anybody's secret. */
  readonly cached?: CachedAnswers<Context>;
}

/** Opens a counter on the server; its GraphQL server must have been started. */
export function openCounter<Context extends BaseContext>(app: FastifyInstance, counter: Counter<Context>): void {
  const page = counter.console === null ? null : createConsole(counter.console);
  const contexts = new WeakMap<object, Context>();
  const isPage = (request: FastifyRequest) => page !== null && asksForPage(request);
  const enter = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isPage(request)) return undefined;
    try {
      contexts.set(request, await contextOf(counter, request, reply));
      return undefined;
    } catch (error) {
      return await answerRefusal(error, request, reply);
    }
  };
  const answer = fastifyApolloHandler(counter.apollo, {
    context: (request: FastifyRequest) => Promise.resolve(contexts.get(request) as Context),
  });
  const door = counter.quick && openQuickDoor(app, counter, counter.quick);
  const { cached } = counter;
  app.route({
    method: ['GET', 'POST'],
    url: counter.path,
    bodyLimit: counter.bodyLimitBytes,
    config: { bodyMs: counter.bodyTimeoutMs },
    onRequest: enter,
    preParsing: (request, _reply, payload, done) => {
      done(null, keptVisit(request.raw) === undefined ? payload : bodyAgain(request.raw));
    },
    onSend: [limitAnswer(counter.answerLimitBytes), ...(cached === undefined ? [] : [cached.send])],
    handler: async function (request, reply) {
      if (page !== null && isPage(request)) return await page(request, reply);
      const told = await workFor(waiting(reply), async () => {
        const ask = async () => answer.call(this, request, reply);
        if (cached === undefined || request.method !== 'GET') return await ask();
        return await cached.answer(request, reply, contexts.get(request), ask);
      });
      door?.types.learn(request, reply);
      return told;
    },
  });
  refuseOtherMethods(app, counter.path);
}

/** What the quick door has done for a request is not done again. */
async function contextOf<Context extends BaseContext>(
  counter: Counter<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const kept = keptVisit(request.raw);
  if (counter.quick === undefined || kept?.isCounted !== true) return await counter.context(factsOf(request, reply));
  void reply.headers(kept.told);
  if (kept.refusal !== null) throw kept.refusal;
  return counter.quick.context(null);
}

function openQuickDoor<Context extends BaseContext>(
  app: FastifyInstance,
  counter: Counter<Context>,
  quick: QuickCounter<Context>,
): QuickDoor<Context> {
  const door = new QuickDoor(quick, counter, app.front);
  app.front.doors.set(counter.path, door);
  return door;
}

/** Who waits for an answer, until it is out or the connection is gone. */
function waiting({ raw }: FastifyReply): Asking {
  const asking = new Asking();
  raw.once('close', () => {
    if (!raw.writableFinished) asking.leave();
  });
  return asking;
}

/** Any other method is told what is taken; a foreign page that asks beforehand is granted nothing. */
function refuseOtherMethods(app: FastifyInstance, url: string): void {
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'TRACE', 'OPTIONS'],
    url,
    onRequest: answerMethod,
    handler: answerMethod,
  });
}

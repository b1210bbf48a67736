import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer, BaseContext } from '@apollo/server';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { Asking, workFor } from '../data/abandonable-client';
import type { CachedAnswers } from './cached/cached-answers';
import type { ConsolePage } from './doors/console';
import type { Admission } from './guard/admission';
import type { Trusts } from './guard/client-address';
import { proxiesOf } from './guard/client-address';
import { limitAnswer } from './http/limit-answer';
import { bodyAgain, keptVisit } from './quick/kept-visits';
import type { QuickCounter } from './quick/quick-door';
import { QuickDoor } from './quick/quick-door';
import { requestLog } from './telemetry/request-log';
import type { Seen } from './telemetry/witnesses';
import { Witnesses } from './telemetry/witnesses';
import { asksForPage, createConsole } from './doors/console';
import { answerFault, answerMethod, answerNotFound, answerRefusal } from './http/http-faults';
import { limitSlowBody } from './http/slow-body';
import { SECURITY_HEADERS } from './http/security-headers';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Milliseconds in which a body must have arrived. */
    readonly bodyMs?: number;
  }
  interface FastifyInstance {
    readonly front: Front;
  }
}

/** What stands before the framework, and what both are watched by. */
interface Front {
  /** Told of every request; who watches from the beginning is added before the server listens. */
  readonly witnesses: Witnesses;
  readonly trusts: Trusts | null;
  readonly handle: Handle;
  /** Doors of queries asked before, by path. */
  readonly doors: Map<string, Pick<QuickDoor<BaseContext>, 'take'>>;
}

/** What a counter is told of a request. */
export interface RequestFacts {
  readonly authorization: string | undefined;
  /** Also in the header x-request-id of the answer and in the log. */
  readonly requestId: string;
  /** Of the client, as far as trusted proxies tell. */
  readonly address: string;
  /** Sets headers of the answer. */
  readonly tell: (headers: Readonly<Record<string, string>>) => void;
}

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

/** What the HTTP server is made of. */
export interface HttpParts {
  readonly log: FastifyBaseLogger;
  /** Resolves when the database answers, rejects otherwise. */
  readonly askDatabase: () => Promise<void>;
  /** Addresses or networks of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
  /** Who is let in; without it everybody. */
  readonly admission?: Admission;
}

const HEADERS_MS = 10_000;
/** Of the whole server: only a file may take this long; every other body has {@link SLOWEST_BODY_MS} or its counter's own. */
const LONGEST_REQUEST_MS = 900_000;
const SLOWEST_BODY_MS = 15_000;
const KEEP_ALIVE_MS = 65_000;
const CHECK_MS = 2_000;
const READY_WITHIN_MS = 2_000;
const RETRY_AFTER_SECONDS = '2';
const LARGEST_URL = 16_384;

/** The HTTP server (HTTP 服务) without counters: health, headers, faults and the log of requests. */
export function createHttpServer(parts: HttpParts): FastifyInstance {
  const trusts = proxiesOf(parts.trustedProxies ?? []);
  const doors: Front['doors'] = new Map();
  const witnesses = new Witnesses();
  let behind: Handle = () => undefined;
  const app = fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: (raw: IncomingMessage) => keptVisit(raw)?.id ?? randomUUID(),
    requestIdHeader: false,
    trustProxy: trusts ?? false,
    serverFactory: (handle) => {
      behind = handle;
      return guardedServer(handle, parts.admission, doors);
    },
    // Whoever still comes over a connection that is open is answered too, and told that it closes.
    return503OnClosing: false,
  });
  app.decorate('front', {
    ...{ trusts, witnesses, doors },
    handle: (request: IncomingMessage, response: ServerResponse) => {
      behind(request, response);
    },
  });
  // Only the framework tells those who still come that the connection closes.
  app.addHook('preClose', (done) => {
    doors.clear();
    done();
  });
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
    if (keptVisit(request.raw) === undefined) witnesses.begins(seenOf(request));
    limitSlowBody(request.routeOptions.config.bodyMs ?? SLOWEST_BODY_MS).call(app, request, reply, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    witnesses.ends(seenOf(request), reply.statusCode, millisecondsOf(reply));
    done();
  });
  witnesses.add(requestLog(parts.log));
  app.setErrorHandler(answerFault);
  app.setNotFoundHandler(answerNotFound);
  serveHealth(app, parts.askDatabase);
  return app;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Node's server with limits of time; what is turned away costs no more than these lines. */
function guardedServer(handle: Handle, admission: Admission | undefined, doors: Front['doors']): Server {
  const limits = {
    requestTimeout: LONGEST_REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: HEADERS_MS,
    connectionsCheckingInterval: CHECK_MS,
    maxHeaderSize: LARGEST_URL,
  };
  return createServer(limits, (request, response) => {
    if (admission?.admit(request, response) === false) return;
    if (doors.get(request.url ?? '')?.take(request, response) !== true) handle(request, response);
  });
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

/** What is told of a request at any door (来访信息). */
export function factsOf(request: FastifyRequest, reply: FastifyReply): RequestFacts {
  return {
    authorization: request.headers.authorization,
    requestId: request.id,
    address: request.ip,
    tell: (headers) => void reply.headers(headers),
  };
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

function seenOf(request: FastifyRequest): Seen {
  const { raw, id, method } = request;
  return { raw, id, method, route: request.routeOptions.url ?? 'unknown' };
}

/** From when it came, at whichever door. */
function millisecondsOf(reply: FastifyReply): number {
  const kept = keptVisit(reply.request.raw);
  return kept === undefined ? reply.elapsedTime : performance.now() - kept.began;
}

/** Alive says nothing of the database; ready does. */
function serveHealth(app: FastifyInstance, askDatabase: () => Promise<void>): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (await answersInTime(askDatabase)) return { status: 'ready' };
    return await reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send({ status: 'unavailable' });
  });
}

async function answersInTime(askDatabase: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, READY_WITHIN_MS, false);
  });
  const asked = askDatabase().then(
    () => true,
    () => false,
  );
  return await Promise.race([asked, late]).finally(() => {
    clearTimeout(timer);
  });
}

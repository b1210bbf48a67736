import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { BaseContext } from '@apollo/server';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Admission } from './guard/admission';
import type { Trusts } from './guard/client-address';
import { proxiesOf } from './guard/client-address';
import { keptVisit } from './quick/kept-visits';
import type { QuickDoor } from './quick/quick-door';
import { requestLog } from './telemetry/request-log';
import type { Seen } from './telemetry/witnesses';
import { Witnesses } from './telemetry/witnesses';
import { answerFault, answerNotFound } from './http/http-faults';
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

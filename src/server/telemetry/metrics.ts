import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { AppError } from '../../domain/errors';
import { answerRefusal } from '../http/http-faults';

/** What is counted from elsewhere. */
export interface MetricSources {
  /** Requests let in and not yet answered. */
  readonly underWay: () => number;
  /** Milliseconds the event loop lags behind. */
  readonly lag: () => number;
  /** Connections of each pool: in use, and asked for but not given. */
  readonly pools: () => readonly {
    readonly role: string;
    readonly total: number;
    readonly idle: number;
    readonly waiting: number;
  }[];
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Figures of a process for Prometheus (运行指标): requests by route and status, refusals, lag, pools. Routes are patterns and
 * never addresses, so that no code, name or number of anybody is a label.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'chengxin_http_request_seconds',
    help: '请求耗时（秒）。Seconds a request took, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #shed = new Counter({
    name: 'chengxin_shed_total',
    help: '因繁忙未接收的请求数。Requests turned away while busy.',
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry, prefix: 'chengxin_' });
  }

  readonly shed = (): void => {
    this.#shed.inc();
  };

  /** Reads gauges when they are asked for. */
  watch(sources: MetricSources): void {
    this.#gauge('chengxin_requests_under_way', '处理中的请求数。Requests under way.', sources.underWay);
    this.#gauge(
      'chengxin_loop_lag_milliseconds',
      '事件循环滞后（毫秒）。How far the process lags behind.',
      sources.lag,
    );
    const pool = new Gauge({
      name: 'chengxin_pool_connections',
      help: '数据库连接数。Connections of a pool, by role and state.',
      labelNames: ['role', 'state'],
      registers: [this.#registry],
      collect() {
        for (const { role, total, idle, waiting } of sources.pools()) {
          pool.set({ role, state: 'busy' }, total - idle);
          pool.set({ role, state: 'idle' }, idle);
          pool.set({ role, state: 'waiting' }, waiting);
        }
      },
    });
  }

  /** Counts every answer, and serves the figures at /metrics to this machine or to holders of the token. */
  open(app: FastifyInstance, token: string | null): void {
    app.front.witnesses.add({
      ends: ({ method, route }, status, milliseconds) => {
        this.#requests.observe({ method, route, status: String(status) }, milliseconds / 1_000);
      },
    });
    app.get('/metrics', async (request, reply) => {
      if (!mayRead(request, token)) return await answerRefusal(refusal(), request, reply);
      return await reply.type(this.#registry.contentType).send(await this.#registry.metrics());
    });
  }

  #gauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        gauge.set(read());
      },
    });
  }
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
LOOPBACK.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** Of a caller behind a trusted proxy the address is the client's, so a proxy on this machine opens nothing. */
function mayRead(request: FastifyRequest, token: string | null): boolean {
  if (token !== null) return isSame(request.headers.authorization ?? '', `Bearer ${token}`);
  const isDirect = request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined;
  return isDirect && LOOPBACK.check(request.ip, isIPv6(request.ip) ? 'ipv6' : 'ipv4');
}

/** Takes as long for a near miss as for any other. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

function refusal(): AppError {
  return new AppError(
    'FORBIDDEN',
    '指标仅供本机或持令牌者读取 / Metrics are for this machine or for holders of the token',
  );
}

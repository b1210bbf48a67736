import type { Span } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Closing } from '../closing';
import type { Config } from '../config/config';

const SERVICE = 'chengxin';
const FAULTS_FROM = 500;
const EXPORT_WITHIN_MS = 5_000;
const TRACE_PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * Gives every request a span (链路追踪) when a collector is configured, and loads OpenTelemetry only then. A span bears the method, the
 * route, the status and the request's id; no address, no query and no name ever leaves the server by it. A collector that is gone
 * keeps nobody waiting.
 */
export async function openTracing(config: Config, app: FastifyInstance, closing: Closing): Promise<void> {
  if (config.traceEndpoint === null) return;
  const { SpanKind, SpanStatusCode, ROOT_CONTEXT, trace } = await import('@opentelemetry/api');
  const { provider, tracer } = await startProvider(config.traceEndpoint);
  await closing.add(() => provider.shutdown());
  const spans = new WeakMap<object, Span>();
  app.front.witnesses.add({
    begins: ({ raw, id, method, route }) => {
      const caller = callerOf(raw.headers['traceparent']);
      const parent = caller === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, caller);
      const attributes = { 'http.request.method': method, 'http.route': route, 'chengxin.request_id': id };
      spans.set(raw, tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent));
    },
    ends: ({ raw }, status) => {
      const span = spans.get(raw);
      span?.setAttribute('http.response.status_code', status);
      if (status >= FAULTS_FROM) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
  });
}

async function startProvider(endpoint: string) {
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_WITHIN_MS });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': SERVICE }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return { provider, tracer: provider.getTracer(SERVICE) };
}

/** The span of whoever called us, as W3C Trace Context writes it; anything else is as if nothing had been said. */
function callerOf(header: string | string[] | undefined) {
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(typeof header === 'string' ? header : '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

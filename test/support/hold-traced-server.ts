import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { Closing } from '../../src/server/closing';
import { readConfig } from '../../src/server/config/config';
import { createHttpServer } from '../../src/server/http-server';
import { openTracing } from '../../src/server/telemetry/tracing';

/** Serves under tracing until it is told to end; a process of its own, since the exporter tells one realm's bytes from another's. */
async function hold(endpoint: string): Promise<void> {
  const closing = new Closing();
  const app = createHttpServer({ log: pino({ level: 'silent' }), askDatabase: () => Promise.resolve() });
  await openTracing(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, '/srv/chengxin'), app, closing);
  process.once('SIGTERM', () => void app.close().then(() => closing.closeAll()));
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`);
}

hold(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exit(1);
});

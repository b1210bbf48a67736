import type { EventEmitter } from 'node:events';
import type { Client, ConnectionConfig } from 'pg';
import { Connection } from 'pg';

/** What the driver's client knows of its backend, and its typings do not tell. */
interface Backend {
  readonly processID: number | null;
  readonly secretKey: unknown;
  readonly host: string;
  readonly port: number;
  readonly ssl: ConnectionConfig['ssl'];
}

/** The driver's bare connection, as far as cancelling needs it. */
interface Wire extends EventEmitter {
  readonly stream: { destroy(): void };
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: unknown): void;
}

const DELIVERED_WITHIN_MS = 2_000;

/**
 * Cancels what a connection's backend is working on (取消语句), over a connection of its own, encrypted like the first.
 * Resolves once PostgreSQL has hung up, that is after the backend was told: a statement sent from then on is not touched. Where that
 * cannot be had in time the connection itself is dropped, for nobody could know whose statement the cancelling would meet.
 */
export async function cancelStatement(client: Client): Promise<void> {
  const { processID, secretKey, host, port, ssl } = client as unknown as Backend;
  if (processID === null) return;
  const wire = new Connection({ ssl }) as unknown as Wire;
  const cancel = () => {
    wire.cancel(processID, secretKey);
  };
  wire.once('connect', () => {
    if (ssl) wire.requestSsl();
    else cancel();
  });
  wire.once('sslconnect', cancel);
  if (host.startsWith('/')) wire.connect(`${host}/.s.PGSQL.${port}`);
  else wire.connect(port, host);
  if (!(await hungUp(wire))) (client as unknown as { connection: Wire }).connection.stream.destroy();
}

/** @returns false when PostgreSQL did not hang up by itself in time */
async function hungUp(wire: Wire): Promise<boolean> {
  return await new Promise((resolve) => {
    const timer = setTimeout(() => {
      wire.stream.destroy();
      resolve(false);
    }, DELIVERED_WITHIN_MS);
    let isSound = true;
    wire.on('error', () => {
      isSound = false;
    });
    wire.once('end', () => {
      clearTimeout(timer);
      resolve(isSound);
    });
  });
}

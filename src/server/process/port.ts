import { createServer } from 'node:net';
import { errorCode, errorText, StartupError } from '../startup-error';

/** Finds out, before anything is started, that nobody listens where we shall. @throws StartupError in one plain line */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => {
      reject(listenFailure(error, host, port));
    });
    probe.listen({ host, port, exclusive: true }, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}

/** Why listening failed, in one plain line. */
export function listenFailure(error: unknown, host: string, port: number): StartupError {
  const place = `${host}:${port}`;
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartupError(`端口已被占用：${place} / The port is taken: stop what listens there or set PORT`);
    case 'EACCES':
      return new StartupError(`无权监听 ${place} / This port may not be used by this account: set PORT`);
    default:
      return new StartupError(`无法监听 ${place} / Cannot listen there (HOST, PORT): ${errorText(error)}`);
  }
}

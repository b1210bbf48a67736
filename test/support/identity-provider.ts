import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** An OpenID Connect provider that runs beside a test, in a process of its own. */
export interface RunningProvider {
  readonly issuer: string;
  /** Says where browsers are sent back to; from then on it answers. */
  readonly open: (redirectUri: string) => Promise<void>;
  readonly close: () => void;
}

/** Starts a provider on a free port. */
export async function startProvider(): Promise<RunningProvider> {
  const child: ChildProcess = spawn(process.execPath, [join(__dirname, 'serve-identity-provider.mjs')], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('no pipes');
  const lines = createInterface(stdout)[Symbol.asyncIterator]();
  const next = async () => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the identity provider ended');
    return line.value;
  };
  const issuer = await next();
  return {
    issuer,
    open: async (redirectUri) => {
      stdin.write(`${redirectUri}\n`);
      await next();
    },
    close: () => {
      child.kill();
    },
  };
}

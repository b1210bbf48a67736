import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Actor } from '../../src/domain/access/actor';
import { createDataSource } from '../../src/data/data-source';
import { readConfig } from '../../src/server/config/config';
import { dataFolder } from '../../src/server/data-folder';
import { runningPostmaster } from '../../src/server/embedded/postmaster';
import { localSigningKey } from '../../src/server/keys/local-keys';
import { ownerUrlForTools } from '../../src/server/database/owner-url';
import { signToken } from '../../src/server/access/sign-token';
import { temporaryFolder } from '../support/temporary-folder';

const ROOT = path.join(__dirname, '../..');

/** A built server of a load command's own, with the demo city and without rates, in a folder and on a port of its own (压测服务). */
export class OwnServer {
  readonly #folder = temporaryFolder();
  #child: ChildProcess | null = null;
  #port = '0';
  address = '';
  /** Lines of its log so far. */
  readonly log: string[] = [];

  constructor(private readonly settings: Readonly<Record<string, string>> = {}) {}

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Starts it; later starts use the port and the data of the first. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/server/main.js'], {
      cwd: ROOT,
      env: {
        ...process.env,
        ...{ PORT: this.#port, DATA_DIR: this.#folder.path, RATE_ANONYMOUS: '0', RATE_STAFF: '0' },
        ...{ LOG_LEVEL: 'info', NODE_ENV: 'development' },
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (this.settings['LOG_LEVEL'] !== undefined) this.log.push(text);
    });
    this.address = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => {
        reject(new Error('the server did not start'));
      });
    });
    this.#port = new URL(this.address).port;
  }

  /** Tells it to stop. @returns milliseconds until its process was gone */
  async stop(): Promise<number> {
    const child = this.#child;
    if (child === null || child.exitCode !== null) return 0;
    const began = performance.now();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
    return performance.now() - began;
  }

  hasExited(): boolean {
    return this.#child?.exitCode !== null;
  }

  /** Ends its database's main process as `pg_ctl stop -m immediate` does; the server brings it back. */
  stopDatabaseAtOnce(): void {
    const running = runningPostmaster(`${dataFolder(this.#folder.path).cluster}/data`);
    if (running !== null) process.kill(running.pid, 'SIGQUIT');
  }

  async token(actor: Actor): Promise<string> {
    const key = localSigningKey(this.#folder.path);
    return signToken(key, { actor, issuer: 'chengxin', audience: 'chengxin', from: new Date(), hours: 24 });
  }

  /** The owner's own connection. */
  async owner() {
    const config = readConfig({ DATA_DIR: this.#folder.path }, ROOT);
    return createDataSource('owner', ownerUrlForTools(config), { poolSize: 2 }).initialize();
  }

  async end(): Promise<void> {
    await this.stop();
    this.#folder.remove();
  }
}

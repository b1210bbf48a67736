import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { DataSource } from 'typeorm';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createDataSource } from '../../src/data/data-source';
import type { Actor } from '../../src/domain/access/actor';
import { readConfig } from '../../src/server/config/config';
import { dataFolder } from '../../src/server/data-folder';
import { runningPostmaster } from '../../src/server/embedded/postmaster';
import { HEAD_FILE } from '../../src/server/background/audit-sealer';
import { localSigningKey, serverKeys } from '../../src/server/keys/local-keys';
import { ownerUrlForTools } from '../../src/server/database/owner-url';
import { signToken } from '../../src/server/access/sign-token';
import type { AuditVerification } from '../../src/services/audit/verify-audit';
import { verifyAudit } from '../../src/services/audit/verify-audit';
import { temporaryFolder } from '../support/temporary-folder';

const ROOT = path.join(__dirname, '../..');
const READY_WITHIN_MS = 60_000;

/** Waits. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A server and its database that can be killed and brought back, in folders and on ports of their own. */
export class CrashWorld {
  private readonly folder = temporaryFolder();
  private server: ChildProcess | null = null;
  private port = 0;
  private ended = false;
  restarts = 0;

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    this.port = await freePort();
    await this.start();
  }

  /** Ends the server's process without a word; its database lives on and is taken over by the next one. */
  async killServer(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
    this.restarts += 1;
    await this.start();
  }

  /** Ends the database's main process without a word; the server brings it back. */
  killDatabase(): void {
    const running = runningPostmaster(`${dataFolder(this.folder.path).cluster}/data`);
    if (running !== null) process.kill(running.pid, 'SIGKILL');
  }

  async ready(): Promise<void> {
    for (let waited = 0; waited < READY_WITHIN_MS; waited += 100) {
      const answer = await fetch(`${this.address}/readyz`).catch(() => null);
      if (answer?.status === 200) return;
      await pause(100);
    }
    throw new Error('the server does not come back');
  }

  async token(actor: Actor): Promise<string> {
    const key = localSigningKey(this.folder.path);
    return signToken(key, { actor, issuer: 'chengxin', audience: 'chengxin', from: new Date(), hours: 24 });
  }

  /** The owner's own look at the tables. */
  async look<T>(work: (query: (sql: string) => Promise<T[]>) => Promise<T[]>): Promise<T[]> {
    const source = await this.ownerSource();
    try {
      return await work((sql) => source.query<T[]>(sql));
    } finally {
      await source.destroy();
    }
  }

  async ownerSource() {
    const config = readConfig({ DATA_DIR: this.folder.path }, ROOT);
    return createDataSource('owner', ownerUrlForTools(config), { poolSize: 1 }).initialize();
  }

  /** The event log against its seals and the head kept beside the database. */
  async verifyAudit(source: DataSource): Promise<AuditVerification> {
    const config = readConfig({ DATA_DIR: this.folder.path }, ROOT);
    const head = path.join(config.dataDir, HEAD_FILE);
    const keys = serverKeys(config).certificateKeys;
    return verifyAudit(source, keys, existsSync(head) ? readFileSync(head, 'utf8') : null);
  }

  async close(): Promise<void> {
    this.ended = true;
    const { server } = this;
    if (server !== null && server.exitCode === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
    }
    this.folder.remove();
  }

  private async start(): Promise<void> {
    const environment = {
      ...process.env,
      PORT: String(this.port),
      DATA_DIR: this.folder.path,
      DEMO_CITY: 'false',
      LOG_LEVEL: 'fatal',
      UPLOAD_CONFIRM_ABOVE: '1000000',
    };
    const program = path.join(ROOT, 'dist/src/server/main.js');
    this.server = spawn(process.execPath, [program], {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: string[] = [];
    this.server.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
    this.server.once('exit', (code, signal) => {
      if (signal !== 'SIGKILL' && !this.ended)
        process.stderr.write(`server ended (${String(code)}): ${said.join('')}\n`);
    });
    await this.ready();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

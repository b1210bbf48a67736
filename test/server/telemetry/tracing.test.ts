import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import request from 'supertest';

const ROOT = join(__dirname, '../../..');
const CALLER = '4bf92f3577b34da6a3ce929d0e0e4736';
let collector: Server;
let received: { readonly url: string; readonly body: string }[] = [];

beforeAll(async () => {
  collector = createServer((asked, answer) => {
    void text(asked).then((body) => {
      received.push({ url: asked.url ?? '', body });
      answer.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
});
afterAll(() => {
  collector.close();
});
beforeEach(() => {
  received = [];
});

/** Answers one request under tracing and ends, which sends what is left. */
async function traced(endpoint: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const program = ['-r', '@swc-node/register', 'test/support/hold-traced-server.ts', endpoint];
  const server = spawn(process.execPath, program, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  const { status } = await request(`http://127.0.0.1:${port.toString().trim()}`).get(path).set(headers);
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  return status;
}

const here = () => `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

describe('tracing', () => {
  it('tells the collector of a request: its route, status and the trace it belongs to', async () => {
    expect(await traced(here(), '/readyz', { traceparent: `00-${CALLER}-00f067aa0ba902b7-01` })).toBe(200);
    expect(received.map(({ url }) => url)).toEqual(['/v1/traces']);
    const told = received[0]?.body ?? '';
    for (const word of ['GET /readyz', CALLER, 'http.response.status_code', 'chengxin']) expect(told).toContain(word);
  });

  it('tells nothing of what was asked, and takes a mangled trace for none', async () => {
    const headers = { traceparent: '00-zz', authorization: 'Bearer secret-token', 'user-agent': 'canary-agent' };
    await traced(here(), '/nothing-here?name=canary-name', headers);
    expect(received[0]?.body).toContain('GET unknown');
    expect(received[0]?.body).not.toMatch(/canary|secret-token|nothing-here|127\.0\.0\.1/);
  });

  it('keeps nobody waiting when the collector is gone', async () => {
    expect(await traced('http://127.0.0.1:1', '/healthz')).toBe(200);
  }, 15_000);

  it('loads nothing of it unless it is configured', () => {
    const program = `
      require('@swc-node/register');
      require('reflect-metadata');
      const { readConfig } = require('./src/server/config/config');
      require('./src/server/compose');
      const { openTracing } = require('./src/server/telemetry/tracing');
      openTracing(readConfig({}, '/srv'), {}, {}).then(() => {
        console.log(Object.keys(require.cache).filter((path) => /@opentelemetry.(sdk|exporter)/.test(path)).length);
      });`;
    const run = spawnSync(process.execPath, ['-e', program], { cwd: ROOT, encoding: 'utf8' });
    expect({ loaded: run.stdout.trim(), said: run.stderr }).toEqual({ loaded: '0', said: '' });
  });
});

import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import pino from 'pino';
import request from 'supertest';
import { createHttpServer } from '../../../src/server/http-server';
import { Admission } from '../../../src/server/guard/admission';

describe('the gate', () => {
  let app: FastifyInstance;
  let lag = 0;
  let shed = 0;
  let finish: (() => void)[] = [];

  beforeAll(async () => {
    const signs = { longestLagMs: 200, lag: () => lag, shed: () => void (shed += 1) };
    const admission = new Admission([{ prefix: '/counter', places: 2 }], signs);
    app = createHttpServer({ log: pino({ level: 'silent' }), askDatabase: () => Promise.resolve(), admission });
    app.route({
      method: ['GET', 'POST'],
      url: '/counter',
      handler: async () => {
        await new Promise<void>((resolve) => finish.push(resolve));
        return 'done';
      },
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());
  beforeEach(() => {
    lag = 0;
    shed = 0;
    finish = [];
  });

  const ask = () =>
    request(app.server)
      .get('/counter')
      .then(({ status, headers }) => ({ status, retry: headers['retry-after'] }));
  const until = async (count: number) => {
    while (finish.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('answers the third at once, and lets one in again when a place is free', async () => {
    const inside = [ask(), ask()];
    await until(2);
    expect(await ask()).toEqual({ status: 503, retry: '1' });
    finish.forEach((end) => {
      end();
    });
    expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([200, 200]);
    const next = ask();
    await until(3);
    finish[2]?.();
    expect((await next).status).toBe(200);
    expect(shed).toBe(1);
  });

  it('is shut while the process lags more than it may', async () => {
    lag = 201;
    expect((await ask()).status).toBe(503);
    lag = 200;
    const inside = ask();
    await until(1);
    finish[0]?.();
    expect((await inside).status).toBe(200);
  });

  it('leaves other addresses open, so that one sees whether the process is alive', async () => {
    lag = 5_000;
    expect((await request(app.server).get('/healthz')).status).toBe(200);
  });

  it('gives no place to bodies that drip, and hangs up on those it turned away', async () => {
    const { port } = app.server.address() as AddressInfo;
    const head = 'POST /counter HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
    const dripping = [1, 2, 3].map(() => connect(port, '127.0.0.1').on('error', () => undefined));
    for (const socket of dripping) socket.write(head);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const inside = ask();
    await until(1);
    finish[0]?.();
    expect((await inside).status).toBe(200);
    lag = 5_000;
    const late = connect(port, '127.0.0.1').on('error', () => undefined);
    late.write(head);
    const told = await new Promise<string>((resolve) =>
      late.once('data', (text: Buffer) => {
        resolve(text.toString());
      }),
    );
    expect(told).toMatch(/^HTTP\/1.1 503 /);
    await new Promise((resolve) => late.once('close', resolve));
    for (const socket of dripping) socket.destroy();
  }, 10_000);

  it('frees the place of a client that hangs up', async () => {
    const aborted = [0, 1].map(() => {
      const sent = request(app.server).get('/counter');
      sent.end(() => undefined);
      return sent;
    });
    await until(2);
    aborted.forEach((sent) => {
      sent.abort();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const next = ask();
    await until(3);
    finish[2]?.();
    expect((await next).status).toBe(200);
  });
});

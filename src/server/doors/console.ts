import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONSOLE_POLICY } from '../http/security-headers';

/** What the page shows first. */
export interface ConsolePage {
  readonly endpoint: string;
  readonly title: string;
  readonly defaultQuery: string;
  /** JSON of the headers sent with each query. */
  readonly headers?: string;
}

interface Rendered {
  readonly etag: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
}

const pack = promisify(gzip);

/** True when a browser asks for a page, not for the answer to a query. */
export function asksForPage(request: FastifyRequest): boolean {
  const wantsHtml = request.headers.accept?.includes('text/html') === true;
  return request.method === 'GET' && wantsHtml && !request.url.includes('query=');
}

/** Serves the GraphQL console (查询控制台), a page that loads nothing from elsewhere; rendered and packed on first use. */
export function createConsole(
  page: ConsolePage,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  let rendered: Promise<Rendered> | undefined;
  return async (request, reply) => {
    const { etag, plain, packed } = await (rendered ??= render(page));
    void reply.headers({ etag, vary: 'accept, accept-encoding', 'cache-control': 'no-cache' });
    void reply.headers({ 'content-security-policy': CONSOLE_POLICY });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    void reply.type('text/html; charset=utf-8');
    if (request.headers['accept-encoding']?.includes('gzip') !== true) return reply.send(plain);
    return reply.header('content-encoding', 'gzip').send(packed);
  };
}

async function render(page: ConsolePage): Promise<Rendered> {
  const plain = Buffer.from(renderGraphiQL({ ...page }));
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { etag, plain, packed: await pack(plain) };
}

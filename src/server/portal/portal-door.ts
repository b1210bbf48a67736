import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** What the web application needs (页面服务). */
export interface PortalDoor {
  /** Folder that `npm run build` filled. */
  readonly folder: string;
  readonly isDemo: boolean;
}

/** Addresses of the pages of each room; whatever else is asked for is no page. */
const PAGES = {
  'notice-board': [
    '/',
    '/enterprises/:uscc',
    '/enterprises/:uscc/objection/:record',
    '/lists',
    '/boards',
    '/boards/:id',
    '/statistics',
    '/catalogue',
    '/verify',
    '/status',
  ],
  workbench: ['/workbench', '/workbench/:room', '/workbench/:room/:id'],
} as const;

const YEAR = '365d';

/**
 * Serves the web application (页面服务): files under names that hold their hash for ever, compressed as they were built; pages with a
 * policy that lets in our own scripts and styles and nothing else. A folder that was not built is not served.
 */
export async function openPortalDoor(app: FastifyInstance, { folder, isDemo }: PortalDoor): Promise<void> {
  if (!existsSync(join(folder, 'notice-board.html'))) return;
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    maxAge: YEAR,
    immutable: true,
    cacheControl: true,
    setHeaders: (response) => {
      response.removeHeader('content-security-policy');
    },
  });
  for (const [room, addresses] of Object.entries(PAGES)) {
    const page = readFileSync(join(folder, `${room}.html`), 'utf8').replace('__DEMO__', String(isDemo));
    for (const url of addresses) app.get(url, async (_request, reply) => sendPage(reply, page));
  }
}

/** A page with a number used once, without which no script and no style element of it is let in. */
async function sendPage(reply: FastifyReply, page: string): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', policy(nonce))
    .send(page.replace('__NONCE__', nonce));
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

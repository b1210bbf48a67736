import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { asksForPage } from './console';
import { answerNotFound } from '../http/http-faults';
import type { IdentityProvider } from '../access/identity-provider';

/** What the web application needs (页面服务). */
export interface PortalDoor {
  /** Folder that `npm run build` filled. */
  readonly folder: string;
  readonly isDemo: boolean;
  /** Where the workbench signs in; the page may then speak to it, and to nobody else. */
  readonly provider: IdentityProvider | null;
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
 * Serves the files of the web application (页面文件): under names that hold their hash, for ever, compressed as they were built. A
 * folder that was not built is not served.
 */
export async function openPortalFiles(app: FastifyInstance, { folder }: PortalDoor): Promise<void> {
  if (!existsSync(join(folder, 'assets'))) return;
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
}

/**
 * Serves the pages of a room (页面服务), under a policy that lets in our own scripts and styles and nothing else. Where nothing was
 * built, or no room of that name, there are none.
 */
export async function openPortalPages(
  app: FastifyInstance,
  { folder, isDemo, provider }: PortalDoor,
  room: keyof typeof PAGES,
): Promise<void> {
  const path = join(folder, `${room}.html`);
  if (!existsSync(path)) return;
  const page = (await readFile(path, 'utf8'))
    .replace('__DEMO__', String(isDemo))
    .replace('__PROVIDER__', () => encodeURIComponent(JSON.stringify(provider)));
  const origins = provider === null ? '' : ` ${new URL(provider.issuer).origin}`;
  for (const url of PAGES[room]) app.get(url, async (_request, reply) => sendPage(reply, page, origins));
  if (room === 'notice-board') answerStrayReaders(app, (reply) => sendPage(reply, page, origins));
}

/** A reader who follows an address that is none is shown the page that says so; a program is told in JSON. */
function answerStrayReaders(app: FastifyInstance, show: (reply: FastifyReply) => Promise<FastifyReply>): void {
  app.get('/*', async (request, reply) =>
    asksForPage(request) ? await show(reply.code(404)) : answerNotFound(request, reply),
  );
}

/** A page with a number used once, without which no script and no style element of it is let in. */
async function sendPage(reply: FastifyReply, page: string, origins: string): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', policy(nonce, origins))
    .send(page.replace('__NONCE__', nonce));
}

function policy(nonce: string, origins: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${origins}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppError } from '../../domain/errors';
import type { InternalContext } from '../../graphql/internal/context';
import { INTERNAL_LIMITS } from '../../graphql/internal/limits';
import { buildInternalSchema } from '../../graphql/internal/schema';
import { wait } from '../clock';
import { errorFormatter } from '../counters/counter-parts';
import { internalBudget, internalContext } from '../counters/internal-counter';
import { factsOf } from '../http/request-facts';
import type { InsidePremises } from '../premises';
import { openProgressStream } from './progress-stream';
import type { Visit } from './upload-door';
import { openUploadDoor } from './upload-door';

const PROGRESS_EVERY_MS = 400;

/**
 * The door of files, and their progress as it happens (文件窗口).
 * @returns what ends the following
 */
export async function openUploads(
  premises: InsidePremises,
  dataSource: DataSource,
  app: FastifyInstance,
): Promise<() => Promise<void>> {
  const { config, log } = premises;
  const ending = { begun: false };
  const context = internalContext(premises, dataSource, async () => {
    await wait(PROGRESS_EVERY_MS);
    return !ending.begun;
  });
  const visitor = (request: FastifyRequest, reply: FastifyReply) => context(factsOf(request, reply));
  await openUploadDoor(app, {
    visit: async (request, reply) => present(await visitor(request, reply)),
  });
  const isOpen = config.environment !== 'production';
  openProgressStream(app, {
    path: '/internal/graphql/stream',
    schema: buildInternalSchema(),
    context: visitor,
    suggestions: isOpen,
    limits: INTERNAL_LIMITS,
    budget: internalBudget(config),
    formatError: errorFormatter(log, isOpen),
  });
  return () => {
    ending.begun = true;
    return Promise.resolve();
  };
}

function present({ actor, desk }: InternalContext): Visit {
  if (actor === null) throw new AppError('UNAUTHENTICATED', '请先登录 / Sign in first');
  return { actor, desk };
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Board } from '../../services/public/board';
import { downloadBoardEdition } from '../../services/public/download-board-edition';
import type { ListFormat } from '../../services/public/download-list';
import { downloadList, isListFormat } from '../../services/public/download-list';
import type { RequestFacts } from '../http/request-facts';
import { factsOf } from '../http/request-facts';
import { answerRefusal } from '../http/http-faults';

/** What the door needs (名单下载窗口). */
export interface ListDoor {
  readonly board: () => Board;
  /** Counts a request of nobody in particular. @throws TooManyRequests */
  readonly count: (facts: RequestFacts) => Promise<void>;
}

const LIST = z.strictObject({
  list: z.enum(['BLACK', 'RED', 'ABNORMAL_OPERATION']).default('BLACK'),
  type: z.string().max(64).optional(),
  region: z.string().max(6).optional(),
  order: z.enum(['NEWEST', 'OLDEST']).default('NEWEST'),
});
const EDITION = z.strictObject({
  id: z.string().max(36),
  list: z.enum(['RED', 'BLACK', 'BAN']).optional(),
});
const PLAIN = 'text/plain; charset=utf-8';
const TYPES: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Opens the doors of downloads: public lists and editions of the board, by the public role, as R7 allows. */
export function openListDoor(app: FastifyInstance, door: ListDoor): void {
  serve(app, door, 'lists', async (query, reply, format) => {
    const asked = LIST.safeParse(query);
    if (!asked.success) return await refuse(reply);
    const { list, type: listType = null, region = null, order } = asked.data;
    const content = await downloadList(door.board(), { list, listType, region, order }, format);
    return await named(reply, `list-${list.toLowerCase()}`, format).send(content);
  });
  serve(app, door, 'editions', async (query, reply, format) => {
    const asked = EDITION.safeParse(query);
    if (!asked.success) return await refuse(reply);
    const { id, list = null } = asked.data;
    const content = await downloadBoardEdition(door.board(), { editionId: id, list }, format);
    if (content === null) return await reply.code(404).type(PLAIN).send('没有该期，或已撤回。No such edition.\n');
    return await named(reply, `board-${id.slice(0, 8)}`, format).send(content);
  });
}

type Answer = (query: unknown, reply: FastifyReply, format: ListFormat) => Promise<FastifyReply>;

function serve(app: FastifyInstance, door: ListDoor, name: string, answer: Answer): void {
  app.get<{ Params: { format: string } }>(`/${name}.:format`, async (request, reply) => {
    try {
      await door.count(factsOf(request, reply));
    } catch (error) {
      return await answerRefusal(error, request, reply);
    }
    const { format } = request.params;
    if (!isListFormat(format)) return await reply.code(404).type(PLAIN).send('没有该格式。No such format.\n');
    return await answer(request.query, reply, format);
  });
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply.code(400).type(PLAIN).send('下载条件有误。Wrong conditions.\n');
}

function named(reply: FastifyReply, name: string, format: ListFormat): FastifyReply {
  return reply.type(TYPES[format]).header('content-disposition', `attachment; filename="${name}.${format}"`);
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Board } from '../../services/public/board';
import type { ListFormat } from '../../services/public/download-list';
import { downloadList, isListFormat } from '../../services/public/download-list';
import type { RequestFacts } from '../http';
import { factsOf } from '../http';
import { answerRefusal } from '../http-faults';

/** What the door needs (名单下载窗口). */
export interface ListDoor {
  readonly board: () => Board;
  /** Counts a request of nobody in particular. @throws TooManyRequests */
  readonly count: (facts: RequestFacts) => Promise<void>;
}

const QUERY = z.strictObject({
  list: z.enum(['BLACK', 'RED', 'ABNORMAL_OPERATION']).default('BLACK'),
  type: z.string().max(64).optional(),
  region: z.string().max(6).optional(),
});
const PLAIN = 'text/plain; charset=utf-8';
const TYPES: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Opens the door of downloads: public lists by the public role, as R7 allows. */
export function openListDoor(app: FastifyInstance, door: ListDoor): void {
  app.get<{ Params: { format: string } }>('/lists.:format', async (request, reply) => {
    try {
      await door.count(factsOf(request, reply));
    } catch (error) {
      return await answerRefusal(error, request, reply);
    }
    const { format } = request.params;
    if (!isListFormat(format)) return await reply.code(404).type(PLAIN).send('没有该格式。No such format.\n');
    const query = QUERY.safeParse(request.query);
    if (!query.success) return await reply.code(400).type(PLAIN).send('下载条件有误。Wrong conditions.\n');
    const { list, type: listType = null, region = null } = query.data;
    const content = await downloadList(door.board(), { list, listType, region }, format);
    return await reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="list-${list.toLowerCase()}.${format}"`)
      .send(content);
  });
}

import type { FastifyInstance } from 'fastify';
import type { Board } from '../../services/public/board';
import type { ReportSite } from '../../services/public/credit-report-of';
import { creditReportOf } from '../../services/public/credit-report-of';
import type { RequestFacts } from '../http/request-facts';
import { factsOf } from '../http/request-facts';

/** What the door needs (公共信用信息报告窗口). */
export interface ReportDoor extends ReportSite {
  readonly board: () => Board;
  /** Counts a request of nobody in particular. @throws TooManyRequests */
  readonly count: (facts: RequestFacts) => Promise<void>;
}

/** Reports made at once in this process; drawing one takes a good part of a second of its time. */
const MOST_AT_ONCE = 2;

/** Opens the door of credit reports: public data only, by the public role. One too many is turned away, not queued. */
export function openReportDoor(app: FastifyInstance, door: ReportDoor): void {
  let underWay = 0;
  app.get<{ Params: { code: string } }>('/reports/:code.pdf', async (request, reply) => {
    await door.count(factsOf(request, reply));
    if (underWay >= MOST_AT_ONCE) return reply.code(503).header('retry-after', '1').send();
    underWay += 1;
    try {
      const pdf = await creditReportOf(door.board(), door, request.params.code);
      if (pdf === null) return await reply.code(404).type('text/plain; charset=utf-8').send(NOTHING);
      const name = `credit-report-${request.params.code.replace(/[^0-9A-Z]/gi, '')}.pdf`;
      return await reply.type('application/pdf').header('content-disposition', `inline; filename="${name}"`).send(pdf);
    } finally {
      underWay -= 1;
    }
  });
}

const NOTHING =
  '本平台无该主体的公示信息；无记录不等于信用良好，请同时查询国家渠道。Nothing on file here; this is no proof of good credit.\n';

import { Readable } from 'node:stream';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { canonicalJson } from '../../domain/canonical-json';
import { addDays, isLocalDate } from '../../domain/calendar/local-date';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { requireMatter } from '../enquiries/known-as';
import type { ExportLine, Period } from './export-events';
import { exportLines, recordExport } from './export-events';

/** What an auditor asks to take away: days of Asia/Shanghai, both included, and for which matter. */
export interface EventDownload {
  readonly from: string;
  readonly to: string;
  readonly matterNo: string;
}

/**
 * The sealed events of some days with proof that they lie in the log (下载审计导出), a line each, read as they are sent. It is on record
 * before the first line. Of an event into which somebody typed a person's number only the leaf is handed out.
 * @throws AppError FORBIDDEN for anybody but AUDITOR; INVALID_INPUT without a matter number or for days that are none or cross
 * @source rules.md R1, R4, R6
 */
export async function downloadEvents(
  desk: Desk,
  actor: Actor | null,
  { from, to, matterNo }: EventDownload,
): Promise<{ readonly fileName: string; readonly content: Readable }> {
  requireAction(actor, 'events.read');
  const exporter = { actor, matterNo: requireMatter(matterNo), isMasked: true };
  const period = periodOf(from, to);
  await recordExport(desk, period, exporter);
  const content = Readable.from(texts(exportLines(desk, period, exporter)), { objectMode: false });
  return { fileName: `event-log-${from}-${to}.jsonl`, content };
}

function periodOf(from: string, to: string): Period {
  if (!isLocalDate(from) || !isLocalDate(to) || from > to) {
    throw new AppError('INVALID_INPUT', '起止日期无效，或起始晚于截止 / The days are none, or cross');
  }
  const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);
  return { from: startOf(from), to: startOf(addDays(to, 1)) };
}

async function* texts(lines: AsyncIterable<ExportLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${canonicalJson(line)}\n`;
}

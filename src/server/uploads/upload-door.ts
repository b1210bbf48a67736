import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { appErrorOf } from '../../data/sql-errors';
import { recordRefusal } from '../../services/events/record-refusal';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { AppErrorCode } from '../../domain/errors';
import { AppError } from '../../domain/errors';
import type { UploadJob } from '../../domain/upload/upload-job';
import { FILE_LIMITS } from '../../files/limits';
import { downloadEvents } from '../../services/audit/download-events';
import type { CertifyingDesk } from '../../services/checks/certifying-desk';
import { receiveSuppliers } from '../../services/checks/jobs/receive-suppliers';
import { CHECK_FORMATS, reportOfCheck } from '../../services/checks/report-of-check';
import { dataQualityReport } from '../../services/quality/read-data-quality';
import type { Download } from '../../services/uploads/jobs/download-upload';
import { originalFile, returnedRows } from '../../services/uploads/jobs/download-upload';
import { receiveUpload } from '../../services/uploads/jobs/receive-upload';
import { templateFile } from '../../services/uploads/jobs/template-file';
import { TooManyRequests } from '../http/too-many-requests';
import { faultBody, refusalOf } from '../http/http-faults';
import { checkRequest } from './check-request';
import { fileNameOf, uploadRequest } from './upload-request';

/** Who stands at the door, and the desk the visit is brought to. */
export interface Visit {
  readonly desk: CertifyingDesk;
  readonly actor: Actor;
}

/** What the door of files needs (文件窗口). */
export interface UploadDoor {
  /** @throws AppError UNAUTHENTICATED */
  readonly visit: (request: FastifyRequest, reply: FastifyReply) => Promise<Visit>;
}

/** How long a file may take to arrive, and how long it may stand still on the way. */
const LONGEST_ARRIVAL_MS = 900_000;
const STANDSTILL_MS = 30_000;

const STATUS: Readonly<Record<AppErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 413,
  UNAVAILABLE: 503,
};

type Answer = (visit: Visit, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/**
 * Opens the door of files (文件窗口): uploads as they stream in, raw or as multipart; templates, returned rows, originals, the
 * monthly report and the event log to download. Every address needs a token.
 */
export async function openUploadDoor(app: FastifyInstance, door: UploadDoor): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fileSize: FILE_LIMITS.bytes + 1, fields: 0, parts: 1 } });
    scope.removeContentTypeParser(['application/json']);
    scope.addContentTypeParser('*', (_request, _payload, done) => {
      done(null);
    });
    const answered = (answer: Answer) => (request: FastifyRequest, reply: FastifyReply) =>
      door
        .visit(request, reply)
        .then((visit) => onRecord(visit, request, () => answer(visit, request, reply)))
        .catch((error: unknown) => refuse(error, request, reply));
    const config = { bodyMs: LONGEST_ARRIVAL_MS };
    scope.post('/internal/uploads', { config }, answered(receive));
    scope.get('/internal/uploads/:id/bad-rows', answered(sendReturnedRows));
    scope.get('/internal/uploads/:id/original', answered(sendOriginal));
    scope.get('/internal/templates/:file', answered(sendTemplate));
    scope.get('/internal/reports/data-quality.xlsx', answered(sendReport));
    scope.get('/internal/audit/events.jsonl', answered(sendEvents));
    scope.post('/internal/checks', { config }, answered(checkFile));
    scope.get('/internal/checks/:id/report.:format', answered(sendCheckReport));
  });
}

/** What is refused at this door is put on record like what is refused at the counter. */
async function onRecord(
  { desk, actor }: Visit,
  request: FastifyRequest,
  answer: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    await recordRefusal(desk, actor, `${request.method} ${request.routeOptions.url ?? ''}`, error);
    throw error;
  }
}

const receive: Answer = async ({ desk, actor }, request, reply) => {
  const { fileName, body } = await fileOf(request);
  const sent = uploadRequest(request.query, fileName);
  const job = await receiveUpload(desk, actor, sent, moving(body, request));
  return reply
    .code(202)
    .header('location', `/internal/uploads/${job.batchId}`)
    .send({ upload: shownJob(job) });
};

async function fileOf(request: FastifyRequest): Promise<{ readonly fileName: string; readonly body: Readable }> {
  if (!request.isMultipart()) return { fileName: fileNameOf(request.headers), body: request.raw };
  const part = await request.file();
  if (part === undefined) throw new AppError('INVALID_INPUT', '表单中没有文件 / The form holds no file');
  return { fileName: part.filename, body: part.file };
}

/** A body that stands still is hung up on. */
async function* moving(body: Readable, request: FastifyRequest): AsyncGenerator<Uint8Array> {
  const hangUp = () => setTimeout(() => request.raw.socket.destroy(), STANDSTILL_MS);
  let timer = hangUp();
  try {
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      clearTimeout(timer);
      yield piece;
      timer = hangUp();
    }
  } finally {
    clearTimeout(timer);
  }
}

const sendReturnedRows: Answer = async ({ desk, actor }, request, reply) => {
  const { id = '' } = request.params as { id?: string };
  const { format } = request.query as { format?: string };
  const wanted = format === 'xlsx' || format === 'csv' ? format : null;
  return send(reply, await returnedRows(desk, actor, id, wanted));
};

const sendOriginal: Answer = async ({ desk, actor }, request, reply) => {
  const { id = '' } = request.params as { id?: string };
  return send(reply, await originalFile(desk, actor, id));
};

const sendTemplate: Answer = async ({ actor }, request, reply) => {
  const { file = '' } = request.params as { file?: string };
  return send(reply, await Promise.resolve(templateFile(actor, file)));
};

const sendReport: Answer = async ({ desk, actor }, request, reply) => {
  const { month = '' } = request.query as { month?: string };
  const content = await dataQualityReport(desk, actor, month);
  return send(reply, { fileName: `data-quality-${month}.xlsx`, content });
};

const sendEvents: Answer = async ({ desk, actor }, request, reply) => {
  const { from = '', to = '', matterNo = '' } = request.query as Readonly<Record<string, string | undefined>>;
  return send(reply, await downloadEvents(desk, actor, { from, to, matterNo }));
};

const checkFile: Answer = async ({ desk, actor }, request, reply) => {
  requireAction(actor, 'suppliers.check');
  const { fileName, body } = await fileOf(request);
  const question = checkRequest(request.query);
  const received = await receiveSuppliers(desk, actor, question, {
    fileName,
    bytes: moving(body, request),
    spoolFolder: tmpdir(),
  });
  if (received.kind === 'QUEUED') {
    const { checkId, suppliers } = received;
    const job = { checkId, suppliers, state: 'RECEIVED', reports: reportsOf(checkId) };
    return reply.code(202).header('location', `/internal/checks/${checkId}`).send({ job });
  }
  const { check, certificateNumber } = received.answer;
  const { checkId, counts } = check;
  return reply
    .code(201)
    .header('location', `/internal/checks/${checkId}`)
    .send({ check: { checkId, counts, certificateNumber, reports: reportsOf(checkId) } });
};

function reportsOf(checkId: string): Record<string, string> {
  return Object.fromEntries(CHECK_FORMATS.map((format) => [format, `/internal/checks/${checkId}/report.${format}`]));
}

const sendCheckReport: Answer = async ({ desk, actor }, request, reply) => {
  const { id = '', format: asked } = request.params as { id?: string; format?: string };
  const format = CHECK_FORMATS.find((known) => known === asked);
  if (format === undefined) throw new AppError('NOT_FOUND', '没有该格式 / No such format');
  const content = await reportOfCheck(desk, actor, id, format);
  return send(reply, { fileName: `check-${id}.${format}`, content });
};

const TYPES: readonly (readonly [string, string])[] = [
  ['.pdf', 'application/pdf'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.jsonl', 'application/jsonl; charset=utf-8'],
];

async function send(reply: FastifyReply, { fileName, content }: Download): Promise<FastifyReply> {
  const type = TYPES.find(([ending]) => fileName.endsWith(ending))?.[1] ?? 'application/octet-stream';
  await Promise.resolve();
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(content);
}

function shownJob({ batchId, state, kind, batchKey, bytes, sha256 }: UploadJob) {
  return { id: batchId, state, kind, batchKey, bytes, sha256 };
}

/** What is left of a body is read and forgotten, so that the answer arrives. */
async function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const known = error instanceof AppError ? error : appErrorOf(error);
  if (known === null) request.log.error({ err: error });
  if (!request.raw.complete && request.method === 'POST') void reply.header('connection', 'close');
  if (known !== null) void reply.headers(refusalOf(known).headers);
  const fault = known ?? { code: 'INTERNAL' as const, message: '服务内部错误 / Internal error' };
  const status = known === null ? 500 : known instanceof TooManyRequests ? 429 : STATUS[known.code];
  request.raw.resume();
  return reply.code(status).type('application/json; charset=utf-8').send(faultBody(request, fault));
}

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { appErrorOf } from '../../data/sql-errors';
import type { AppErrorCode } from '../../domain/errors';
import { AppError } from '../../domain/errors';
import { TooManyRequests } from './too-many-requests';

interface Fault {
  readonly code: AppErrorCode | 'INTERNAL';
  readonly message: string;
}

const TOO_LARGE: Fault = { code: 'LIMIT_EXCEEDED', message: '请求过大 / The request is too large' };
const UNAVAILABLE: Fault = { code: 'UNAVAILABLE', message: '服务正在停止 / The service is stopping' };
const UNREADABLE: Fault = {
  code: 'INVALID_INPUT',
  message: '请求无法读取，须为 JSON / The request cannot be read: it must be JSON',
};
const OURS: Fault = { code: 'INTERNAL', message: '服务内部错误 / Internal error' };
const RETRY_AFTER_SECONDS = '2';
const METHODS = 'GET, POST, OPTIONS';
const WRONG_METHOD: Fault = {
  code: 'INVALID_INPUT',
  message: `此地址只接受 ${METHODS} / This address takes ${METHODS}`,
};
const NOT_FOUND: Fault = { code: 'NOT_FOUND', message: '没有这个地址 / There is nothing at this address' };

/** Answers what failed before a counter was reached or at a door beside it (请求错误), as JSON in GraphQL's shape, never a page. */
export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = error instanceof AppError ? error : appErrorOf(error);
  if (known instanceof TooManyRequests || known?.code === 'UNAVAILABLE') {
    const { status, headers } = refusalOf(known);
    return answer(request, reply.code(status).headers(headers), known);
  }
  const status = error.statusCode ?? 500;
  if (status >= 500 && status !== 503) request.log.error({ err: error });
  return answer(request, reply.code(status), faultOf(status));
}

/** Answers an address or method that is not served. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answer(request, reply.code(404), NOT_FOUND);
}

/** Answers a method that a counter does not take, with those it takes. */
export async function answerMethod(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.header('allow', METHODS);
  if (request.method === 'OPTIONS') return await reply.code(204).send();
  return await answer(request, reply.code(405), WRONG_METHOD);
}

/** Answers a refusal met at the door, before the body is read. @throws what is no refusal */
export async function answerRefusal(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!(error instanceof AppError)) throw error;
  const { status, headers } = refusalOf(error);
  return await answer(request, reply.code(status).headers(headers), error);
}

/** HTTP status and headers of a refusal at the door (拒绝状态). */
export function refusalOf(error: AppError): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
} {
  if (error instanceof TooManyRequests)
    return { status: 429, headers: { 'retry-after': String(error.retryAfterSeconds) } };
  if (error.code === 'UNAUTHENTICATED') return { status: 401, headers: { 'www-authenticate': 'Bearer' } };
  if (error.code === 'UNAVAILABLE') return { status: 503, headers: { 'retry-after': RETRY_AFTER_SECONDS } };
  return { status: 403, headers: {} };
}

function faultOf(status: number): Fault {
  if (status === 413 || status === 414 || status === 431) return TOO_LARGE;
  if (status === 503) return UNAVAILABLE;
  return status < 500 ? UNREADABLE : OURS;
}

function answer(request: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(faultBody(request, fault));
}

/** A fault as JSON in GraphQL's shape (错误正文); one of ours carries the id under which it stands in the log. */
export function faultBody(request: { readonly id: string }, { code, message }: Fault): object {
  const incident = code === 'INTERNAL' ? { incident: request.id } : {};
  return { errors: [{ message, extensions: { code, ...incident } }] };
}

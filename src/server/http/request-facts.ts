import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a counter is told of a request. */
export interface RequestFacts {
  readonly authorization: string | undefined;
  /** Also in the header x-request-id of the answer and in the log. */
  readonly requestId: string;
  /** Of the client, as far as trusted proxies tell. */
  readonly address: string;
  /** Sets headers of the answer. */
  readonly tell: (headers: Readonly<Record<string, string>>) => void;
}

/** What is told of a request at any door (来访信息). */
export function factsOf(request: FastifyRequest, reply: FastifyReply): RequestFacts {
  return {
    authorization: request.headers.authorization,
    requestId: request.id,
    address: request.ip,
    tell: (headers) => void reply.headers(headers),
  };
}

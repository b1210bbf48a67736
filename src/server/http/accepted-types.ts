import type { FastifyReply, FastifyRequest } from 'fastify';

const MOST_ACCEPTS = 100;

/** Content types that the GraphQL server chose for the `accept` headers it has seen (应答类型). */
export class AcceptedTypes {
  readonly #types = new Map<string, string>();

  /** The type it chose before; undefined where it has to be asked. */
  of(accept: string | undefined): string | undefined {
    return this.#types.get(accept ?? '');
  }

  /**
   * Learns from an answer of the GraphQL server, unless it is a refusal; the oldest is forgotten first, so that odd headers of some never
   * keep others from being remembered.
   */
  learn({ headers: { accept } }: FastifyRequest, reply: FastifyReply): void {
    const type = reply.getHeader('content-type');
    if (reply.statusCode !== 200 || typeof type !== 'string') return;
    this.#types.set(accept ?? '', type);
    const oldest = this.#types.keys().next();
    if (this.#types.size > MOST_ACCEPTS && oldest.done !== true) this.#types.delete(oldest.value);
  }
}

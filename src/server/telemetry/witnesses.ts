import type { IncomingMessage } from 'node:http';

/** A request as those who watch see it (来访): no address, no query, no body. */
export interface Seen {
  /** What it is told apart by, and whose headers may be read. */
  readonly raw: IncomingMessage;
  readonly id: string;
  readonly method: string;
  /** The pattern of its address. */
  readonly route: string;
}

/** Somebody who is told of each request, whichever door answers it: the log, the figures, the tracing (旁观者). */
export interface Witness {
  readonly begins?: (seen: Seen) => void;
  /** Told once for each, when its answer is out or its sender has gone. */
  readonly ends: (seen: Seen, status: number, milliseconds: number) => void;
}

/** All of them, each told in turn (旁观者们). */
export class Witnesses {
  readonly #all: Witness[] = [];

  add(witness: Witness): void {
    this.#all.push(witness);
  }

  begins(seen: Seen): void {
    for (const witness of this.#all) witness.begins?.(seen);
  }

  ends(seen: Seen, status: number, milliseconds: number): void {
    for (const witness of this.#all) witness.ends(seen, status, milliseconds);
  }
}

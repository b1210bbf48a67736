import type { Coding } from '../http/content-coding';
import { pack } from '../http/content-coding';

/** An answer in the forms in which it is sent (待发答复), each made once for all who get it. */
export class SentAnswer {
  #plain: Buffer | undefined;
  readonly #packed = new Map<Coding, Buffer | Promise<Buffer>>();

  constructor(readonly text: string) {}

  plain(): Buffer {
    return (this.#plain ??= Buffer.from(this.text));
  }

  packed(coding: Coding): Buffer | Promise<Buffer> {
    const known = this.#packed.get(coding);
    if (known !== undefined) return known;
    const made = pack(this.text, coding);
    this.#packed.set(coding, made);
    return made;
  }
}

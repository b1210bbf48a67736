import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A line to PostgreSQL whose answers a test may hold back, or that it may cut (可截断的线路). */
export class SlowLine {
  readonly #pairs = new Set<{ readonly here: Socket; readonly there: Socket }>();
  readonly #server: Server;
  #trigger: { readonly text: string; readonly reached: () => void } | null = null;
  #isHeld = false;

  private constructor(private readonly target: URL) {
    this.#server = createServer((here) => {
      this.#join(here);
    });
  }

  /** Opens a line to the database of a DSN. */
  static async to(url: string): Promise<SlowLine> {
    const line = new SlowLine(new URL(url));
    line.#server.listen(0, '127.0.0.1');
    await once(line.#server, 'listening');
    return line;
  }

  /** The same DSN by way of this line. */
  get url(): string {
    const address = this.#server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    return Object.assign(new URL(this.target), { hostname: '127.0.0.1', port: String(port) }).href;
  }

  /** From the next statement that holds `text` on, no answer comes through; resolves when that statement has been sent. */
  async holdFrom(text: string): Promise<void> {
    await new Promise<void>((reached) => {
      this.#trigger = { text, reached };
    });
  }

  /** Lets through what was held back. */
  letGo(): void {
    this.#isHeld = false;
    for (const { there } of this.#pairs) there.resume();
  }

  /** Cuts every connection. */
  cut(): void {
    this.#isHeld = false;
    for (const { here, there } of this.#pairs) {
      here.destroy();
      there.destroy();
    }
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(here: Socket): void {
    const there = connect(Number(this.target.port), this.target.hostname);
    const pair = { here, there };
    this.#pairs.add(pair);
    here.on('data', (piece: Buffer) => {
      this.#look(piece);
      there.write(piece);
      if (this.#isHeld) there.pause();
    });
    there.on('data', (piece: Buffer) => here.write(piece));
    for (const [end, other] of [
      [here, there],
      [there, here],
    ] as const) {
      end.on('error', () => undefined);
      end.once('close', () => {
        other.destroy();
        this.#pairs.delete(pair);
      });
    }
  }

  #look(piece: Buffer): void {
    const trigger = this.#trigger;
    if (trigger === null || !piece.includes(trigger.text)) return;
    this.#trigger = null;
    this.#isHeld = true;
    trigger.reached();
  }
}

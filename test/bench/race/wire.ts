import type { Socket } from 'node:net';
import { connect } from 'node:net';

/** A request as it is sent: path, body, and headers beyond the usual ones. */
export interface Ask {
  readonly path: string;
  readonly body: string;
  readonly headers?: readonly string[];
}

/** What came back; a status of 0 is a connection that broke. */
export interface Reply {
  readonly status: number;
  readonly body: () => string;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** One kept connection that sends one request after the other and looks at little more than the end of each answer (压测连接). */
export class Wire {
  #socket: Socket;
  #pieces: Buffer[] = [];
  #held = 0;
  #needed = 0;
  #done: ((reply: Reply) => void) | null = null;

  constructor(
    private readonly port: number,
    private readonly host = '127.0.0.1',
  ) {
    this.#socket = this.#open();
  }

  /** Resolved when the connection is open, or has failed to be. */
  async opened(): Promise<void> {
    const socket = this.#socket;
    if (!socket.connecting) return;
    await new Promise<void>((resolve) => {
      socket.once('connect', resolve).once('close', () => {
        resolve();
      });
    });
  }

  /** Sends a request and calls back when its whole answer is there. */
  send({ path, body, headers = [] }: Ask, done: (reply: Reply) => void): void {
    // Servers close what was idle for some seconds, which is no failure.
    if (this.#socket.destroyed) this.#socket = this.#open();
    this.#done = done;
    const more = headers.map((header) => `${header}\r\n`).join('');
    this.#socket.write(
      `POST ${path} HTTP/1.1\r\nhost: ${this.host}:${this.port}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n${more}\r\n${body}`,
    );
  }

  /** The same, as a promise. */
  async ask(ask: Ask): Promise<Reply> {
    return await new Promise((resolve) => {
      this.send(ask, resolve);
    });
  }

  close(): void {
    this.#done = null;
    this.#socket.destroy();
  }

  #open(): Socket {
    const socket = connect(this.port, this.host).setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      this.#take(piece);
    });
    socket.on('close', () => {
      const done = this.#done;
      if (done === null) return;
      this.#socket = this.#open();
      this.#end(done, { status: 0, body: () => '' });
    });
    return socket;
  }

  #take(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
    if (this.#held < this.#needed || this.#done === null) return;
    const whole = this.#pieces.length === 1 ? piece : Buffer.concat(this.#pieces);
    this.#pieces = [whole];
    const answer = readAnswer(whole);
    if (answer.reply === null) this.#needed = answer.needed;
    else this.#end(this.#done, answer.reply);
  }

  #end(done: (reply: Reply) => void, reply: Reply): void {
    this.#pieces = [];
    [this.#held, this.#needed, this.#done] = [0, 0, null];
    done(reply);
  }
}

/** An answer whose end has come, or how many bytes there have to be before it can have. */
function readAnswer(whole: Buffer): { readonly reply: Reply | null; readonly needed: number } {
  const end = whole.indexOf(HEAD_END);
  if (end < 0) return { reply: null, needed: 0 };
  const head = whole.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const from = end + HEAD_END.length;
  const needed = length === undefined ? whole.length + 1 : from + Number(length);
  const isWhole = length === undefined ? whole.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : whole.length >= needed;
  if (!isWhole) return { reply: null, needed };
  const bytes = whole.subarray(from);
  const body = () => (length === undefined ? unchunked(bytes) : bytes).toString('utf8');
  return { reply: { status: Number(head.slice(9, 12)), body }, needed };
}

function unchunked(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const line = bytes.indexOf('\r\n', at);
    const size = parseInt(bytes.toString('latin1', at, line), 16);
    pieces.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
  return Buffer.concat(pieces);
}

import type { Socket } from 'node:net';
import { connect } from 'node:net';

/** What became of one request. */
export interface Outcome {
  /** HTTP status; 0 for a broken connection, -1 for no answer in time. */
  readonly status: number;
  readonly milliseconds: number;
  readonly hasRetryAfter: boolean;
  /** When it was sent, milliseconds after the start. */
  readonly at: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const PATIENCE_MS = 10_000;

/** Sends one and the same request over kept connections, at little cost of its own (压测客户端). */
export class RawClient {
  readonly #idle: Socket[] = [];
  readonly #all = new Set<Socket>();

  constructor(
    private readonly url: URL,
    private readonly bytes: Buffer,
  ) {}

  /** Opens connections beforehand, so that a run does not measure their opening. */
  async warm(connections: number): Promise<void> {
    const opened = Array.from({ length: connections }, () => this.#open());
    await Promise.all(opened.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    this.#idle.push(...opened);
  }

  /** Sends it once. @param began when the run began */
  async fire(began: number): Promise<Outcome> {
    const at = performance.now() - began;
    const socket = this.#idle.pop() ?? this.#open();
    return await new Promise((resolve) => {
      const pieces: Buffer[] = [];
      const end = (status: number, hasRetryAfter = false) => {
        clearTimeout(timer);
        socket.removeAllListeners('data').removeAllListeners('close');
        if (status > 0) this.#idle.push(socket);
        else this.#drop(socket);
        resolve({ status, hasRetryAfter, at, milliseconds: performance.now() - began - at });
      };
      const timer = setTimeout(end, PATIENCE_MS, -1);
      socket.once('close', () => {
        end(0);
      });
      socket.on('data', (piece: Buffer) => {
        pieces.push(piece);
        const answer = complete(pieces);
        if (answer !== null) end(answer.status, answer.hasRetryAfter);
      });
      socket.write(this.bytes);
    });
  }

  close(): void {
    for (const socket of this.#all) socket.destroy();
  }

  #open(): Socket {
    const socket = connect(Number(this.url.port), this.url.hostname);
    socket.setNoDelay(true).on('error', () => undefined);
    this.#all.add(socket);
    return socket;
  }

  #drop(socket: Socket): void {
    this.#all.delete(socket);
    socket.destroy();
  }
}

/** The bytes of a POST. */
export function postBytes(url: URL, body: string, headers: readonly string[] = []): Buffer {
  const lines = [
    `POST ${url.pathname} HTTP/1.1`,
    `host: ${url.host}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

function complete(pieces: readonly Buffer[]): { status: number; hasRetryAfter: boolean } | null {
  const first = pieces[0];
  if (first === undefined) return null;
  const whole = pieces.length === 1 ? first : Buffer.concat(pieces);
  const end = whole.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = whole.toString('latin1', 0, end);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (whole.length < end + HEAD_END.length + length) return null;
  return { status: Number(head.slice(9, 12)), hasRetryAfter: /\r\nretry-after:/i.test(head) };
}

import { connect } from 'node:net';

/** What a server said to bytes written as they are, and whether it hung up. */
export interface RawAnswer {
  readonly text: string;
  readonly hungUp: boolean;
  readonly milliseconds: number;
}

/** Writes bytes to a server and reads until it hangs up, or `patience` milliseconds pass (原始报文). */
export async function sendRaw(address: string, bytes: string | Buffer, patience = 1_500): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const began = performance.now();
  let text = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  socket.on('error', () => undefined);
  socket.write(bytes);
  const hungUp = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(resolve, patience, false);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  socket.destroy();
  return { text, hungUp, milliseconds: performance.now() - began };
}

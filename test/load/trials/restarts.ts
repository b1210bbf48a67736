import { connect } from 'node:net';
import { say } from '../figures';
import { postBytes } from '../raw-client';
import type { OwnServer } from '../own-server';
import { pause, publicShot } from './shots';

const RESTARTS = 20;
const PER_SECOND = 50;

type End = 'answered' | 'refused' | 'unanswered';

/** Planned restarts under 50 requests a second, each over a connection of its own: whoever was let in is answered. */
export async function restarts(server: OwnServer, scale: number): Promise<void> {
  const count = Math.max(2, Math.round(RESTARTS * scale));
  const asking = { goesOn: true };
  const ends: Promise<End>[] = [];
  const sending = (async () => {
    while (asking.goesOn) {
      ends.push(askOnce(server));
      await pause(1_000 / PER_SECOND);
    }
  })();
  const exits: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await pause(2_000);
    exits.push(await server.stop());
    await server.start();
  }
  asking.goesOn = false;
  await sending;
  const all = await Promise.all(ends);
  const [answered, refused, unanswered] = (['answered', 'refused', 'unanswered'] as const).map(
    (end) => all.filter((one) => one === end).length,
  );
  say(
    `${count} restarts`,
    `answered ${answered}, refused while away ${refused}, let in and unanswered ${unanswered}; aim 0`,
  );
  say('exit', `slowest ${Math.max(...exits).toFixed(0)} ms; aim 10,000 ms`);
}

async function askOnce(server: OwnServer): Promise<End> {
  const url = new URL(publicShot(server).url);
  const bytes = postBytes(url, publicShot(server).body, ['connection: close']);
  return await new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname);
    let text = '';
    let isIn = false;
    socket.once('connect', () => {
      isIn = true;
      socket.write(bytes);
    });
    socket.on('data', (piece: Buffer) => (text += piece.toString('latin1')));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      resolve(/^HTTP\/1\.1 (200|503) /.test(text) ? 'answered' : isIn ? 'unanswered' : 'refused');
    });
  });
}

import { connect } from 'node:net';
import { say, told } from '../figures';
import { openLoop } from '../open-loop';
import type { OwnServer } from '../own-server';
import { publicShot } from './shots';

const IDLE = 600;

/** 600 connections that say nothing: others are answered as before. */
export async function idleConnections(server: OwnServer, scale: number): Promise<void> {
  const seconds = Math.max(5, 20 * scale);
  const shot = publicShot(server);
  const quiet = await openLoop(shot, 20, seconds);
  const { hostname, port } = new URL(server.address);
  const sockets = Array.from({ length: IDLE }, () => connect(Number(port), hostname));
  await Promise.all(
    sockets.map((socket) => new Promise((resolve) => socket.on('error', resolve).once('connect', resolve))),
  );
  const open = sockets.filter(({ readyState }) => readyState === 'open').length;
  const beside = await openLoop(shot, 20, seconds);
  for (const socket of sockets) socket.destroy();
  say('quiet', told(quiet, seconds));
  say(`beside ${open} idle`, `${told(beside, seconds)}; aim: nobody harmed`);
}

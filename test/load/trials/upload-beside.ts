import { buffer } from 'node:stream/consumers';
import { demoCode } from '../../../src/demo/demo-codes';
import type { DemoFirm } from '../../../src/demo/enterprises';
import { actor } from '../../support/desk';
import { registrationRow } from '../../support/rows';
import { fileOf } from '../../support/upload-files';
import { latencies, say, told } from '../figures';
import { openLoop, percentile } from '../open-loop';
import type { Outcome } from '../raw-client';
import type { OwnServer } from '../own-server';
import { publicShot } from './shots';

const ROWS = 100_000;
const PER_SECOND = 20;

/** A file of 100,000 rows beside society's reading: its p99 at most doubles. */
export async function uploadBeside(server: OwnServer, scale: number): Promise<void> {
  const shot = publicShot(server);
  const quiet = await openLoop(shot, PER_SECOND, 10);
  const rows = Math.max(1_000, Math.round(ROWS * scale));
  const body = await buffer(
    fileOf(
      'REGISTRATION',
      Array.from({ length: rows }, (_, index) => registrationRow(newFirm(index))),
    ),
  );
  const began = performance.now();
  const id = await send(server, body);
  const beside: Outcome[] = [];
  let state = '';
  while (!['DONE', 'FAILED', 'CANCELLED'].includes(state)) {
    beside.push(...(await openLoop(shot, PER_SECOND, 5)));
    state = await stateOf(server, id);
  }
  const seconds = (performance.now() - began) / 1_000;
  const [before, during] = [quiet, beside].map((outcomes) => percentile(latencies(outcomes, 200), 0.99));
  say('quiet', told(quiet, 10));
  say(`${rows} rows`, `${state} after ${seconds.toFixed(0)} s; meanwhile ${told(beside, seconds)}`);
  say('p99', `${((during ?? 0) / (before ?? 1)).toFixed(1)} times that of quiet; aim 2`);
}

function newFirm(index: number): DemoFirm {
  const uscc = demoCode('91', '990102', `ME${String(index).padStart(6, '0')}`);
  const trade = { word: '贸易', code: 'F51' } as unknown as DemoFirm['trade'];
  const name = `示范市城东区耐久第${index}号贸易有限公司`;
  return { serial: index, uscc, name, region: '990102', trade, enterpriseType: '有限责任公司' };
}

async function send(server: OwnServer, body: Buffer): Promise<string> {
  const authorization = `Bearer ${await server.token(actor('UPLOADER', 'MARKET'))}`;
  const url = `${server.address}/internal/uploads?kind=REGISTRATION&batchKey=endure-${Date.now()}&commit=true`;
  const headers = { authorization, 'x-file-name': 'rows.csv', 'content-type': 'text/csv' };
  const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
  const text = await answer.text();
  if (answer.status !== 202) throw new Error(text);
  return (JSON.parse(text) as { upload: { id: string } }).upload.id;
}

async function stateOf(server: OwnServer, id: string): Promise<string> {
  const authorization = `Bearer ${await server.token(actor('UPLOADER', 'MARKET'))}`;
  const answer = await fetch(`${server.address}/internal/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ upload(id: "${id}") { job { state } } }` }),
  });
  const { data } = (await answer.json()) as { data?: { upload: { job: { state: string } } | null } | null };
  return data?.upload?.job.state ?? '';
}

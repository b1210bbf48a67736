import { createServer } from 'node:http';
import { createPool } from './pool.mjs';
import { announce } from './settings.mjs';
import { STATEMENTS } from './floor-statements.mjs';

/** The least that any answer from this database costs: node:http, pg, one prepared statement whose text is the answer. */
const pool = createPool({ options: '-c plan_cache_mode=force_custom_plan' });
const plain = createPool();
const HEADERS = { 'content-type': 'application/json; charset=utf-8' };

const server = createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    const name = request.url.slice(1);
    answer(name, JSON.parse(Buffer.concat(pieces).toString('utf8'))).then(
      (body) => end(response, 200, body),
      (error) => end(response, 500, JSON.stringify({ error: String(error) })),
    );
  });
});

async function answer(name, values) {
  const { text, plansAnew } = STATEMENTS[name];
  const rows = await (plansAnew ? pool : plain).rows(name, text, values);
  return rows[0]?.body ?? 'null';
}

function end(response, status, body) {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...HEADERS, 'content-length': bytes.length }).end(bytes);
}

server.listen(0, '127.0.0.1', () => announce(server.address().port));

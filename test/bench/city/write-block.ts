import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Block } from './city-block';
import { makeBlock } from './city-block';
import type { CityCounts } from './city-block';
import { copyStatement } from './copy-tables';

/** Which blocks of a city one process makes (分块任务). */
export interface Share {
  readonly scale: number;
  readonly blocks: readonly number[];
}

/** Makes blocks and writes them (装载分块): while one is written, the next is made. @param done told of each that is in the database */
export async function writeBlocks(
  client: Client,
  { scale, blocks }: Share,
  done: (counts: CityCounts) => void,
): Promise<void> {
  await client.query('SET synchronous_commit = off');
  let writing = Promise.resolve();
  for (const number of blocks) {
    const block = makeBlock(number, scale);
    await writing;
    writing = writeBlock(client, block).then(() => {
      done(block.counts);
    });
    // What goes wrong meanwhile is thrown where it is waited for.
    writing.catch(() => undefined);
    await new Promise(setImmediate);
  }
  await writing;
}

async function writeBlock(client: Client, { tables }: Block): Promise<void> {
  await client.query('BEGIN');
  for (const [table, text] of tables) {
    await pipeline(Readable.from([Buffer.from(text)]), client.query(copyFrom(copyStatement(table))));
  }
  await client.query('COMMIT');
}

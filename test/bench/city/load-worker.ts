import 'reflect-metadata';
import { Client } from 'pg';
import type { Share } from './write-block';
import { writeBlocks } from './write-block';

/** One process of a load (装载进程): told its share, it says of each block what is in it, and ends. */
process.once('message', ({ url, share }: { readonly url: string; readonly share: Share }) => {
  void work(url, share);
});

/** Whoever started it is gone: nobody will say that the city is complete. */
process.once('disconnect', () => {
  process.exit();
});

async function work(url: string, share: Share): Promise<void> {
  const client = new Client(url);
  try {
    await client.connect();
    await writeBlocks(client, share, (counts) => process.send?.(counts));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await client.end();
    process.disconnect();
  }
}

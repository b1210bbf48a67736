/** What the bench gives a peer: its database, its pool, and where it says that it listens. */
export const DATABASE_URL = process.env.DATABASE_URL;
export const POOL_SIZE = Number(process.env.POOL_SIZE ?? 8);

/** Tells the bench where it listens, and ends when the bench does. */
export function announce(port) {
  process.stdout.write(`listening http://127.0.0.1:${port}\n`);
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(0));
  process.stdin.resume().once('end', () => process.exit(0));
}

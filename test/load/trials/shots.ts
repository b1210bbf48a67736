import { PUBLIC_SAMPLE } from '../../../src/server/doors/sample-queries';
import type { Shot } from '../open-loop';
import type { OwnServer } from '../own-server';

/** The public sample query, as a shot. */
export function publicShot(server: OwnServer): Shot {
  return { url: `${server.address}/graphql`, body: JSON.stringify({ query: PUBLIC_SAMPLE }) };
}

/** A query that needs no database. */
export function trivialShot(server: OwnServer): Shot {
  return { url: `${server.address}/graphql`, body: '{"query":"{ __typename }"}' };
}

/** Waits. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

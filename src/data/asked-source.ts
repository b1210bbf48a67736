import type { DataSource } from 'typeorm';
import type { Asking } from './abandonable-client';
import { whoAsks, workFor } from './abandonable-client';

const ASKER = Symbol('who asks');

type Asked = DataSource & { [ASKER]?: Asking };

/**
 * A pool as somebody who waits sees it (等候者的数据源): what is asked of it by `query` or by name is his, and is cancelled when he leaves.
 * Who asks is said here, so that nothing has to be followed through every promise to find it out.
 */
export function askedBy(pool: DataSource, who: Asking): DataSource {
  const asked = Object.create(pool) as Asked;
  asked[ASKER] = who;
  asked.query = ((...given: Parameters<DataSource['query']>) =>
    workFor(who, () => pool.query(...given))) as DataSource['query'];
  return asked;
}

/** Who waits for what is asked of a source, if anybody in particular does. */
export function askerOf(source: DataSource): Asking | undefined {
  return (source as Asked)[ASKER] ?? whoAsks();
}

/** The pool behind a source, which is everybody's. */
export function poolBehind(source: DataSource): DataSource {
  return ASKER in source ? (Object.getPrototypeOf(source) as DataSource) : source;
}

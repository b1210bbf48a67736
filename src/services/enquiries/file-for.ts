import type { FileAt } from '../../data/views/file-at';
import { fileKnownAt, waitForWriters } from '../../data/views/file-at';
import type { Desk } from '../desk';
import { readFrom } from '../desk';
import { settledInstant } from './settled-instant';

/**
 * The file of an enterprise as known at an instant (某时刻所知档案), read where the desk reads; null when nothing was known then.
 * @param knownAt ISO instant, for which writers at work are waited for; null for what is known now
 */
export async function fileFor(desk: Desk, uscc: string, knownAt: string | null): Promise<FileAt | null> {
  // An enterprise that is only being filed has no row to wait at: then all writers are waited for.
  if (knownAt !== null && !(await waitForWriters(desk.dataSource, uscc, knownAt)))
    await settledInstant(desk.dataSource, knownAt);
  return await readFrom(desk, (source) => fileKnownAt(source, uscc, knownAt));
}

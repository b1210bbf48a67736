import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the note about the last backup in the data folder. */
export const BACKUP_NOTE = 'last-backup.json';

/** Notes that a backup was made (备份记事), so that the administrator sees when the last one was. Never half written. */
export function noteBackup(dataDir: string, takenAt: Date): void {
  const path = join(dataDir, BACKUP_NOTE);
  writeFileSync(`${path}.new`, `${JSON.stringify({ takenAt: takenAt.toISOString() })}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

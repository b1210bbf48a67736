import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that other accounts may pass through, as a data folder must be; and how to remove it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'chengxin-test-'));
  chmodSync(path, 0o711);
  const remove = () => {
    rmSync(path, { recursive: true, force: true });
  };
  return { path, remove };
}

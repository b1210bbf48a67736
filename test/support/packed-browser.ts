import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

const UNPACK = `import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());`;

/**
 * Path of the browser that comes as a package, unpacked once for each release and account. It is unpacked aside and moved
 * into place whole, so that workers and suites that start at once neither run half of it nor wait for each other.
 */
export function packedBrowser(): string {
  const home = join(tmpdir(), `chengxin-chromium-${version()}-${userInfo().uid}`);
  if (!existsSync(home)) unpackTo(home);
  return join(home, 'chromium');
}

function version(): string {
  const entry = require.resolve('@sparticuz/chromium');
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function unpackTo(home: string): void {
  const aside = mkdtempSync(`${home}-`);
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], { env: { ...process.env, TMPDIR: aside } });
    renameSync(aside, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

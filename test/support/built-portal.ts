import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runName } from './test-database';

/** What the script that builds the web application offers. */
export interface PortalBuilder {
  readonly buildPortal: (folder: string) => Promise<object>;
  readonly firstLoadBytes: (folder: string, metafile: object, room: string) => { gzip: number; files: string[] };
}

/** The builder of the web application: a script, not a module of ours. */
export function portalBuilder(): PortalBuilder {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('../../.config/portal/build-portal.cjs') as PortalBuilder;
}

/** The web application as it is served, and the builder's account of what went into it. */
export interface BuiltPortal {
  readonly folder: string;
  readonly metafile: object;
}

const LOOK_AGAIN_MS = 50;

/** The web application, built once for all suites of a run; whoever comes while it is being built waits for it. */
export async function builtPortal(): Promise<BuiltPortal> {
  const folder = portalFolder();
  const lock = `${folder}-being-built`;
  while (!existsSync(folder)) {
    if (isFirst(lock)) await build(folder, lock);
    else await setTimeout(LOOK_AGAIN_MS);
  }
  return { folder, metafile: JSON.parse(readFileSync(join(folder, 'metafile.json'), 'utf8')) as object };
}

function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Built aside and moved into place whole, so that nobody is served half of it. */
async function build(folder: string, lock: string): Promise<void> {
  try {
    await portalBuilder().buildPortal(join(lock, 'portal'));
    renameSync(join(lock, 'portal'), folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Takes the run's web application away. */
export function removeBuiltPortal(): void {
  rmSync(portalFolder(), { recursive: true, force: true });
}

function portalFolder(): string {
  return join(tmpdir(), `${runName()}-portal`);
}

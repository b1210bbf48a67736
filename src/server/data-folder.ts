import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { canEnter, isRoot, unprivilegedAccount } from './embedded/account';
import { errorText, StartupError } from './startup-error';

const FOLDER_OF_ROOT = '/var/lib/chengxin';
const ENTERED_BY_ALL = 0o711;

/** Where things lie in the data folder (数据目录). */
export interface DataFolder {
  readonly root: string;
  /** The embedded database: `data` and the superuser's password. */
  readonly cluster: string;
  readonly log: string;
  /** Keys made on first start. */
  readonly keys: string;
}

/** The layout below `root`; makes nothing. */
export function dataFolder(root: string): DataFolder {
  const path = resolve(root);
  return {
    root: path,
    cluster: join(path, 'postgres'),
    log: join(path, 'postgres.log'),
    keys: join(path, 'keys'),
  };
}

/**
 * The folder used when DATA_DIR says nothing: `.data` in the project. PostgreSQL does not run as root, so root with a
 * project in a private folder gets a folder below /var/lib, one for each copy of the project.
 */
export function defaultDataDir(project: string): string {
  const near = join(project, '.data');
  if (!isRoot() || canEnter(project, unprivilegedAccount(near))) return near;
  const mark = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join(FOLDER_OF_ROOT, `${basename(project)}-${mark}`);
}

/**
 * Makes the data folder; other accounts may pass through it, but not list it.
 * @throws StartupError when it cannot be made or written
 */
export function makeDataFolder(folder: DataFolder): void {
  try {
    if (!existsSync(folder.root)) makeEnterable(folder.root);
    accessSync(folder.root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartupError(
      `数据目录不可写：${folder.root} / Data folder cannot be written (DATA_DIR): ${errorText(error)}`,
    );
  }
}

function makeEnterable(path: string): void {
  if (!existsSync(dirname(path))) makeEnterable(dirname(path));
  mkdirSync(path, { recursive: true });
  chmodSync(path, ENTERED_BY_ALL);
}

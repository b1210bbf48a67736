import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The package file (软件包清单) lies three folders above this file, four above what is built from it. */
export function packagePath(): string {
  const near = join(__dirname, '..', '..', '..', 'package.json');
  return existsSync(near) ? near : join(__dirname, '..', '..', '..', '..', 'package.json');
}

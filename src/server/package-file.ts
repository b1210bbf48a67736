import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The package file (软件包清单) lies two folders above the sources, three above what is built from them. */
export function packagePath(): string {
  const near = join(__dirname, '..', '..', 'package.json');
  return existsSync(near) ? near : join(__dirname, '..', '..', '..', 'package.json');
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from './package-file';

/** What runs lies two folders up, sources and built code alike; the web application is no part of any answer. */
const ROOT = join(__dirname, '..', '..');
const CODE = /\.(js|ts)$/;
const NO_PART = /^portal|\.d\.ts$/;

let edition: string | undefined;

/**
 * Tells this software from every other (软件版本标识): a digest of the code itself with the law in it, of the packages it is made of, and of
 * the engine. The same in every process and on every machine that runs the same release.
 */
export function softwareEdition(): string {
  return (edition ??= digestOfCode());
}

function digestOfCode(): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(packagePath()));
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => CODE.test(file) && !NO_PART.test(file)).sort())
    hash.update(`\n${name}\n`).update(readFileSync(join(ROOT, name)));
  return hash.digest('base64url');
}

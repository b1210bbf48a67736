import { z } from 'zod';

/** A package that the running server is made of (运行依赖). */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or UNKNOWN. */
  readonly licence: string;
}

/** Licences that we accept in what is run: none asks for more than a notice, or than its own text with its own files. */
const ALLOWED_LICENCES: readonly string[] = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'PostgreSQL',
  'OFL-1.1',
];

/** Packages whose manifest names no licence, but whose licence file does. */
const BY_LICENCE_FILE: Readonly<Record<string, string>> = { 'png-js': 'MIT' };
/** Packages that leave a choice, and what we chose. */
const CHOSEN: Readonly<Record<string, string>> = { qr: 'MIT' };

const LOCK = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});
const FOLDER = 'node_modules/';

/** The packages of a lock file without those for development, by name. @param lock text of package-lock.json */
export function installedPackages(lock: string): InstalledPackage[] {
  const { packages } = LOCK.parse(JSON.parse(lock));
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place, { version, license }]) => {
      const name = place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
      return { name, version: version ?? '', licence: CHOSEN[name] ?? license ?? BY_LICENCE_FILE[name] ?? 'UNKNOWN' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** True when every licence of an expression such as "(MIT AND OFL-1.1)" is accepted; a choice (OR) has to be made by a person. */
export function isAccepted({ licence }: InstalledPackage): boolean {
  const parts = licence.replace(/[()]/g, '').split(' AND ');
  return parts.every((part) => ALLOWED_LICENCES.includes(part));
}

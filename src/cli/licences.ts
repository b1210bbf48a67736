import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledPackage } from '../server/software/installed-packages';
import { installedPackages, isAccepted } from '../server/software/installed-packages';

/** Lists what the server is made of with its licence (许可证清单); ends with 1 when one is not among those we accept. */
function main(): number {
  const packages = installedPackages(readFileSync(join(process.cwd(), 'package-lock.json'), 'utf8'));
  const strange = packages.filter((one) => !isAccepted(one));
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  process.stdout.write(`${packages.map(lineOf).join('\n')}\n\n`);
  for (const licence of licences)
    process.stdout.write(`${licence}: ${packages.filter((one) => one.licence === licence).length}\n`);
  for (const one of strange) process.stderr.write(`未经核准的许可证 / not accepted: ${lineOf(one)}\n`);
  return strange.length === 0 ? 0 : 1;
}

function lineOf({ name, version, licence }: InstalledPackage): string {
  return `${name} ${version} ${licence}`;
}

process.exitCode = main();

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Root of the project. */
export const ROOT = path.resolve(__dirname, '../..');

/** A source file by its path from the root, with its text and the project files it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:from|import\(|import) '([^']+)'/g;

/** Every TypeScript file of a folder. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => sourceFile(path.join(folder, name)));
}

function sourceFile(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map(([, target]) => target ?? '');
  const resolved = imports.map((target) => (target.startsWith('.') ? path.join(path.dirname(file), target) : target));
  return { path: file, text, imports: resolved };
}

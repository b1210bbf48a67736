import { dirname } from 'node:path';
import { sourceFiles } from './source-files';

/** Rooms from the ground up: a room imports rooms of its own row or before it, and never the other counter. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/portal': ['src/portal'],
  'src/domain': ['src/domain'],
  'src/data': ['src/data', 'src/domain', 'migrations'],
  'src/files': ['src/files', 'src/domain'],
  'src/reports': ['src/reports', 'src/files', 'src/domain'],
  'src/services': ['src/services', 'src/reports', 'src/files', 'src/data', 'src/domain'],
  'src/graphql/shared': ['src/graphql/shared', 'src/domain'],
  'src/graphql/public': ['src/graphql/public', 'src/graphql/shared', 'src/services', 'src/domain'],
  'src/graphql/internal': ['src/graphql/internal', 'src/graphql/shared', 'src/services', 'src/domain'],
  'src/demo': ['src/demo', 'src/services', 'src/files', 'src/data', 'src/domain'],
  'src/server': ['src/server', 'src/demo', 'src/graphql', 'src/services', 'src/files', 'src/data', 'src/domain'],
  'src/cli': [
    'src/cli',
    'src/server',
    'src/demo',
    'src/graphql',
    'src/services',
    'src/files',
    'src/data',
    'src/domain',
  ],
};

const files = sourceFiles('src');
const isIn = (file: string, room: string) => file.startsWith(`${room}/`);

describe('the directions of the house', () => {
  it('knows every room of src', () => {
    const homeless = files.filter(({ path }) => !Object.keys(ALLOWED).some((room) => isIn(path, room)));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(ALLOWED))('lets %s import only %p', (room, allowed) => {
    const strays = files
      .filter(({ path }) => isIn(path, room))
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => target.startsWith('src/') || target.startsWith('migrations'))
          .filter((target) => !allowed.some((other) => isIn(target, other)))
          .map((target) => `${path} -> ${target}`),
      );
    expect(strays).toEqual([]);
  });

  it('lets no room of the front door lead back to itself', () => {
    const ahead = new Map(rooms('src/server').map((room) => [room, roomsNamedIn(room)]));
    while ([...ahead].some(([room, next]) => next.size === 0 && ahead.delete(room)))
      for (const next of ahead.values()) for (const room of next) if (!ahead.has(room)) next.delete(room);
    expect([...ahead.keys()]).toEqual([]);
  });

  it('keeps the law free of anything but itself and hashing', () => {
    const packages = files
      .filter(({ path }) => isIn(path, 'src/domain'))
      .flatMap(({ imports }) => imports.filter((target) => !target.startsWith('src/')));
    expect(new Set(packages)).toEqual(new Set(['node:crypto', 'chinese-days/dist/chinese-days.json', 'pinyin-pro']));
  });
});

/** Folders of a room that hold sources. */
function rooms(within: string): string[] {
  const folders = files.filter(({ path }) => isIn(path, within)).map(({ path }) => dirname(path));
  return [...new Set(folders)].filter((folder) => folder !== within);
}

/** Other rooms beside it that a room imports from. */
function roomsNamedIn(room: string): Set<string> {
  const targets = files.filter(({ path }) => isIn(path, room)).flatMap(({ imports }) => imports.map(dirname));
  return new Set(targets.filter((other) => other !== room && dirname(other) === dirname(room)));
}

describe('who may do what', () => {
  it('keeps SQL and TypeORM in the data room', () => {
    const outside = files.filter(({ path }) => !isIn(path, 'src/data'));
    const statements = /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[a-z_."*]+\s/;
    const offenders = outside.filter(({ path, text }) => !isIn(path, 'src/server') && statements.test(text));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('lets only the front door read the clock, and the pages, which run in a browser', () => {
    const clocks = /\bnew Date\(\)|Date\.now\(|performance\.now\(/;
    const offenders = files.filter(
      ({ path, text }) => !isIn(path, 'src/server') && !isIn(path, 'src/portal') && clocks.test(text),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('lets only the configuration read the environment', () => {
    const offenders = files.filter(
      ({ path, text }) => path !== 'src/server/config/config.ts' && /process\.env\b/.test(withoutComments(text)),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('keeps randomness out of the law', () => {
    const offenders = files.filter(
      ({ path, text }) => isIn(path, 'src/domain') && /Math\.random|random(UUID|Bytes)/.test(text),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

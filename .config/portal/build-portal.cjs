/**
 * Builds the web application (构建页面): a bundle for each room with pages split off, styles, our own fonts, everything under a name
 * that holds its hash, compressed beside it. `node .config/portal/build-portal.cjs` builds into dist/portal.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, rmSync, writeFileSync, readdirSync } = require('node:fs');
const { basename, join } = require('node:path');
const { promisify } = require('node:util');
const zlib = require('node:zlib');
const esbuild = require('esbuild');

const root = join(__dirname, '..', '..');
const ROOMS = ['notice-board', 'workbench'];
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** @returns {Promise<object>} esbuild's account of what went into which file */
async function buildPortal(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const built = await Promise.all(ROOMS.map((room) => buildRoom(folder, room)));
  const metafile = {
    inputs: Object.assign({}, ...built.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...built.map(({ outputs }) => outputs)),
  };
  const fonts = await esbuild.build({
    ...COMMON,
    outdir: folder,
    entryPoints: { fonts: join(root, 'src/portal/shared/fonts.css') },
    plugins: [onlyWoff2],
  });
  const icon = keepIcon(folder);
  for (const room of ROOMS) writeFileSync(join(folder, `${room}.html`), page(room, metafile, fonts.metafile, icon));
  await compress(join(folder, 'assets'));
  writeFileSync(join(folder, 'metafile.json'), JSON.stringify(metafile));
  return metafile;
}

/**
 * Each room by itself: built together, what only one of them takes from a library would come with the library's index to the other.
 */
async function buildRoom(folder, room) {
  const { metafile } = await esbuild.build({
    ...COMMON,
    outdir: folder,
    entryPoints: { [room]: join(root, 'src/portal', room, 'main.tsx') },
    splitting: true,
  });
  return metafile;
}

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  publicPath: '/',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  tsconfig: join(root, 'src/portal/tsconfig.json'),
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff2': 'file' },
  entryNames: 'assets/[name]-[hash]',
  chunkNames: 'assets/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
};

/** Browsers that run us read woff2. */
const onlyWoff2 = {
  name: 'only-woff2',
  setup(build) {
    build.onLoad({ filter: /noto-sans-sc[\\/]\d+\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, ''),
      loader: 'css',
    }));
  },
};

function keepIcon(folder) {
  const icon = readFileSync(join(root, 'src/portal/shared/images/icon.svg'));
  const name = `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`;
  writeFileSync(join(folder, 'assets', name), icon);
  return name;
}

function page(room, metafile, fonts, icon) {
  const html = readFileSync(join(root, 'src/portal', room, 'index.html'), 'utf8');
  const outputs = Object.entries(metafile.outputs);
  const [script, { cssBundle }] = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(`${room}/main.tsx`));
  const [fontStyles] = Object.entries(fonts.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('fonts.css'));
  return html
    .replace('__ICON__', icon)
    .replace('__STYLES__', `<link rel="stylesheet" href="/assets/${basename(cssBundle)}" />`)
    .replace('__FONTS__', `/assets/${basename(fontStyles)}`)
    .replace('__SCRIPTS__', `<script type="module" nonce="__NONCE__" src="/assets/${basename(script)}"></script>`);
}

async function compress(folder) {
  const texts = readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(
    texts.map(async (name) => {
      const content = readFileSync(join(folder, name));
      const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 };
      writeFileSync(join(folder, `${name}.br`), await brotli(content, { params }));
      writeFileSync(join(folder, `${name}.gz`), await gzip(content, { level: 9 }));
    }),
  );
}

/** Bytes of compressed script that the first page of a room loads: its entry and what that imports at once. */
function firstLoadBytes(folder, metafile, room) {
  const outputs = metafile.outputs;
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint?.endsWith(`${room}/main.tsx`));
  const seen = new Set();
  const walk = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    outputs[path].imports.filter(({ kind }) => kind === 'import-statement').forEach((next) => walk(next.path));
  };
  walk(entry);
  const sizes = [...seen].map((path) => readFileSync(join(folder, 'assets', `${basename(path)}.gz`)).length);
  return { files: [...seen], gzip: sizes.reduce((sum, size) => sum + size, 0) };
}

module.exports = { buildPortal, firstLoadBytes, ROOMS };

if (require.main === module) {
  const folder = join(root, 'dist', 'portal');
  buildPortal(folder).then((metafile) => {
    for (const room of ROOMS) {
      process.stdout.write(
        `${room}: ${Math.round(firstLoadBytes(folder, metafile, room).gzip / 1000)} kB of script at first, gzip\n`,
      );
    }
  });
}

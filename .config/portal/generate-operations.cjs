/**
 * Types of the portal's operations and words of the schema's code tables (生成页面查询类型), from the printed schemas. Prints what
 * each generated file should hold; `node .config/portal/generate-operations.cjs` writes them.
 */
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSchema, isEnumType, parse } = require('graphql');
const { codegen } = require('@graphql-codegen/core');
const { stringifyDocument } = require('urql');
const esbuild = require('esbuild');
const prettier = require('prettier');

const root = join(__dirname, '..', '..');
const ROOMS = [
  { room: 'notice-board', schema: 'public' },
  { room: 'workbench', schema: 'internal' },
];

async function generated() {
  const files = await Promise.all(ROOMS.map((room) => filesOf(room)));
  return files.flat();
}

async function filesOf({ room, schema }) {
  const source = readFileSync(join(root, 'schema', `${schema}.graphql`), 'utf8');
  const folder = join(root, 'src/portal', room, 'operations');
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(join(folder, name), 'utf8')) }));
  const scalars = { LocalDate: 'string', Instant: 'string', Yuan: 'string', CertificateText: 'string' };
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(source),
    documents,
    config: { scalars, enumsAsTypes: true, useTypeImports: true, avoidOptionals: false, skipTypename: false },
    plugins: [{ operations: {} }, { documentNode: {} }],
    pluginMap: {
      operations: require('@graphql-codegen/typescript-operations'),
      documentNode: require('@graphql-codegen/typed-document-node'),
    },
  });
  return [
    { path: join(root, 'src/portal', room, 'operations.ts'), text: await pretty(HEAD + types) },
    { path: join(root, 'src/portal', room, 'code-words.ts'), text: await pretty(HEAD + codeWords(source, documents)) },
    ...(room === 'workbench'
      ? [{ path: join(root, 'src/portal', room, 'input-words.ts'), text: await pretty(HEAD + inputWords(source)) }]
      : await persistedFiles(room, types)),
  ];
}

/**
 * Ids of the queries for the pages, and the queries by their ids for the server: the public counter's alone, for the internal one knows
 * no query by an id.
 */
async function persistedFiles(room, types) {
  const operations = persisted(types);
  const ids = Object.fromEntries(operations.map(({ name, id }) => [name, id]));
  return [
    {
      path: join(root, 'src/portal', room, 'operation-ids.ts'),
      text: await pretty(
        `${HEAD}/** Ids by name (查询标识): SHA-256 of the text that our client prints. */\nexport const OPERATION_IDS: Readonly<Record<string, string>> = ${JSON.stringify(ids)};\n`,
      ),
    },
    {
      path: join(root, 'src/server/cached/portal-operations.ts'),
      text: await pretty(
        `${HEAD}/** Queries of the notice board by id (公示窗口查询清单): what the public counter answers by id from its start on. */\nexport const PORTAL_OPERATIONS = ${JSON.stringify(operations)} as const;\n`,
      ),
    },
  ];
}

/** The documents exactly as they are sent: printed by the client itself from what the pages hand to it. */
function persisted(types) {
  const { code } = esbuild.transformSync(types, { loader: 'ts', format: 'cjs' });
  const made = { exports: {} };
  new Function('module', 'exports', code)(made, made.exports);
  const documents = Object.entries(made.exports).filter(([name]) => name.endsWith('Document'));
  return documents.map(([name, document]) => {
    const body = stringifyDocument(document);
    return { name: name.slice(0, -'Document'.length), id: createHash('sha256').update(body).digest('hex'), body };
  });
}

const HEAD = '/** Generated from the printed schema: `npm run operations`. */\n';

/** Chinese and English words of the enums that the operations can meet: descriptions read "中文。English." */
function codeWords(source, documents) {
  const schema = buildSchema(source);
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
  const words = Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(type.getValues().map(({ name, description }) => [name, twoWords(description ?? name)])),
    ]),
  );
  return `export const CODE_WORDS = ${JSON.stringify(words)} as const;\n`;
}

/** Words of the fields of forms, which are inputs of the schema: descriptions read "中文。English. 何时必填。" */
function inputWords(source) {
  const inputs = Object.values(buildSchema(source).getTypeMap()).filter((type) => FORMS.test(type.name));
  const words = Object.fromEntries(
    inputs.map((type) => [
      type.name,
      Object.fromEntries(
        Object.values(type.getFields()).map(({ name, description }) => [name, fieldWords(description ?? name)]),
      ),
    ]),
  );
  return `export const INPUT_WORDS = ${JSON.stringify(words)} as const;\n`;
}

/** Steps of a case and what they hold, reports on tasks, editions of the board. */
const FORMS =
  /^(Notice|Statement|Hearing|Reply|LegalReview|Consent|Decision|Service|Discontinuance|Publication|Performance|Repair|Revocation|Suspension|Resumption|Shield|ShieldEnd|ListedPerson|Feedback|DraftBoardEdition|WithdrawBoardEdition|DiscardBoardEdition)Input$/;

function fieldWords(description) {
  const [zh, rest] = twoWords(description);
  const need = rest.search(/\.?\s*[\u4e00-\u9fff]/);
  return need < 0
    ? { words: [zh, rest], need: null }
    : { words: [zh, rest.slice(0, need)], need: needOf(rest.slice(need)) };
}

function needOf(text) {
  return text
    .replace(/^[.\s]+/, '')
    .replace(/，required$/, '')
    .replace(/[。.]$/, '');
}

function twoWords(description) {
  const cut = description.search(/[。；]\s*[A-Za-z(]/);
  if (cut < 0) return [description.replace(/[。.]$/, ''), description.replace(/[。.]$/, '')];
  return [
    description.slice(0, cut),
    description
      .slice(cut + 1)
      .trim()
      .replace(/\.$/, ''),
  ];
}

async function pretty(text) {
  const options = await prettier.resolveConfig(join(root, 'src/portal/x.ts'));
  return prettier.format(text, { ...options, parser: 'typescript' });
}

/** With --check nothing is written: what is out of date is named, and the end is 1. */
async function main() {
  const files = await generated();
  if (!process.argv.includes('--check')) return files.forEach(({ path, text }) => writeFileSync(path, text));
  const old = files.filter(({ path, text }) => readFileSync(path, 'utf8') !== text).map(({ path }) => path);
  process.stdout.write(old.join('\n'));
  process.exitCode = old.length === 0 ? 0 : 1;
}

main();

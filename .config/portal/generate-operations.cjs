/**
 * Types of the portal's operations and words of the schema's code tables (生成页面查询类型), from the printed schemas. Prints what
 * each generated file should hold; `node .config/portal/generate-operations.cjs` writes them.
 */
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSchema, isEnumType, parse } = require('graphql');
const { codegen } = require('@graphql-codegen/core');
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
      : []),
  ];
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

import { inflateRawSync } from 'node:zlib';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument, isUnionType } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import pino from 'pino';
import request from 'supertest';
import type { DemoOffice } from '../../src/demo/departments';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { recordCaseStep } from '../../src/services/cases/record-case-step';
import { checkSuppliers } from '../../src/services/checks/check-suppliers';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { fuzz } from '../fuzz/fuzz';
import { stepForm } from '../support/cases';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow, wageListingRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { send, workOff } from '../support/upload-files';

/** What must never be read by society, planted in every place that society may not see. */
const CANARY = '金丝雀';
const canary = (where: string) => `${CANARY}${where}`;
/** A well-formed resident number of nobody, and names of invented persons. */
const ID_NUMBER = '990102198001010010';
const PERSONS = ['端木甲示', '司徒乙示'] as const;
const SECRET = new RegExp([CANARY, ID_NUMBER, '13800000000', ...PERSONS].join('|'));
const DAY = '2026-06-01';

let office: Office;
let server: RunningServer;
const logged: string[] = [];
beforeAll(async () => {
  office = await openOffice();
  await plant();
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  server = await startServer({ COST_PUBLIC: '1000000' }, log, { ...office.database, drop: () => Promise.resolve() });
}, 60_000);
afterAll(async () => {
  await server.close();
  await office.close();
});

let batches = 0;
async function file(by: DemoOffice, kind: RecordKind, rows: RawRow[], isSound = true): Promise<string> {
  const receipt = await uploadRecords(office.desk(DAY), actor('UPLOADER', by, canary('经办')), {
    ...{ kind, rows, batchKey: `c${(batches += 1)}`, policy: 'REJECT_ROWS', dryRun: false },
  });
  if (isSound && receipt.counts.accepted !== rows.length) throw new Error(JSON.stringify(receipt.problems));
  return receipt.rows[0]?.recordId ?? '';
}

/** Two firms that society knows, with everything about them that it may not know. */
async function plant(): Promise<void> {
  const [one, two, held] = [firm(1), firm(2), firm(3)];
  await file('MARKET', 'REGISTRATION', [registrationRow(one), registrationRow(two)]);
  await plantKinds();
  const listed = await file('LABOUR', 'LISTING', [
    wageListingRow(two, {
      remark: canary('备注'),
      persons: [{ role: '法定代表人', name: PERSONS[0], idNumber: ID_NUMBER }],
    }),
  ]);
  const confirm = { batchKey: 'confirm', dryRun: false, recordIds: [listed] };
  await confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR', canary('复核')), confirm);
  await file('LABOUR', 'LISTING', [wageListingRow(one, { decisionNumber: '待复核', facts: canary('待复核') })]);
  await file('LABOUR', 'LISTING', [wageListingRow(held, { decisionNumber: '无登记', facts: canary('无登记') })], false);
  await plantWork();
}

async function plantKinds(): Promise<void> {
  const one = firm(1);
  const whole = { facts: `电话13800000000，${canary('含号码')}，身份证${ID_NUMBER}` };
  await file('MARKET', 'PENALTY', [
    penaltyRow(one, { decisionNumber: '轻微', kinds: '警告', content: '警告', fine: null, facts: canary('轻微') }),
    penaltyRow(one, { decisionNumber: '含号码', ...whole }),
  ]);
  const repaired = await file('MARKET', 'PENALTY', [
    penaltyRow(one, { decisionNumber: '撤回', facts: canary('撤回') }),
  ]);
  await withdrawRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    batchKey: 'taken-back',
    dryRun: false,
    rows: [{ recordId: repaired, withdrawnOn: DAY, reason: canary('撤回理由') }],
  });
  const { authority, authorityCode } = penaltyRow(one) as { authority: string; authorityCode: string };
  const head = { uscc: one.uscc, name: one.name };
  await file(
    'MARKET',
    'GUIDANCE',
    [
      {
        ...{ ...head, guidanceType: '约谈', documentNumber: 'G1', givenOn: '2026-05-01' },
        ...{ matter: canary('约谈'), remark: canary('约谈备注'), authority, authorityCode },
      },
    ],
    false,
  );
}

async function plantWork(): Promise<void> {
  const one = firm(1);
  const notice = { ...stepForm('NOTICE', { serial: 1, number: '7' }), facts: canary('案件') };
  const opened = await recordCaseStep(office.desk(DAY), actor('OFFICER', 'LABOUR', canary('办案')), {
    ...{ step: 'NOTICE', caseId: null, form: notice, correctionReason: null },
  });
  await recordCaseStep(office.desk(DAY), actor('OFFICER', 'LABOUR'), {
    ...{ step: 'STATEMENT', caseId: opened.view?.file.caseId ?? '', correctionReason: null },
    form: { ...stepForm('STATEMENT', { serial: 1, number: '7' }), statement: canary('陈述') },
  });
  const buyer = actor('PROCUREMENT', 'FINANCE', canary('采购'));
  await checkSuppliers(office.desk(DAY), buyer, {
    ...{ purpose: 'GOVERNMENT_PROCUREMENT', matterNo: canary('办件'), asOf: null },
    project: {
      name: canary('项目'),
      number: canary('编号'),
      projectKind: null,
      regionCode: null,
      defaulters: 'SILENT',
    },
    suppliers: [
      { uscc: one.uscc, name: null },
      { uscc: null, name: canary('供应商') },
    ],
  } as never);
  const rows = [
    registrationRow(firm(4), { uscc: '91990102MA0D0000XX', legalRepresentative: PERSONS[1], scope: canary('错行') }),
  ];
  await send(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'REGISTRATION', rows, policy: 'QUARANTINE' },
    options: { fileName: `${canary('文件名')}.csv`, commit: true },
  });
  await workOff(office.desk(DAY));
}

/** Every field of a type, down to a depth. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named: GraphQLNamedType = getNamedType(type);
  if (isUnionType(named)) {
    const members = named.getTypes().map((member) => `... on ${member.name} ${selectionOf(member, depth)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  return isObjectType(named) ? `{ __typename ${fieldsOf(named, depth).join(' ')} }` : '';
}

function fieldsOf(type: GraphQLObjectType, depth: number): string[] {
  const askable = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  return askable.flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth === 0 ? [] : [`${field.name} ${selectionOf(field.type, depth - 1)}`];
  });
}

const schema = buildPublicSchema();
/** Requests that between them ask for every field of a root field's type. */
function everythingOf(name: string, given: string): string[] {
  const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type);
  const members = isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : [];
  return members.flatMap((member) =>
    Object.values(member.getFields()).map(
      (field) => `{ ${name}${given} { ... on ${member.name} { ${field.name} ${selectionOf(field.type, 2)} } } }`,
    ),
  );
}

async function textOf(query: string): Promise<string> {
  const answer = await request(server.address).post('/graphql').send({ query });
  expect(answer.status).toBe(200);
  return answer.text;
}

describe('what society may not see', () => {
  it('was planted all over the archive', async () => {
    const owner = await office.owner();
    const tables = await owner.query<{ name: string }[]>(
      `SELECT 'archive.' || tablename AS name FROM pg_tables WHERE schemaname = 'archive'`,
    );
    const planted: string[] = [];
    for (const { name } of tables) {
      const [found] = await owner.query<{ count: number }[]>(
        `SELECT count(*) AS count FROM ${name} AS held WHERE to_jsonb(held)::text LIKE '%${CANARY}%'`,
      );
      if (Number(found?.count) > 0) planted.push(name);
    }
    await owner.destroy();
    expect(planted.sort()).toEqual(
      expect.arrayContaining([
        ...['archive.batches', 'archive.case_steps', 'archive.cases', 'archive.check_results', 'archive.checks'],
        ...['archive.events', 'archive.facts', 'archive.upload_jobs'],
      ]),
    );
  });

  it('stands in no column of the publication', async () => {
    const owner = await office.owner();
    const tables = await owner.query<{ name: string }[]>(
      `SELECT 'publication.' || tablename AS name FROM pg_tables WHERE schemaname = 'publication'`,
    );
    for (const { name } of tables) {
      const rows = await owner.query<{ row: string }[]>(`SELECT to_jsonb(held)::text AS row FROM ${name} AS held`);
      expect([name, rows.filter(({ row }) => SECRET.test(row))]).toEqual([name, []]);
    }
    await owner.destroy();
  });

  it('is in no answer that asks for everything', async () => {
    const asked = [
      ...[1, 2, 3, 4].flatMap((serial) => everythingOf('enterprise', `(uscc: "${firm(serial).uscc}")`)),
      ...['BLACK', 'RED', 'ABNORMAL_OPERATION'].flatMap((list) => everythingOf('listings', `(list: ${list})`)),
      ...['statistics', 'sources', 'boardEditions'].flatMap((name) => everythingOf(name, '')),
      ...everythingOf('searchEnterprises', `(text: "${firm(1).name.slice(0, 4)}")`),
    ];
    const answers = await Promise.all(asked.map(textOf));
    expect(answers.filter((text) => SECRET.test(text))).toEqual([]);
    expect(answers.some((text) => text.includes(firm(2).name))).toBe(true);
    expect(answers.length).toBeGreaterThan(70);
  });

  it.each([CANARY, canary('待复核'), canary('项目'), ID_NUMBER, ...PERSONS, canary('供应商')])(
    'is not found by looking for %s: the answer is that for a word nobody ever wrote',
    async (word) => {
      const search = (text: string) =>
        textOf(`{ searchEnterprises(text: "${text}") { nextCursor hits { matchedName enterprise { uscc } } } }`);
      expect(await search(word)).toBe(await search('查无此词'));
    },
  );

  it('does not show in the answer for a firm that is known from held records alone', async () => {
    const ask = (uscc: string) => textOf(`{ enterprise(uscc: "${uscc}") { __typename ... on NotOnFile { notice } } }`);
    expect(await ask(firm(3).uscc)).toBe(await ask(firm(50).uscc));
  });

  it('is in no download, page, feed of figures or key', async () => {
    const paths = [
      ...['BLACK', 'RED', 'ABNORMAL_OPERATION'].map((list) => `/lists.csv?list=${list}`),
      ...[
        '/metrics',
        '/healthz',
        '/readyz',
        '/.well-known/chengxin-certificate-keys.json',
        '/verify/0'.padEnd(40, '0'),
      ],
    ];
    for (const path of paths) expect((await request(server.address).get(path)).text).not.toMatch(SECRET);
    const xlsx = await request(server.address).get('/lists.xlsx?list=BLACK').buffer(true).parse(binary);
    expect(unzipped(xlsx.body as Buffer)).toContain(firm(2).name);
    expect(unzipped(xlsx.body as Buffer)).not.toMatch(SECRET);
  });

  it('comes out under no generated request, and stands in no line of the log', async () => {
    const leaked: string[] = [];
    const report = await fuzz(server, 'public', 500, 7, (text) => {
      if (SECRET.test(text)) leaked.push(text.slice(0, 500));
    });
    expect(leaked).toEqual([]);
    expect(report.faults).toEqual([]);
    expect(logged.length).toBeGreaterThan(500);
    expect(logged.filter((line) => SECRET.test(line))).toEqual([]);
  }, 60_000);
});

function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
}

/** All text of an archive's deflated entries. */
function unzipped(archive: Buffer): string {
  const texts: string[] = [];
  for (let at = archive.indexOf('PK\u0003\u0004'); at >= 0; at = archive.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    if (archive.readUInt16LE(at + 8) === 8) texts.push(inflateRawSync(archive.subarray(start)).toString('utf8'));
  }
  return texts.join('\n');
}

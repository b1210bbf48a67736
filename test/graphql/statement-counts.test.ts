import { Asking } from '../../src/data/abandonable-client';
import { askedBy } from '../../src/data/asked-source';
import { graphql } from 'graphql';
import { createInternalContext } from '../../src/graphql/internal/context';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import { createPublicContext } from '../../src/graphql/public/context';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { registerDepartments } from '../../src/services/departments/register-departments';
import { DepartmentBook } from '../../src/services/public/department-book';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { statementsOf } from '../support/count-statements';
import { actor, openOffice } from '../support/desk';
import { FIRMS, penaltyRow, registrationRow } from '../support/rows';

const DAY = '2026-06-01';
let office: Office;

beforeAll(async () => {
  office = await openOffice();
  await upload(
    'REGISTRATION',
    FIRMS.map((firm) => registrationRow(firm)),
  );
  await upload(
    'PENALTY',
    FIRMS.flatMap((firm) => [1, 2, 3].map((index) => penaltyRow(firm, { decisionNumber: `${firm.serial}-${index}` }))),
  );
});
afterAll(() => office.close());

function upload(kind: 'REGISTRATION' | 'PENALTY', rows: ReturnType<typeof penaltyRow>[], batchKey: string = kind) {
  const input = { kind, batchKey, policy: 'REJECT_ROWS', dryRun: false, rows } as const;
  return uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), input);
}

const publicSchema = buildPublicSchema();
const internalSchema = buildInternalSchema();

/** As the quick door asks: over a source that is the asker's own. */
async function askPublic(source: string, book = new DepartmentBook()): Promise<string[]> {
  return statementsOf(office.public, async () => {
    const board = { ...office.board(DAY), dataSource: askedBy(office.public, new Asking()) };
    const { errors } = await graphql({
      schema: publicSchema,
      source,
      contextValue: createPublicContext(board, book),
    });
    expect(errors).toBeUndefined();
  });
}

describe('the public counter', () => {
  const ITEMS = 'items { recordId source { name contact } }';
  const FILE = `name standing { status reasons { recordId } measures { code } } registration { source { name } }
    licences { ${ITEMS} } penalties { ${ITEMS} } listings { ${ITEMS} } honours { ${ITEMS} } commitments { ${ITEMS} } abnormalEntries { ${ITEMS} }`;

  it('answers a whole credit file with one read of the file, once the departments of its edition are known', async () => {
    const source = `{ enterprise(uscc: "${FIRMS[0]?.uscc ?? ''}") { ... on Enterprise { ${FILE} } } }`;
    const book = new DepartmentBook();
    expect(await askPublic(source, book)).toEqual(['publicFilesOf', 'publicDepartments']);
    expect(await askPublic(source, book)).toEqual(['publicFilesOf']);
    const { MARKET } = DEMO_DEPARTMENTS;
    await registerDepartments(office.desk(DAY), actor('ADMIN'), [{ ...MARKET, contact: '0000-7654321' }]);
    expect(await askPublic(source, book)).toEqual(['publicFilesOf', 'publicDepartments']);
  });

  it.each([1, 50])('answers a search for %i firms, as its page shows them, in one statement', async (first) => {
    const firm =
      'uscc name registered industryCode formerNames region { code name } standing { status textZh asOf notice }';
    const source = `{ searchEnterprises(text: "有限公司", first: ${first}) { nextCursor hits { matchedName matchedCurrentName enterprise { ${firm} } } } }`;
    await askPublic(source);
    expect(await askPublic(source)).toEqual(['searchPublicNames']);
  });

  it('reads the former names of the firms found that have some, all of them in one statement', async () => {
    const [first, second] = FIRMS;
    if (!first || !second) throw new Error('no firms');
    const renamed = [first, second].map((firm, index) =>
      registrationRow(firm, { formerNames: `云岭县旧号${index}百货店`, changeReason: '补录曾用名' }),
    );
    await upload('REGISTRATION', renamed, 'renamed');
    const source =
      '{ searchEnterprises(text: "旧号") { hits { matchedCurrentName enterprise { name formerNames } } } }';
    expect(await askPublic(source)).toEqual(['searchPublicNames', 'publicFormerNames']);
  });

  it.each([1, 10, 50])('answers a search with %i whole files in three statements', async (first) => {
    await askPublic('{ searchEnterprises(text: "有限公司", first: 1) { notice } }');
    const names = await askPublic(
      `{ searchEnterprises(text: "有限公司", first: ${first}) { hits { enterprise { ${FILE} } } } }`,
    );
    expect(names).toEqual(['searchPublicNames', 'publicFilesOf', 'publicDepartments']);
  });
});

describe('the internal counter', () => {
  it('answers a whole credit file in a fixed number of statements', async () => {
    const look = `purpose: AUDIT, matterNo: "A"`;
    const filing = 'filing { state provenance { receivedAt department { name } } }';
    const source = `{ creditFile(uscc: "${FIRMS[0]?.uscc ?? ''}", ${look}) { standing { status } registrations { ${filing} } penalties { ${filing} } } }`;
    const names = await statementsOf(office.pool, async () => {
      const contextValue = createInternalContext(office.desk(DAY), actor('AUDITOR'));
      const { errors } = await graphql({ schema: internalSchema, source, contextValue });
      expect(errors).toBeUndefined();
    });
    expect(names).toEqual(['fileKnownAt', 'appendEvents', 'listedControllers', 'departmentsByCode']);
  });

  it.each([1, 60])('files a batch of %i firms in the same number of statements', async (firms) => {
    const rows = FIRMS.slice(0, firms).map((firm) => penaltyRow(firm, { decisionNumber: `量${firms}` }));
    const input = { kind: 'PENALTY', batchKey: `n${firms}`, policy: 'REJECT_ROWS', dryRun: false, rows } as const;
    const names = await statementsOf(office.pool, () =>
      uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), input),
    );
    expect(names).toHaveLength(18);
  });
});

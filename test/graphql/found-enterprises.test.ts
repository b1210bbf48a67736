import { graphql } from 'graphql';
import { createPublicContext } from '../../src/graphql/public/context';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import { lookUpEnterprise } from '../../src/services/public/look-up-enterprise';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, registrationRow } from '../support/rows';

const FILED_ON = '2026-06-01';
const ASKED_ON = '2026-06-03';
const FOUND = firm(3);
const schema = buildPublicSchema();
let office: Office;

beforeAll(async () => {
  office = await openOffice();
  await uploadRecords(office.desk(FILED_ON), actor('UPLOADER', 'MARKET'), {
    ...({ kind: 'REGISTRATION', batchKey: 'found', policy: 'REJECT_BATCH', dryRun: false } as const),
    rows: [registrationRow(FOUND)],
  });
});
afterAll(() => office.close());

function find(fields: string) {
  const source = `{ searchEnterprises(text: "${FOUND.name}") { hits { enterprise { ${fields} } } } }`;
  return graphql({ schema, source, contextValue: createPublicContext(office.board(ASKED_ON)) });
}

describe('an enterprise found', () => {
  it('was published when its file was, not when it was searched for', async () => {
    const known = await lookUpEnterprise(office.board(ASKED_ON), FOUND.uscc);
    const publishedAt = known.verdict === 'ON_FILE' ? known.publishedAt : null;
    const { data } = await find('publishedAt');
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      searchEnterprises: { hits: [{ enterprise: { publishedAt } }] },
    });
  });

  it('asks to be searched for again when its file went between the search and the reading of it', async () => {
    const owner = await office.owner();
    await owner.query('DELETE FROM publication.files');
    await owner.destroy();
    const { errors } = await find('registration { recordId }');
    expect(errors?.map(({ originalError }) => originalError)).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

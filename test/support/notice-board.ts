import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { actor } from './desk';
import { builtPortal } from './built-portal';
import { firm, registrationRow, taxpayerRow, wageListingRow } from './rows';
import type { RunningServer } from './running-server';
import { startServer } from './running-server';

/** A notice board of its own with two firms on file, the first on the black list, and a browser where one runs. */
export interface OpenNoticeBoard {
  readonly server: RunningServer;
  readonly browser: Browser | null;
  /** Folder of the built pages, and the builder's account of what went into them. */
  readonly portal: string;
  readonly metafile: object;
  /** A published edition of the board. */
  readonly editionId: string;
  readonly close: () => Promise<void>;
}

/** Opens one. */
export async function openNoticeBoard(): Promise<OpenNoticeBoard> {
  const { folder: portal, metafile } = await builtPortal();
  const server = await startServer({}, undefined, undefined, portal);
  const browser = await openBrowser();
  await fill(server);
  const editionId = await issueEdition(server);
  const close = async () => {
    await browser?.close();
    await server.close();
  };
  return { server, browser, portal, metafile, editionId, close };
}

/** Two firms on file: the first on the black list, the second with enough honours for two pages. */
async function fill(server: RunningServer): Promise<void> {
  const registrations = `mutation ($rows: [RegistrationRowInput!]!) { uploadRegistrations(input: { batchKey: "r", rows: $rows }) { counts { accepted } } }`;
  const rows = [registrationRow(firm(1), { formerNames: '云岭县旧号百货店' }), registrationRow(firm(2))];
  await server.askAs(actor('UPLOADER', 'MARKET'), registrations, { rows });
  const honours = `mutation ($rows: [HonourRowInput!]!) { uploadHonours(input: { batchKey: "h", rows: $rows }) { counts { accepted } } }`;
  const many = Array.from({ length: 21 }, (_, place) => taxpayerRow(firm(2), { documentNumber: `誉${place}` }));
  await server.askAs(actor('UPLOADER', 'TAX'), honours, { rows: many });
  await list(server);
}

async function list(server: RunningServer): Promise<void> {
  const listings = `mutation ($rows: [ListingRowInput!]!) { uploadListings(input: { batchKey: "l", rows: $rows }) { rows { recordId } } }`;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const listed = await server.askAs<{ uploadListings: { rows: { recordId: string }[] } }>(
    actor('UPLOADER', 'LABOUR'),
    listings,
    { rows: [wageListingRow(firm(1), { publishedOn: today })] },
  );
  const recordId = listed.data.uploadListings.rows[0]?.recordId ?? '';
  const confirm = `mutation { confirmListings(input: { batchKey: "c", recordIds: ["${recordId}"] }) { counts { accepted } } }`;
  await server.askAs(actor('APPROVER', 'LABOUR'), confirm);
}

/** An edition of the city, drafted by one person, reviewed and published by another. */
async function issueEdition(server: RunningServer): Promise<string> {
  const drafted = await server.askAs<{ draftBoardEdition: { id: string } }>(
    actor('OFFICER', 'PLANNING'),
    'mutation { draftBoardEdition(input: { regionCode: "990100", title: "示范市诚信红黑榜" }) { id } }',
  );
  const { id } = drafted.data.draftBoardEdition;
  const approver = actor('APPROVER', 'PLANNING');
  await server.askAs(approver, `mutation { reviewBoardEdition(id: "${id}") { id } }`);
  await server.askAs(approver, `mutation { publishBoardEdition(id: "${id}") { id } }`);
  return id;
}

/** A receipt that a buyer was given for the second firm, with the report it came with. */
export async function receiptOf(server: RunningServer): Promise<{ number: string; jws: string; report: Buffer }> {
  const buyer = actor('PROCUREMENT', 'MARKET');
  const matterNo = randomUUID().slice(0, 8);
  const input = {
    ...{ purpose: 'BIDDING', matterNo, project: { name: 'road', number: matterNo } },
    suppliers: [{ uscc: firm(2).uscc }],
  };
  const made = await server.askAs<{ checkSuppliers: { check: { checkId: string } } }>(
    buyer,
    'mutation ($input: CheckSuppliersInput!) { checkSuppliers(input: $input) { check { checkId } } }',
    { input },
  );
  const { checkId } = made.data.checkSuppliers.check;
  const signed = await server.askAs<{ checkCertificate: { number: string; jws: string } }>(
    buyer,
    `mutation { checkCertificate(checkId: "${checkId}", place: 1) { number jws } }`,
  );
  const headers = { authorization: `Bearer ${await server.tokenOf(buyer)}` };
  const report = await fetch(`${server.address}/internal/checks/${checkId}/report.pdf`, { headers });
  return { ...signed.data.checkCertificate, report: Buffer.from(await report.arrayBuffer()) };
}

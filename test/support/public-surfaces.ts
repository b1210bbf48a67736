import { inflateRawSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { pdfText } from './pdf-text';

/** Where society meets what is public (公开渠道): each gives all of its text. */
export interface PublicSurfaces {
  /** By name; of everything that is on lists and boards. */
  readonly lists: Readonly<Record<string, () => Promise<string>>>;
  /** Public files of some firms, and standings with their reasons. */
  readonly files: (codes: readonly string[]) => Promise<string>;
  /** Codes of the firms that a search finds under a standing. */
  readonly searched: (standing: 'BLACK_LISTED' | 'RED_LISTED') => Promise<string>;
  /** Entries that the statistics count, of a list. */
  readonly counted: (list: 'BLACK' | 'RED') => Promise<number>;
  /** Report of a firm as PDF. */
  readonly report: (code: string) => Promise<string>;
  /** The page of a receipt. */
  readonly receipt: (number: string) => Promise<string>;
  /** Every row of the publication, which feeds and zones are made of. */
  readonly publication: () => Promise<string>;
}

const ALIASES = 5;
const PATIENCE = 10;

/** Opens the surfaces of a server. @param editionId an edition of the board that was published when everything was still there */
export function publicSurfaces(address: string, owner: DataSource, editionId: string): PublicSurfaces {
  const get = async (path: string) => bytesOf(await patiently(() => fetch(`${address}${path}`)));
  const text = async (path: string) => (await get(path)).toString('utf8');
  const ask: Ask = (query) => asked(address, query);
  const paged = (name: string, given: string, page: string) => allPages(ask, name, given, page);
  const entry = '{ entries { uscc documentNumber } nextCursor }';
  return {
    lists: {
      'the black list': () => paged('listings', 'list: BLACK', entry),
      'the red list': () => paged('listings', 'list: RED', entry),
      'its download as CSV': () => text('/lists.csv?list=BLACK'),
      'the red download as CSV': () => text('/lists.csv?list=RED'),
      'its download as XLSX': async () => unzipped(await get('/lists.xlsx?list=BLACK')),
      'the red download as XLSX': async () => unzipped(await get('/lists.xlsx?list=RED')),
      'the edition as CSV': () => text(`/editions.csv?id=${editionId}`),
      'the edition as XLSX': async () => unzipped(await get(`/editions.xlsx?id=${editionId}`)),
      'the edition': () => editionText(ask, editionId),
    },
    files: async (codes) => {
      const texts: string[] = [];
      for (let at = 0; at < codes.length; at += ALIASES)
        texts.push(
          JSON.stringify(
            await ask(
              `{ ${codes
                .slice(at, at + ALIASES)
                .map(fileOf)
                .join(' ')} }`,
            ),
          ),
        );
      return texts.join('\n');
    },
    searched: (standing) =>
      paged(
        'searchEnterprises',
        `text: "有限公司", standing: ${standing}`,
        '{ hits { enterprise { uscc } } nextCursor }',
      ),
    counted: async (list) => {
      const { statistics } = await ask<Counted>('{ statistics { lists { list entries } } }');
      return statistics.lists.filter((one) => one.list === list).reduce((sum, { entries }) => sum + entries, 0);
    },
    report: async (code) => pdfText(await get(`/reports/${code}.pdf`)),
    receipt: (number) => text(`/verify/${number}`),
    publication: () => wholePublication(owner),
  };
}

interface Counted {
  readonly statistics: { readonly lists: readonly { readonly list: string; readonly entries: number }[] };
}
type Ask = <T>(query: string) => Promise<T>;

/** A machine with much else to do answers 503 now and then: it says to try again. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (answer.status !== 503 || attempt === PATIENCE) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function bytesOf(answer: Response): Promise<Buffer> {
  if (answer.status !== 200) throw new Error(`${answer.url} answers ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

async function asked<T>(address: string, query: string): Promise<T> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const answer = await patiently(() => fetch(`${address}/graphql`, { method: 'POST', headers, body }));
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

async function allPages(ask: Ask, name: string, given: string, page: string): Promise<string> {
  const texts: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const place: string = after === '' ? '' : `, after: "${after}"`;
    const data: Record<string, { nextCursor: string | null }> = await ask(
      `{ ${name}(${given}, first: 50${place}) ${page} }`,
    );
    texts.push(JSON.stringify(data));
    after = data[name]?.nextCursor ?? null;
  }
  return texts.join('\n');
}

async function editionText(ask: Ask, id: string): Promise<string> {
  const texts: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const place: string = after === '' ? '' : `, after: "${after}"`;
    const data: { boardEdition: { entries: { nextCursor: string | null } } } = await ask(
      `{ boardEdition(id: "${id}") { ... on BoardEdition { totals { entries } entries(first: 50${place}) { entries { documentNumber uscc } nextCursor } } } }`,
    );
    texts.push(JSON.stringify(data));
    after = data.boardEdition.entries.nextCursor;
  }
  return texts.join('\n');
}

function fileOf(code: string): string {
  return `f${code}: enterprise(uscc: "${code}") { __typename ... on Enterprise { uscc
    standing { status reasons { documentNumber } }
    listings(first: 50) { total items { decisionNumber } } penalties(first: 50) { total items { decisionNumber } }
    honours(first: 50) { total items { documentNumber } } } }`;
}

async function wholePublication(owner: DataSource): Promise<string> {
  const tables = await owner.query<{ name: string }[]>(
    `SELECT 'publication.' || tablename AS name FROM pg_tables WHERE schemaname = 'publication'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await owner.query<{ row: string }[]>(`SELECT to_jsonb(held)::text AS row FROM ${name} AS held`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

/** All text of an archive's deflated entries (压缩包文字). */
export function unzipped(archive: Buffer): string {
  const texts: string[] = [];
  for (let at = archive.indexOf('PK\u0003\u0004'); at >= 0; at = archive.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    if (archive.readUInt16LE(at + 8) === 8) texts.push(inflateRawSync(archive.subarray(start)).toString('utf8'));
  }
  return texts.join('\n');
}

import type { LocalDate } from '../../../src/domain/calendar/local-date';
import type { Catalogue } from '../../../src/domain/catalogue/types';
import { publicFileOn } from '../../../src/domain/publication/cut-publication';
import type { PublicFile } from '../../../src/domain/publication/public-file';
import type { FileToday } from '../../../src/services/public/look-up-enterprise';
import type { ItemField, ItemsName } from './file-fields';
import { ITEM_FIELDS, ITEMS, REGISTRATION_FIELDS } from './file-fields';
import { PAGE } from './queries';

/** A part of an answer whose fields are copied, not looked into. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a standing tells of itself to all contenders. */
interface Standing {
  readonly status: string;
  readonly reasons: readonly Fields[];
  readonly measures: readonly Fields[];
  readonly incentives: readonly Fields[];
}

/** An enterprise as ours answers it, and Mercurius. */
export type OurEnterprise = Fields & { readonly standing: Standing };

interface Nodes<T> {
  readonly nodes: readonly T[];
}

/** An enterprise as PostGraphile answers it; of a standing alone, the first three. */
export interface PeerEnterprise extends Partial<Readonly<Record<ItemsName, Nodes<PeerItem>>>> {
  readonly uscc: string;
  readonly name: string;
  readonly standing: {
    readonly status: string;
    readonly reasons: Nodes<{ readonly listing: Fields | null; readonly honour: Fields | null }>;
    readonly measures: Nodes<Fields & { readonly measureRuleByCode: Fields }>;
    readonly incentives: Nodes<Fields & { readonly incentiveRuleByCode: Fields }>;
  };
  readonly registered?: boolean;
  readonly industryCode?: string | null;
  readonly regionCode?: string | null;
  readonly formerNamesByUscc?: Nodes<{ readonly name: string }>;
  readonly registration?: PeerItem | null;
}

type PeerItem = Fields & { readonly persons?: Nodes<Fields> };

/** The parts of a stored file that a standing rests on. */
export type StandingParts = Pick<PublicFile, 'uscc' | 'name' | 'standings' | 'listings' | 'honours'>;

/** The one shape of an enterprise's file (统一形态): what ours answers, with what has no order sorted. */
export function shapeOfOurs(enterprise: OurEnterprise): unknown {
  return { ...enterprise, standing: sortedStanding(enterprise.standing) };
}

function sortedStanding({ status, reasons, measures, incentives }: Standing): Standing {
  const by = (key: string) => (a: Fields, b: Fields) => (String(a[key]) < String(b[key]) ? -1 : 1);
  return {
    status,
    reasons: [...reasons].sort(by('recordId')),
    measures: [...measures].sort(by('code')),
    incentives: [...incentives].sort(by('code')),
  };
}

/** The same of what PostGraphile answers. */
export function shapeOfPostgraphile(enterprise: PeerEnterprise): unknown {
  const { uscc, name, registered, industryCode, regionCode, formerNamesByUscc, registration } = enterprise;
  const shape = { uscc, name, standing: peerStanding(enterprise.standing) };
  if (registered === undefined) return shape;
  const pages = ITEMS.map((items) => [items, { items: enterprise[items]?.nodes.map(peerItem(ITEM_FIELDS[items])) }]);
  return {
    ...{ ...shape, registered, industryCode, region: regionShape(regionCode) },
    formerNames: formerNamesByUscc?.nodes.map((former) => former.name),
    registration: registration && peerItem(REGISTRATION_FIELDS)(registration),
    ...Object.fromEntries(pages),
  };
}

function peerStanding({ status, reasons, measures, incentives }: PeerEnterprise['standing']): Standing {
  return sortedStanding({
    status,
    reasons: reasons.nodes.flatMap(({ listing, honour }) => reasonOf(listing ?? honour)),
    measures: measures.nodes.map(({ code, force, measureRuleByCode: { nameZh } }) => ({ code, nameZh, force })),
    incentives: incentives.nodes.map(({ code, incentiveRuleByCode: { nameZh } }) => ({ code, nameZh })),
  });
}

function reasonOf(record: object | null): Fields[] {
  if (record === null) return [];
  const { recordId, authority, decisionNumber, documentNumber, endsOn } = record as Fields;
  return [{ recordId, authority, documentNumber: decisionNumber ?? documentNumber, endsOn }];
}

/** An honour tells its own term, whatever ends it early. */
function peerItem(fields: readonly ItemField[]): (row: PeerItem) => unknown {
  return (row) => {
    const { recordId, shownFrom: from, shownUntil, persons } = row;
    const own = fields.map(({ name, type }): [string, unknown] => [
      name,
      type === 'words' ? { text: row[name], withheld: row[`${name}Withheld`] } : row[name],
    ]);
    const shown = { from, until: 'honourType' in row ? row['endsOn'] : shownUntil };
    return { recordId, shown, ...Object.fromEntries(own), ...(persons && { persons: persons.nodes }) };
  };
}

/** The same of the stored document that the floor sends. */
export function shapeOfDocument(document: PublicFile, day: LocalDate, catalogue: Catalogue): unknown {
  const file = publicFileOn(document, day);
  if (file === null) return null;
  const { uscc, name, registered, industryCode, regionCode, formerNames, registration } = file;
  const pages = ITEMS.map((items) => [
    items,
    { items: file[items].slice(0, PAGE).map(documentItem(ITEM_FIELDS[items])) },
  ]);
  return {
    ...{ uscc, name, standing: documentStanding(file, catalogue) },
    ...{ registered, industryCode, region: regionShape(regionCode), formerNames },
    registration: registration && documentItem(REGISTRATION_FIELDS)(registration),
    ...Object.fromEntries(pages),
  };
}

/** The same of the parts of it that a standing needs; the day is picked as it is of a whole file. */
export function shapeOfStanding(parts: StandingParts, day: LocalDate, catalogue: Catalogue): unknown {
  const rest = { licences: [], penalties: [], commitments: [], abnormalEntries: [], registration: ALWAYS_SHOWN };
  const file = publicFileOn({ ...rest, ...parts } as unknown as PublicFile, day);
  return file && { uscc: file.uscc, name: file.name, standing: documentStanding(file, catalogue) };
}

const ALWAYS_SHOWN = { recordId: '', shown: { from: '0001-01-01', until: null } };

function documentStanding({ standing, listings, honours }: FileToday, { measures, incentives }: Catalogue): Standing {
  const reasons = [...listings, ...honours].filter(({ recordId }) => standing.recordIds.includes(recordId));
  const nameIn = (rules: readonly { readonly code: string; readonly nameZh: string }[], code: string) =>
    rules.find((rule) => rule.code === code)?.nameZh;
  return sortedStanding({
    status: standing.standing,
    reasons: reasons.flatMap(reasonOf),
    measures: standing.measures.map(({ code, force }) => ({ code, nameZh: nameIn(measures, code), force })),
    incentives: standing.incentives.map((code) => ({ code, nameZh: nameIn(incentives, code) })),
  });
}

function documentItem(fields: readonly ItemField[]): (item: object) => unknown {
  return (item) => {
    const held = item as Fields;
    const own = fields.map(({ name, key, type }): [string, unknown] => [
      name,
      type === 'money' ? yuanOf(held[key]) : held[key],
    ]);
    const { recordId, shown, persons } = held;
    return { recordId, shown, ...Object.fromEntries(own), ...(persons === undefined ? {} : { persons }) };
  };
}

function yuanOf(fen: unknown): string | null {
  return fen === null ? null : (Number(fen) / 100).toFixed(2);
}

function regionShape(code: string | null | undefined): { readonly code: string } | null {
  return code === null || code === undefined ? null : { code };
}

/** Counts of a public list. */
export interface Counts {
  readonly enterprises: number;
  readonly lists: readonly Fields[] | null;
  readonly industries: readonly Fields[] | null;
  readonly months: readonly Fields[] | null;
}

/** Counts in one order, whatever order they came in. */
export function shapeOfStatistics({ enterprises, lists, industries, months }: Counts): unknown {
  const sorted = (counts: readonly Fields[] | null) => (counts ?? []).map(asText).sort();
  return { enterprises, lists: sorted(lists), industries: sorted(industries), months: sorted(months) };
}

function asText(fields: Fields): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where two answers first differ (首个差异), as a path with both values; null when they do not. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (!isObject(a) || !isObject(b)) return a === b ? null : `${path}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

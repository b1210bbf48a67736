import type { SeededRandom } from '../../../src/demo/seeded-random';
import type { LocalDate } from '../../../src/domain/calendar/local-date';
import type { Catalogue } from '../../../src/domain/catalogue/types';
import type { PublicFile } from '../../../src/domain/publication/public-file';
import { nameGrams, normaliseName } from '../../../src/domain/subject/enterprise-name';
import { encodeCursor } from '../../../src/graphql/shared/pagination';
import type { LoadedCity } from '../city/loaded-city';
import type { ContenderName } from './contenders';
import type { QueryName } from './queries';
import { OUR_QUERIES, POSTGRAPHILE_QUERIES } from './queries';
import type { Counts, Fields, OurEnterprise, PeerEnterprise, StandingParts } from './shapes';
import { shapeOfDocument, shapeOfOurs, shapeOfPostgraphile, shapeOfStanding, shapeOfStatistics } from './shapes';
import type { Ask } from './wire';

/** A place in the black list: the entry that the page comes after, and PostGraphile's own word for it. */
export interface ListPlace {
  readonly publishedOn: string;
  readonly uscc: string;
  readonly recordId: string;
  readonly postgraphile: string;
}

/** What requests are drawn from (取样范围). */
export interface Ground {
  readonly city: LoadedCity;
  readonly day: LocalDate;
  readonly catalogue: Catalogue;
  /** The last entry before the hundredth page of the black list, or before its last full page where it has fewer. */
  readonly hundredth: { readonly page: number; readonly after: ListPlace } | null;
}

/** One request to all: what each is sent, and what its answer is in the shape that all have in common. */
export interface Question {
  readonly asks: Readonly<Partial<Record<ContenderName, () => Ask>>>;
  readonly shapes: Readonly<Partial<Record<ContenderName, (answer: unknown) => unknown>>>;
}

/** A kind of request that contenders are compared by (对比操作). */
export interface Operation {
  readonly name: string;
  readonly what: string;
  /** True where the aim for searches holds. */
  readonly isSearch: boolean;
  /** False for what only staff may ask, which no peer answers. */
  readonly isPublic: boolean;
  /** How many ask at once in a closed loop; 20 unless said. */
  readonly connections?: number;
  readonly draw: (ground: Ground, random: SeededRandom) => Question;
}

/** Every public operation that is raced (公开操作). */
export const OPERATIONS: readonly Operation[] = [
  { name: 'file', what: '公示档案 whole public file', isSearch: false, isPublic: true, draw: aboutFirm('file') },
  {
    name: 'standing',
    what: '公示状况 standing by code',
    isSearch: false,
    isPublic: true,
    draw: aboutFirm('standing'),
  },
  search('search-two', '两字检索 any two characters of a name', (name, random) => slice(name, random, 2)),
  search('search-part', '部分名称 four characters of a name', (name, random) => slice(name, random, 4)),
  search('search-full', '全称 full name', (name) => name),
  search('search-rare', '罕见词 three characters that few firms bear', (name) => name.replace(PLACE, '').slice(0, 3)),
  search('search-common', '常见词 what a tenth to all firms bear', (_name, random) => random.pick(COMMON)),
  { name: 'list-first', what: '黑榜第1页 black list, page 1', isSearch: false, isPublic: true, draw: () => page(null) },
  {
    name: 'list-hundredth',
    what: '黑榜第100页 black list, page 100',
    isSearch: false,
    isPublic: true,
    draw: ({ hundredth }) => page(hundredth?.after ?? null),
  },
  { name: 'statistics', what: '公示统计 statistics', isSearch: false, isPublic: true, draw: statistics },
];

const PLACE = /^(示范市城东区|示范市|云岭县|清川县)/;
const COMMON = ['公司', '有限', '有限公司', '示范', '示范市', '贸易', '科技', '建筑工程', '经营部'] as const;

function aboutFirm(query: 'file' | 'standing'): Operation['draw'] {
  return ({ city, day, catalogue }, random) => {
    const { uscc } = city.firm(random.between(1, city.scale));
    return {
      asks: { ...graphql(query, { uscc }), floor: floor(query, [uscc]) },
      shapes: {
        ours: (answer) => shapeOfOurs(dataOf<{ enterprise: OurEnterprise }>(answer).enterprise),
        mercurius: (answer) => shapeOfOurs(dataOf<{ enterprise: OurEnterprise }>(answer).enterprise),
        postgraphile: (answer) =>
          shapeOfPostgraphile(dataOf<{ enterpriseByUscc: PeerEnterprise }>(answer).enterpriseByUscc),
        floor: (held) =>
          query === 'file'
            ? shapeOfDocument(held as PublicFile, day, catalogue)
            : shapeOfStanding(held as StandingParts, day, catalogue),
      },
    };
  };
}

/** What a GraphQL answer holds, as the caller knows it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- JSON from outside, named by who reads it
function dataOf<T>(answer: unknown): T {
  return (answer as { readonly data: T }).data;
}

function search(name: string, what: string, text: (name: string, random: SeededRandom) => string): Operation {
  const ofOurs = (answer: unknown) => dataOf<{ searchEnterprises: { hits: unknown } }>(answer).searchEnterprises.hits;
  const draw: Operation['draw'] = ({ city }, random) => {
    const asked = normaliseName(text(normaliseName(city.firm(random.between(1, city.scale)).name), random));
    return {
      asks: { ...graphql('search', { text: asked }), floor: floor('search', [asked, nameGrams(asked)]) },
      shapes: {
        ours: ofOurs,
        mercurius: ofOurs,
        postgraphile: (answer) => dataOf<PeerHits>(answer).searchNames.nodes.map(peerHit),
        floor: (rows) => (rows as readonly FloorHit[]).map((row) => hit(row, row, row.status)),
      },
    };
  };
  return { name, what, isSearch: true, isPublic: true, draw };
}

interface Firm {
  readonly uscc: string;
  readonly name: string;
  readonly regionCode: string | null;
}

interface PeerHits {
  readonly searchNames: {
    readonly nodes: readonly {
      readonly name: string;
      readonly current: boolean;
      readonly enterpriseByUscc: Firm & { readonly standing: { readonly status: string } };
    }[];
  };
}

interface Match {
  readonly matchedName: string;
  readonly matchedCurrentName: boolean;
}

type FloorHit = Match & Firm & { readonly status: string };

function peerHit({ name, current, enterpriseByUscc: firm }: PeerHits['searchNames']['nodes'][number]): unknown {
  return hit({ matchedName: name, matchedCurrentName: current }, firm, firm.standing.status);
}

function hit({ matchedName, matchedCurrentName }: Match, { uscc, name, regionCode }: Firm, status: string): unknown {
  const region = regionCode === null ? null : { code: regionCode };
  return { matchedName, matchedCurrentName, enterprise: { uscc, name, region, standing: { status } } };
}

function slice(name: string, random: SeededRandom, length: number): string {
  const from = random.between(0, Math.max(0, name.length - length));
  return name.slice(from, from + length);
}

function page(after: ListPlace | null): Question {
  const place = after && [after.publishedOn, after.uscc, after.recordId];
  const cursors = {
    ours: place && encodeCursor(place),
    mercurius: place && Buffer.from(JSON.stringify(place)).toString('base64url'),
    postgraphile: after && after.postgraphile,
  };
  const asks = {
    ours: graphql('list', { after: cursors.ours }).ours,
    mercurius: graphql('list', { after: cursors.mercurius }).mercurius,
    postgraphile: graphql('list', { after: cursors.postgraphile }).postgraphile,
  };
  const ofOurs = (answer: unknown) => dataOf<{ listings: { entries: unknown } }>(answer).listings.entries;
  return {
    asks: { ...asks, floor: floor('list', ['BLACK', ...(place ?? [null, null, null])]) },
    shapes: {
      ours: ofOurs,
      mercurius: ofOurs,
      postgraphile: (answer) =>
        dataOf<PeerList>(answer).allListEntriesTodays.nodes.map(({ shownFrom, shownUntil, ...entry }) => ({
          ...entry,
          shown: { from: shownFrom, until: shownUntil },
        })),
      floor: (rows) =>
        (rows as readonly Fields[]).map(({ from, until, ...entry }) => ({ ...entry, shown: { from, until } })),
    },
  };
}

interface PeerList {
  readonly allListEntriesTodays: { readonly nodes: readonly Fields[] };
}

function statistics(): Question {
  const ofOurs = (answer: unknown) => shapeOfStatistics(dataOf<{ statistics: Counts }>(answer).statistics);
  return {
    asks: { ...graphql('statistics', {}), floor: floor('statistics', []) },
    shapes: {
      ...{ ours: ofOurs, mercurius: ofOurs, postgraphile: ofOurs },
      floor: (counts) => shapeOfStatistics(counts as Counts),
    },
  };
}

/** Beginnings of bodies, made once: what differs from request to request is a few letters at the end. */
const BEGINNINGS = { ours: beginnings(OUR_QUERIES), postgraphile: beginnings(POSTGRAPHILE_QUERIES) };

function beginnings(queries: Readonly<Record<QueryName, string>>): Readonly<Record<QueryName, string>> {
  const made = Object.entries(queries).map(([name, query]) => [name, `{"query":${JSON.stringify(query)},"variables":`]);
  return Object.fromEntries(made) as Record<QueryName, string>;
}

function graphql(query: QueryName, variables: object): Record<Exclude<ContenderName, 'floor'>, () => Ask> {
  const ask = (beginning: string) => () => ({ path: '/graphql', body: `${beginning}${JSON.stringify(variables)}}` });
  const own = ask(BEGINNINGS.ours[query]);
  return { ours: own, mercurius: own, postgraphile: ask(BEGINNINGS.postgraphile[query]) };
}

function floor(statement: string, values: readonly unknown[]): () => Ask {
  return () => ({ path: `/${statement}`, body: JSON.stringify(values) });
}

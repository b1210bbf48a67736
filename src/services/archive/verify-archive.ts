import type { DataSource, EntityManager } from 'typeorm';
import { factsOf } from '../../data/repositories/fact-repository';
import type { NameKeyRow, NamesOnFile } from '../../data/repositories/name-key-repository';
import { nameKeyRows, nameKeysOfEnterprises, namesOnFile } from '../../data/repositories/name-key-repository';
import { personLinksOfEnterprises } from '../../data/repositories/person-link-repository';
import { tasksOfEnterprises } from '../../data/repositories/task-repository';
import type { PublishedState } from '../../data/views/archive-pages';
import { codesAfter, newestTimelines, publishedStates } from '../../data/views/archive-pages';
import { canonicalJson } from '../../domain/canonical-json';
import type { LocalDate } from '../../domain/calendar/local-date';
import { catalogueInForceOn, catalogueOfVersion } from '../../domain/catalogue/index';
import { digestOf } from '../../domain/digest';
import { cutPublication } from '../../domain/publication/cut-publication';
import type { Publication } from '../../domain/publication/public-file';
import type { Task } from '../../domain/joint-punishment/task';
import { tasksInStep } from '../../domain/joint-punishment/task';
import type { Fact } from '../../domain/record/fact';
import type { PersonLink } from '../../domain/record/person-links';
import { personLinksOf } from '../../domain/record/person-links';
import type { Timeline } from '../../domain/rules/timeline';
import { initialsOf } from '../../domain/names/name-initials';
import { normaliseName } from '../../domain/subject/enterprise-name';
import { derive } from '../filing/derive-file';
import type { BoardDifference } from './verify-boards';
import { verifyBoards } from './verify-boards';

/** What the archive holds of an enterprise and what its facts make of it are not the same (推导差异). */
export interface FileDifference {
  readonly uscc: string;
  readonly what:
    | 'TIMELINE'
    | 'TIMELINE_DIGEST'
    | 'PUBLIC_FILE'
    | 'PUBLIC_NAMES'
    | 'PUBLIC_STANDINGS'
    | 'LIST_ENTRIES'
    | 'BANS'
    | 'TASKS'
    | 'PERSON_LINKS'
    | 'NAME_KEYS';
}

/** A difference of a file or of an edition of the board. */
export type Difference = FileDifference | BoardDifference;

/** Result of a check of the whole archive. */
export interface Verification {
  readonly enterprises: number;
  readonly editions: number;
  readonly differences: readonly Difference[];
}

const PAGE = 500;

/**
 * Derives every timeline and publication again from the facts and compares, and checks every edition of the board
 * (全库核验). The result must be empty after any crash, race, replay or upgrade.
 * @source design.md promise 3
 */
export async function verifyArchive(
  dataSource: DataSource,
  today: LocalDate,
  report: (checked: number) => void,
): Promise<Verification> {
  const differences: Difference[] = [];
  let enterprises = 0;
  for (let after = ''; ;) {
    const page = await dataSource.transaction('REPEATABLE READ', (manager) => verifyPage(manager, after, today));
    differences.push(...page.differences);
    enterprises += page.codes.length;
    const last = page.codes.at(-1);
    if (last === undefined) break;
    after = last;
    report(enterprises);
  }
  const boards = await verifyBoards(dataSource);
  return { enterprises, editions: boards.editions, differences: [...differences, ...boards.differences] };
}

async function verifyPage(manager: EntityManager, after: string, today: LocalDate) {
  const codes = await codesAfter(manager, after, PAGE);
  const facts = await factsOf(manager, codes);
  const timelines = await newestTimelines(manager, codes);
  const published = await publishedStates(manager, codes);
  const tasks = await tasksOfEnterprises(manager, codes);
  const links = await personLinksOfEnterprises(manager, codes);
  const keys = await nameKeysOfEnterprises(manager, codes);
  const names = new Map((await namesOnFile(manager, codes)).map((firm) => [firm.uscc, firm]));
  const differences = codes.flatMap((uscc) => [
    ...compareKeys(uscc, names.get(uscc), keys.get(uscc) ?? []),
    ...compareLinks(uscc, facts.get(uscc) ?? [], links.get(uscc) ?? []),
    ...compare(uscc, facts.get(uscc) ?? [], timelines.get(uscc), published.get(uscc), today),
    ...compareTasks(uscc, timelines.get(uscc), tasks.get(uscc) ?? [], today),
  ]);
  return { codes, differences };
}

type StoredTimeline = { readonly digest: string; readonly catalogueVersion: string; readonly timeline: unknown };

function compare(
  uscc: string,
  facts: readonly Fact[],
  stored: StoredTimeline | undefined,
  published: PublishedState | undefined,
  today: LocalDate,
): FileDifference[] {
  const catalogue = stored ? catalogueOfVersion(stored.catalogueVersion) : catalogueInForceOn(today);
  const { timeline, publication } = derive(uscc, facts, { catalogue, today });
  const found: (FileDifference['what'] | null)[] = [
    canonicalJson(stored?.timeline) === canonicalJson(timeline) ? null : 'TIMELINE',
    stored?.digest === digestOf(timeline) ? null : 'TIMELINE_DIGEST',
    ...comparePublication(publication, published, today),
  ];
  return found.flatMap((what) => (what === null ? [] : [{ uscc, what }]));
}

function compareLinks(uscc: string, facts: readonly Fact[], links: readonly PersonLink[]): FileDifference[] {
  return sameSet(personLinksOf(facts), links) ? [] : [{ uscc, what: 'PERSON_LINKS' }];
}

function compareKeys(uscc: string, names: NamesOnFile | undefined, keys: readonly NameKeyRow[]): FileDifference[] {
  return sameSet(names ? nameKeyRows(names) : [], keys) ? [] : [{ uscc, what: 'NAME_KEYS' }];
}

/** Every task belongs to a stretch of its listing, or was closed because the listing turned out not to hold. */
function compareTasks(
  uscc: string,
  stored: StoredTimeline | undefined,
  tasks: readonly Task[],
  today: LocalDate,
): FileDifference[] {
  const { records } = (stored?.timeline ?? { records: [] }) as Pick<Timeline, 'records'>;
  return tasksInStep(records, tasks, today) ? [] : [{ uscc, what: 'TASKS' }];
}

/** What is over today may still be stored until housekeeping; it is cut from both sides before they are compared. */
function comparePublication(
  publication: Publication | null,
  published: PublishedState | undefined,
  today: LocalDate,
): (FileDifference['what'] | null)[] {
  const kept = published && cutPublication(fileOnly(published.file), today);
  if (!publication || !published) return [!publication && !kept ? null : 'PUBLIC_FILE'];
  const isOpen = ({ until }: { until: string | null }) => until === null || until > today;
  const names = publication.names.map(({ name, current }) => {
    const normalName = normaliseName(name);
    return { normalName, current, initials: initialsOf(normalName) };
  });
  const standings = publication.file.standings.map(({ standing, until }) => ({ standing, until }));
  const entries = publication.listEntries.map(({ list, listType, recordId, shown }) => ({
    list,
    listType,
    recordId,
    ...shown,
  }));
  const bans = publication.bans.map(({ listType, recordId, shown }) => ({ listType, recordId, ...shown }));
  return [
    canonicalJson(kept?.file) === canonicalJson(publication.file) ? null : 'PUBLIC_FILE',
    sameSet(published.names, names) ? null : 'PUBLIC_NAMES',
    sameSet(
      published.standings.filter(isOpen).map(({ standing, until }) => ({ standing, until })),
      standings,
    )
      ? null
      : 'PUBLIC_STANDINGS',
    sameSet(published.listEntries.filter(isOpen), entries) ? null : 'LIST_ENTRIES',
    sameSet(published.bans.filter(isOpen), bans) ? null : 'BANS',
  ];
}

function fileOnly(file: Publication['file']): Publication {
  return { file, listEntries: [], bans: [], names: [], nextEnd: null };
}

function sameSet(a: readonly object[], b: readonly object[]): boolean {
  const written = (items: readonly object[]) => items.map(canonicalJson).sort().join('\n');
  return written(a) === written(b);
}

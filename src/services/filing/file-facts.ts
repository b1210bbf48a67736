import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { appendFacts } from '../../data/repositories/fact-repository';
import { saveEnterprises } from '../../data/repositories/enterprise-repository';
import { replacePersonLinks } from '../../data/repositories/person-link-repository';
import { removePublications, replacePublications } from '../../data/repositories/publication-repository';
import { appendTimelines } from '../../data/repositories/timeline-repository';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Catalogue, Standing } from '../../domain/catalogue/types';
import { digestOf } from '../../domain/digest';
import { cutPublication } from '../../domain/publication/cut-publication';
import type { Publication, PublicStanding } from '../../domain/publication/public-file';
import { publish } from '../../domain/publication/publish';
import { contentDigest } from '../../domain/record/content-digest';
import type { Fact } from '../../domain/record/fact';
import { keyOf, personLinksOf } from '../../domain/record/person-links';
import { deriveTimeline } from '../../domain/rules/derive-timeline';
import { segmentOn } from '../../domain/rules/explain-standing';
import type { Timeline } from '../../domain/rules/timeline';
import { normaliseName } from '../../domain/subject/enterprise-name';
import type { StandingChange } from '../../domain/upload/receipt';
import { syncTasks } from './sync-tasks';

/** New facts of one enterprise beside those already on file. */
export interface Filing {
  readonly uscc: string;
  readonly existing: readonly Fact[];
  readonly added: readonly Fact[];
}

/** What derived state the filing is under. */
export interface FilingContext {
  readonly catalogue: Catalogue;
  readonly today: LocalDate;
  readonly recordedAt: string;
}

interface Derived {
  readonly timeline: Timeline;
  readonly publication: Publication | null;
  readonly facts: readonly Fact[];
}

/**
 * Files facts and everything that follows from them (归档): the facts, each subject's timeline and its publication, in the
 * caller's transaction, in a fixed number of statements. The caller holds the subjects' locks.
 * @returns standings that differ from before, as of today
 */
export async function fileFacts(
  manager: EntityManager,
  filings: readonly Filing[],
  context: FilingContext,
): Promise<readonly StandingChange[]> {
  const touched = filings.filter(({ added }) => added.length > 0);
  const before = touched.map(({ uscc, existing }) =>
    existing.length === 0 ? undefined : derive(uscc, existing, context),
  );
  const after = touched.map((filing) => derive(filing.uscc, [...filing.existing, ...filing.added], context));
  await appendFacts(
    manager,
    touched.flatMap(({ added }) => added.map(storedFact)),
  );
  await appendTimelines(manager, changedTimelines(before, after, context));
  const republished = after.filter((derived, index) => isPublishedOtherwise(before[index], derived));
  await replacePublications(manager, publicationsOf(republished), context.recordedAt);
  await removePublications(
    manager,
    republished.filter(({ publication }) => !publication).map(({ timeline }) => timeline.uscc),
  );
  await syncTasks(manager, after, context);
  await syncPersonLinks(manager, touched);
  await saveEnterprises(
    manager,
    after.map((derived) => enterpriseRow(derived, context)),
  );
  return after.flatMap((derived, index) => standingChange(before[index], derived, context.today));
}

/** Ties of persons are written only where the facts changed them. */
async function syncPersonLinks(manager: EntityManager, filings: readonly Filing[]): Promise<void> {
  const changed = filings.flatMap(({ uscc, existing, added }) => {
    const links = personLinksOf([...existing, ...added]);
    const before = personLinksOf(existing);
    const isSame =
      before.length === links.length && before.every((link, index) => keyOf(link) === keyOf(links[index] ?? link));
    return isSame ? [] : [{ uscc, links }];
  });
  const codes = changed.map(({ uscc }) => uscc);
  await replacePersonLinks(
    manager,
    codes,
    changed.flatMap(({ links }) => links),
  );
}

/** The derived state of a file (推导结果): timeline, and publication cut to the day. */
export function derive(
  uscc: string,
  facts: readonly Fact[],
  { catalogue, today }: Omit<FilingContext, 'recordedAt'>,
): Derived {
  const timeline = deriveTimeline(uscc, facts, catalogue);
  const published = publish(facts, timeline, catalogue);
  return { timeline, publication: published && cutPublication(published, today), facts };
}

function storedFact(fact: Fact) {
  const targetRecordId = 'targetRecordId' in fact.content ? fact.content.targetRecordId : null;
  return { fact, contentDigest: contentDigest(fact.content), targetRecordId };
}

/** A timeline that did not change keeps its system interval. */
function changedTimelines(
  before: readonly (Derived | undefined)[],
  after: readonly Derived[],
  { recordedAt }: FilingContext,
) {
  return after.flatMap(({ timeline }, index) => {
    const digest = digestOf(timeline);
    const previous = before[index];
    const isFirst = previous === undefined || previous.facts.length === 0;
    return !isFirst && digestOf(previous.timeline) === digest ? [] : [{ timeline, digest, knownFrom: recordedAt }];
  });
}

/**
 * A public file that reads the same stays untouched: the instant it was published would tell that something happened that is
 * not public. Both were built by the same code, so equal ones have equal text.
 */
function isPublishedOtherwise(before: Derived | undefined, after: Derived): boolean {
  return JSON.stringify(before?.publication ?? null) !== JSON.stringify(after.publication);
}

function publicationsOf(after: readonly Derived[]): Publication[] {
  return after.flatMap(({ publication }) => (publication ? [publication] : []));
}

/** The row that search and locks work on: name, region and all names the firm was ever filed under. */
function enterpriseRow({ timeline, facts }: Derived, { recordedAt }: FilingContext) {
  const registrations = facts.filter((fact) => fact.kind === 'REGISTRATION').sort((a, b) => b.version - a.version);
  const current = registrations[0];
  const named = facts.flatMap((fact) => ('name' in fact.content ? [fact.content.name] : []));
  const former = registrations.flatMap(({ content }) => content.formerNames ?? []);
  const name = current?.content.name ?? named[0] ?? timeline.uscc;
  return {
    uscc: timeline.uscc,
    name,
    state: current ? ('REGISTERED' as const) : ('PROVISIONAL' as const),
    regionCode: current?.content.regionCode ?? null,
    industryCode: current?.content.industryCode ?? null,
    names: [...new Set([name, ...named, ...former].map(normaliseName))].sort(),
    lastRecordedAt: recordedAt,
  };
}

/** The change between two derivations, as of today: one or none. */
export function standingChange(before: Derived | undefined, after: Derived, today: LocalDate): StandingChange[] {
  const was = standingsOn(before, today);
  const is = standingsOn(after, today);
  if (was.standing === is.standing && was.publicStanding === is.publicStanding) return [];
  return [
    {
      uscc: after.timeline.uscc,
      name: after.publication?.file.name ?? after.timeline.uscc,
      before: was.standing,
      after: is.standing,
      publicBefore: was.publicStanding,
      publicAfter: is.publicStanding,
    },
  ];
}

function standingsOn(
  derived: Derived | undefined,
  today: LocalDate,
): { standing: Standing; publicStanding: PublicStanding } {
  if (!derived || derived.facts.length === 0) return { standing: 'NORMAL', publicStanding: 'NOT_LISTED' };
  return {
    standing: segmentOn(derived.timeline, today).standing,
    publicStanding: derived.publication?.file.standings[0]?.standing ?? 'NOT_LISTED',
  };
}

/** A fresh id for a batch or an event. */
export function newId(): string {
  return randomUUID();
}

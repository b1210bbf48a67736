import type { EnterpriseRow } from '../../data/repositories/enterprise-repository';
import type { NewFact } from '../../data/repositories/fact-repository';
import type { PublicationChange, PublicationPart } from '../../data/repositories/publication-repository';
import type { NewTimeline } from '../../data/repositories/timeline-repository';
import { digestOf } from '../../domain/digest';
import type { Publication } from '../../domain/publication/public-file';
import { contentDigest } from '../../domain/record/content-digest';
import type { Fact } from '../../domain/record/fact';
import type { PersonLink } from '../../domain/record/person-links';
import { keyOf, personLinksOf } from '../../domain/record/person-links';
import { normaliseName } from '../../domain/subject/enterprise-name';
import type { StandingChange } from '../../domain/upload/receipt';
import type { DerivedFile, DerivingContext } from './derive-file';
import { derive, standingChange } from './derive-file';

/** New facts of one enterprise beside those already on file. */
export interface Filing {
  readonly uscc: string;
  readonly existing: readonly Fact[];
  readonly added: readonly Fact[];
}

/** What derived state the filing is under. */
export interface FilingContext extends DerivingContext {
  readonly recordedAt: string;
}

/** Everything that filing some facts writes (归档方案), worked out before the first statement. */
export interface FilingPlan {
  readonly facts: readonly NewFact[];
  readonly timelines: readonly NewTimeline[];
  readonly publications: readonly PublicationChange[];
  readonly links: readonly { readonly uscc: string; readonly links: readonly PersonLink[] }[];
  /** Rows whose names, region or state differ from before. */
  readonly enterprises: readonly EnterpriseRow[];
  /** Enterprises that facts are filed of, whatever changes. */
  readonly codes: readonly string[];
  readonly derived: readonly DerivedFile[];
  /** Standings that differ from before, as of today. */
  readonly standingChanges: readonly StandingChange[];
}

/**
 * Works out what filing facts changes (归档方案), and nothing more than that. Pure.
 * @param lawOnFile version of the law that an enterprise's timeline is stored under: under another one than the context's
 *   everything of it is written anew
 */
export function planFiling(
  filings: readonly Filing[],
  context: FilingContext,
  lawOnFile: ReadonlyMap<string, string>,
): FilingPlan {
  const steps = filings
    .filter(({ added }) => added.length > 0)
    .map((filing) => stepOf(filing, context, lawOnFile.get(filing.uscc) === context.catalogue.version));
  return {
    facts: steps.flatMap(({ filing }) => filing.added.map(newFact)),
    timelines: steps.flatMap((step) => newTimeline(step, context)),
    publications: steps.flatMap(publicationChange),
    links: steps.flatMap(({ filing }) => changedLinks(filing)),
    enterprises: steps.flatMap((step) => changedEnterprise(step, context)),
    codes: steps.map(({ filing }) => filing.uscc),
    derived: steps.map(({ after }) => after),
    standingChanges: steps.flatMap(({ was, after }) => standingChange(was, after, context.today)),
  };
}

interface Step {
  readonly filing: Filing;
  /** The file as it was, under today's law. */
  readonly was: DerivedFile | undefined;
  /** The same where what is stored equals it; absent when all must be written. */
  readonly stored: DerivedFile | undefined;
  readonly after: DerivedFile;
}

function stepOf(filing: Filing, context: FilingContext, isSameLaw: boolean): Step {
  const { uscc, existing, added } = filing;
  const was = existing.length === 0 ? undefined : derive(uscc, existing, context);
  return { filing, was, stored: isSameLaw ? was : undefined, after: derive(uscc, [...existing, ...added], context) };
}

function newFact(fact: Fact): NewFact {
  const targetRecordId = 'targetRecordId' in fact.content ? fact.content.targetRecordId : null;
  return { fact, contentDigest: contentDigest(fact.content), targetRecordId };
}

/** A timeline that did not change keeps its system interval. Both were built by the same code: equal ones have equal text. */
function newTimeline({ stored, after: { timeline } }: Step, { recordedAt }: FilingContext): NewTimeline[] {
  if (stored && JSON.stringify(stored.timeline) === JSON.stringify(timeline)) return [];
  return [{ timeline, digest: digestOf(timeline), knownFrom: recordedAt }];
}

/**
 * A public file that reads the same stays untouched: the instant it was published would tell that something happened that is
 * not public.
 */
function publicationChange({ stored, after: { timeline, publication } }: Step): PublicationChange[] {
  const before = stored?.publication ?? null;
  if (stored && !isOther(before, publication)) return [];
  return [{ uscc: timeline.uscc, publication, parts: changedParts(before, publication) }];
}

const PARTS: Readonly<Record<PublicationPart, (publication: Publication) => unknown>> = {
  NAMES: ({ file: { regionCode, industryCode }, names }) => [regionCode, industryCode, names],
  STANDINGS: ({ file }) => file.standings,
  LISTS: ({ file: { name, regionCode, industryCode }, listEntries, bans }) => [
    ...[name, regionCode, industryCode],
    ...[listEntries, bans],
  ],
};

function changedParts(before: Publication | null, after: Publication | null): PublicationPart[] {
  const parts = Object.keys(PARTS) as PublicationPart[];
  if (!before || !after) return parts;
  return parts.filter((part) => isOther(PARTS[part](before), PARTS[part](after)));
}

function isOther(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** Ties of persons are written only where the facts changed them. */
function changedLinks({ uscc, existing, added }: Filing): FilingPlan['links'] {
  const links = personLinksOf([...existing, ...added]);
  const before = personLinksOf(existing);
  const isSame =
    before.length === links.length && before.every((link, index) => keyOf(link) === keyOf(links[index] ?? link));
  return isSame ? [] : [{ uscc, links }];
}

function changedEnterprise({ was, after }: Step, { recordedAt }: FilingContext): EnterpriseRow[] {
  const row = enterpriseRow(after, recordedAt);
  return was && !isOther(enterpriseRow(was, recordedAt), row) ? [] : [row];
}

/** The row that search and locks work on: name, region and all names the firm was ever filed under. */
function enterpriseRow({ timeline, facts }: DerivedFile, recordedAt: string): EnterpriseRow {
  const registrations = facts.filter((fact) => fact.kind === 'REGISTRATION').sort((a, b) => b.version - a.version);
  const current = registrations[0];
  const named = facts.flatMap((fact) => ('name' in fact.content ? [fact.content.name] : []));
  const former = registrations.flatMap(({ content }) => content.formerNames ?? []);
  const name = current?.content.name ?? named[0] ?? timeline.uscc;
  return {
    uscc: timeline.uscc,
    name,
    state: current ? 'REGISTERED' : 'PROVISIONAL',
    regionCode: current?.content.regionCode ?? null,
    industryCode: current?.content.industryCode ?? null,
    names: [...new Set([...new Set([name, ...named, ...former])].map(normaliseName))].sort(),
    lastRecordedAt: recordedAt,
  };
}

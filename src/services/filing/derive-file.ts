import type { LocalDate } from '../../domain/calendar/local-date';
import type { Catalogue, Standing } from '../../domain/catalogue/types';
import { cutPublication } from '../../domain/publication/cut-publication';
import type { Publication, PublicStanding } from '../../domain/publication/public-file';
import { publish } from '../../domain/publication/publish';
import type { Fact } from '../../domain/record/fact';
import { deriveTimeline } from '../../domain/rules/derive-timeline';
import { segmentOn } from '../../domain/rules/explain-standing';
import type { Timeline } from '../../domain/rules/timeline';
import type { StandingChange } from '../../domain/upload/receipt';

/** Law and day that a file is derived under. */
export interface DerivingContext {
  readonly catalogue: Catalogue;
  readonly today: LocalDate;
}

/** The derived state of a file (推导结果): timeline, and publication cut to the day. */
export interface DerivedFile {
  readonly timeline: Timeline;
  readonly publication: Publication | null;
  readonly facts: readonly Fact[];
}

/** Derives a file from its facts (推导). */
export function derive(uscc: string, facts: readonly Fact[], { catalogue, today }: DerivingContext): DerivedFile {
  const timeline = deriveTimeline(uscc, facts, catalogue);
  const published = publish(facts, timeline, catalogue);
  return { timeline, publication: published && cutPublication(published, today), facts };
}

/** The change between two derivations, as of today: one or none. */
export function standingChange(
  before: DerivedFile | undefined,
  after: DerivedFile,
  today: LocalDate,
): StandingChange[] {
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
  derived: DerivedFile | undefined,
  today: LocalDate,
): { standing: Standing; publicStanding: PublicStanding } {
  if (!derived || derived.facts.length === 0) return { standing: 'NORMAL', publicStanding: 'NOT_LISTED' };
  return {
    standing: segmentOn(derived.timeline, today).standing,
    publicStanding: derived.publication?.file.standings[0]?.standing ?? 'NOT_LISTED',
  };
}

import type { Fact } from '../../domain/record/fact';

/** Persons who confirmed a version of a record (已复核人). */
export function approversOf(facts: readonly Fact[], recordId: string, version: number): Set<string> {
  const confirmations = facts.filter(
    (fact) =>
      fact.kind === 'CONFIRMATION' &&
      fact.content.targetRecordId === recordId &&
      fact.content.targetVersion === version,
  );
  return new Set(confirmations.map(({ recordedBy }) => recordedBy));
}

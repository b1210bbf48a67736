import type { Fact } from './fact';
import { filedRecords } from './filed-record';
import type { FiledRecord } from './filed-record';
import type { PersonRole, SealedIdentity } from './person';

/** A person's tie to an enterprise (人员关联): controls it, or is listed by a decision about it; by keyed hash alone. */
export interface PersonLink {
  readonly uscc: string;
  readonly recordId: string;
  readonly tie: 'CONTROLS' | 'LISTED';
  readonly role: PersonRole;
  readonly hash: string;
}

/**
 * Ties that the facts of an enterprise make (人员关联推导): representative and controllers of its registration, and the
 * persons whom its confirmed listings name. Names alone make none; what was withdrawn makes none.
 * @source domain.md section 7 "Actual controller"
 */
export function personLinksOf(facts: readonly Fact[]): PersonLink[] {
  if (!facts.some(hasIdentity)) return [];
  const links = filedRecords(facts).flatMap(linksOfRecord);
  return [...new Map(links.map((link) => [keyOf(link), link])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Tells two ties apart. */
export function keyOf({ uscc, recordId, tie, role, hash }: PersonLink): string {
  return [uscc, recordId, tie, role, hash].join('/');
}

function hasIdentity(fact: Fact): boolean {
  if (fact.kind === 'REGISTRATION') {
    return fact.content.representativeIdNumber !== null || (fact.content.actualControllers ?? []).length > 0;
  }
  return fact.kind === 'LISTING' && (fact.content.persons ?? []).length > 0;
}

function linksOfRecord({ fact, confirmed, withdrawal }: FiledRecord): PersonLink[] {
  if (withdrawal) return [];
  const link = (tie: PersonLink['tie'], role: PersonRole, identity: SealedIdentity | null): PersonLink[] =>
    identity === null ? [] : [{ uscc: fact.uscc, recordId: fact.recordId, tie, role, hash: identity.hash }];
  if (fact.kind === 'REGISTRATION') {
    const { representativeIdNumber, actualControllers } = fact.content;
    return [
      ...link('CONTROLS', 'LEGAL_REPRESENTATIVE', representativeIdNumber),
      ...(actualControllers ?? []).flatMap(({ role, identity }) => link('CONTROLS', role, identity)),
    ];
  }
  if (fact.kind !== 'LISTING' || !confirmed) return [];
  return (fact.content.persons ?? []).flatMap(({ role, identity }) => link('LISTED', role, identity));
}

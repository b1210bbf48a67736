import { listTypeOf } from '../catalogue/index';
import type { Catalogue, ListType } from '../catalogue/types';
import type { DayInterval } from '../calendar/local-date';
import type { RecordFactOf } from '../record/fact';
import type { RecordOutcome } from '../rules/timeline';
import { findPersonalNumbers, redactPersonalNumbers } from '../subject/personal-numbers';
import { maskPersonName } from '../subject/resident-id';
import type {
  PublicAbnormalEntry,
  PublicCommitment,
  PublicHonour,
  PublicLicence,
  PublicListing,
  PublicPenalty,
  PublicRegistration,
  PublicText,
} from './public-file';

/** Free text as society may see it: withheld as a whole while it holds a personal number (E21). @source rules.md R6 */
export function publicText(text: string | null): PublicText {
  if (text === null) return { text: null, withheld: false };
  return findPersonalNumbers(text).length > 0 ? { text: null, withheld: true } : { text, withheld: false };
}

/** Registration as shown; the only item that carries the legal representative's name. @source rules.md R5 */
export function publicRegistration(fact: RecordFactOf<'REGISTRATION'>, shown: DayInterval): PublicRegistration {
  const { content } = fact;
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    enterpriseType: content.enterpriseType,
    legalRepresentative: content.legalRepresentative,
    registeredCapitalFen: content.registeredCapital,
    establishedOn: content.establishedOn,
    scope: publicText(content.scope),
    industryCode: content.industryCode,
    regionCode: content.regionCode,
    address: publicText(content.address),
    authority: content.authority,
    state: content.state,
    dissolvedOn: content.dissolvedOn,
    successorUscc: content.successorUscc,
  };
}

/** Licence as shown. */
export function publicLicence(fact: RecordFactOf<'LICENCE'>, shown: DayInterval): PublicLicence {
  const { content } = fact;
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    documentTitle: content.documentTitle,
    decisionNumber: content.decisionNumber,
    licenceClass: content.licenceClass,
    certificateName: content.certificateName,
    licenceNumber: content.licenceNumber,
    content: publicText(content.content),
    decidedOn: content.decidedOn,
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    authority: content.authority,
    state: content.state,
  };
}

/** Penalty as shown in its publication period. */
export function publicPenalty(
  fact: RecordFactOf<'PENALTY'>,
  shown: DayInterval,
  { severity, exit }: RecordOutcome,
): PublicPenalty {
  const { content } = fact;
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    decisionNumber: content.decisionNumber,
    violation: publicText(content.violation),
    facts: publicText(content.facts),
    basis: publicText(content.basis),
    kinds: content.kinds,
    content: publicText(content.content),
    fineFen: content.fine,
    confiscatedFen: content.confiscated,
    affectedLicence: content.affectedLicence === null ? null : redactPersonalNumbers(content.affectedLicence),
    decidedOn: content.decidedOn,
    authority: content.authority,
    severity: severity === 'SERIOUS' ? 'SERIOUS' : 'GENERAL',
    repairableFrom: exit.repairableFrom,
  };
}

/** Listing or ban as shown while in force; persons as {@link publicPersons} shows them. */
export function publicListing(
  fact: RecordFactOf<'LISTING'>,
  shown: DayInterval,
  { exit }: RecordOutcome,
  catalogue: Catalogue,
): PublicListing {
  const { content } = fact;
  const type = listTypeOf(catalogue, content.listType);
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    listType: content.listType,
    effect: type.effect,
    conduct: content.conduct,
    facts: publicText(content.facts),
    basis: publicText(content.basis),
    authority: content.authority,
    decisionNumber: content.decisionNumber,
    decidedOn: content.decidedOn,
    publishedOn: content.publishedOn,
    endsOn: exit.endsOn,
    repairableFrom: exit.repairableFrom,
    dutyZh: exit.dutyZh,
    measures: (content.measures ?? []).map(redactPersonalNumbers),
    projectKinds: (content.projectKinds ?? []).map(redactPersonalNumbers),
    banRegions: content.banRegions ?? [],
    persons: publicPersons(content, type),
  };
}

/** In full only where the list type publishes names, and never the legal representative's. @source rules.md R5; domain.md section 7 */
function publicPersons(
  { persons, legalRepresentative }: RecordFactOf<'LISTING'>['content'],
  type: ListType,
): PublicListing['persons'] {
  return (persons ?? []).map(({ role, name }) => {
    const isRepresentative = role === 'LEGAL_REPRESENTATIVE' || name === legalRepresentative;
    return { role, name: type.publishesPersonNames && !isRepresentative ? name : maskPersonName(name) };
  });
}

/** Honour as shown in its term. */
export function publicHonour(fact: RecordFactOf<'HONOUR'>, shown: DayInterval, { exit }: RecordOutcome): PublicHonour {
  const { content } = fact;
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    honourType: content.honourType,
    title: content.title,
    level: content.level,
    documentNumber: content.documentNumber,
    authority: content.authority,
    grantedOn: content.grantedOn,
    endsOn: exit.endsOn,
  };
}

/** Abnormal-operation entry as shown until cured. */
export function publicAbnormalEntry(fact: RecordFactOf<'ABNORMAL_ENTRY'>, shown: DayInterval): PublicAbnormalEntry {
  const { content } = fact;
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    abnormalCase: content.abnormalCase,
    basis: publicText(content.basis),
    decisionNumber: content.decisionNumber,
    enteredOn: content.enteredOn,
    authority: content.authority,
  };
}

/** Commitment as shown, with its outcome. */
export function publicCommitment(fact: RecordFactOf<'COMMITMENT'>, shown: DayInterval): PublicCommitment {
  const { content } = fact;
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    commitmentType: content.commitmentType,
    matter: publicText(content.matter),
    content: publicText(content.content),
    committedOn: content.committedOn,
    validUntil: content.validUntil,
    authority: content.authority,
    state: content.state,
    outcomeOn: content.outcomeOn,
  };
}

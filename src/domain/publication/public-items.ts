import type { ListType } from '../catalogue/types';
import type { DayInterval } from '../calendar/local-date';
import type { Fact, RecordFactOf } from '../record/fact';
import type { RecordOutcome } from '../rules/timeline';
import { normaliseName } from '../subject/enterprise-name';
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

/** A short text or number as society may see it: personal numbers starred out, the rest stays. @source rules.md R6 */
function publicWords<T extends string | null>(text: T): T {
  return (text === null ? text : redactPersonalNumbers(text)) as T;
}

/** The number of a document: those of some papers are as long as a bank card's, only a resident's own number is starred out. */
function publicNumber<T extends string | null>(number: T): T {
  if (number === null || findPersonalNumbers(number).every(({ kind }) => kind !== 'RESIDENT_ID')) return number;
  return redactPersonalNumbers(number) as T;
}

/** Registration as shown; the only item that carries the legal representative's name. @source rules.md R5 */
export function publicRegistration(fact: RecordFactOf<'REGISTRATION'>, shown: DayInterval): PublicRegistration {
  const { content } = fact;
  return {
    recordId: fact.recordId,
    shown,
    departmentCode: fact.departmentCode,
    enterpriseType: publicWords(content.enterpriseType),
    legalRepresentative: publicWords(content.legalRepresentative),
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
    documentTitle: publicWords(content.documentTitle),
    decisionNumber: publicNumber(content.decisionNumber),
    licenceClass: content.licenceClass,
    certificateName: publicWords(content.certificateName),
    licenceNumber: publicNumber(content.licenceNumber),
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
    decisionNumber: publicNumber(content.decisionNumber),
    violation: publicText(content.violation),
    facts: publicText(content.facts),
    basis: publicText(content.basis),
    kinds: content.kinds,
    content: publicText(content.content),
    fineFen: content.fine,
    confiscatedFen: content.confiscated,
    affectedLicence: publicWords(content.affectedLicence),
    decidedOn: content.decidedOn,
    authority: content.authority,
    severity: severity === 'SERIOUS' ? 'SERIOUS' : 'GENERAL',
    repairableFrom: exit.repairableFrom,
  };
}

/** Listing or ban as shown while in force; persons as {@link publicPersons} shows them. `representatives`: see {@link representativesIn}. */
export function publicListing(
  fact: RecordFactOf<'LISTING'>,
  shown: DayInterval,
  { exit }: RecordOutcome,
  { type, representatives }: { readonly type: ListType; readonly representatives: ReadonlySet<string> },
): PublicListing {
  const { content } = fact;
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
    decisionNumber: publicNumber(content.decisionNumber),
    decidedOn: content.decidedOn,
    publishedOn: content.publishedOn,
    endsOn: exit.endsOn,
    repairableFrom: exit.repairableFrom,
    dutyZh: exit.dutyZh,
    measures: (content.measures ?? []).map(redactPersonalNumbers),
    projectKinds: (content.projectKinds ?? []).map(redactPersonalNumbers),
    banRegions: content.banRegions ?? [],
    persons: publicPersons(content, type, representatives),
  };
}

/** Normalised names of everybody whom any record of the file calls the firm's legal representative, today or before. */
export function representativesIn(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ content }) =>
      'legalRepresentative' in content && content.legalRepresentative !== null
        ? [normaliseName(content.legalRepresentative)]
        : [],
    ),
  );
}

/** In full only where the list type publishes names, and never the legal representative's. @source rules.md R5; domain.md section 7 */
function publicPersons(
  { persons }: RecordFactOf<'LISTING'>['content'],
  type: ListType,
  representatives: ReadonlySet<string>,
): PublicListing['persons'] {
  return (persons ?? []).map(({ role, name }) => {
    const isRepresentative = role === 'LEGAL_REPRESENTATIVE' || representatives.has(normaliseName(name));
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
    title: publicWords(content.title),
    level: publicWords(content.level),
    documentNumber: publicNumber(content.documentNumber),
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
    decisionNumber: publicNumber(content.decisionNumber),
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

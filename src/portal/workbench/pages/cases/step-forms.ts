import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import { INPUT_WORDS } from '../../input-words';
import * as operations from '../../operations';
import type { CaseMove, ListType, StepAnswerFragment } from '../../operations';
import { CASE_WORDS } from '../../words/cases';
import type { FieldLook } from '../form-field';

/** A step that an officer records; the confirmation is the approver's. */
export type RecordedMove = Exclude<CaseMove, 'CONFIRMATION'>;

/** A field of a step's form, where the list type wants it (步骤栏目). */
export interface StepField extends FieldLook {
  readonly name: string;
  readonly wide: boolean;
  /** Asked for only while another field says so. */
  readonly when?: When;
}

type When = readonly [field: string, value: string];

interface FieldSpec {
  readonly name: string;
  readonly kind: FieldLook['kind'] | 'persons';
  /** List types whose cases have the field; all when left out. */
  readonly only?: readonly ListType[];
  readonly hint?: TwoWords;
  readonly codes?: keyof typeof CODE_WORDS;
  readonly when?: When;
}

const text = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, kind: 'text', ...more });
const long = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, kind: 'long', ...more });
const date = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, kind: 'date', ...more });
const choice = (name: string, codes: keyof typeof CODE_WORDS): FieldSpec => ({ name, kind: 'choice', codes });

const WAGE: Partial<FieldSpec> = { only: ['WAGE'] };
const BANS: Partial<FieldSpec> = { only: ['BID', 'PROC'] };
const LATER: readonly FieldSpec[] = [
  ...[text('decisionNumber'), date('decidedOn'), date('effectiveOn'), date('newTermEndsOn'), long('reason')],
  ...[text('authority'), text('authorityCode')],
];

interface StepSpec {
  readonly input: keyof typeof INPUT_WORDS;
  readonly fields: readonly FieldSpec[];
}

/** Fields of each step in the order in which the papers are read (步骤表单); words and requirements are the schema's. */
const STEPS: Readonly<Record<RecordedMove, StepSpec>> = {
  NOTICE: {
    input: 'NoticeInput',
    fields: [
      ...[choice('listType', 'ListType'), choice('conduct', 'Conduct'), text('uscc'), text('name')],
      ...[text('noticeNumber'), date('noticeServedOn'), long('facts'), long('basis')],
    ],
  },
  STATEMENT: {
    input: 'StatementInput',
    fields: [
      choice('statementOutcome', 'StatementOutcome'),
      text('waiverNumber', { when: ['statementOutcome', 'WAIVED'] }),
      date('receivedOn', { when: ['statementOutcome', 'RECEIVED'] }),
      ...[date('hearingRequestedOn'), long('statement', { when: ['statementOutcome', 'RECEIVED'] })],
    ],
  },
  REPLY: { input: 'ReplyInput', fields: [long('statementReply')] },
  HEARING: { input: 'HearingInput', fields: [date('heldOn'), text('minutesNumber'), long('opinion')] },
  LEGAL_REVIEW: { input: 'LegalReviewInput', fields: [date('reviewedOn'), long('legalReview')] },
  CONSENT: { input: 'ConsentInput', fields: [text('consentNumber'), date('consentedOn')] },
  DECISION: {
    input: 'DecisionInput',
    fields: [
      ...[text('decisionNumber'), date('decidedOn'), date('effectiveOn', BANS), date('termEndsOn')],
      text('amountOwed', { ...WAGE, hint: CASE_WORDS.moneyHow }),
      ...[text('workersOwed', WAGE), text('paymentOrderNumber', WAGE), date('paymentDueOn', WAGE)],
      text('projectKinds', { ...BANS, hint: CASE_WORDS.several }),
      text('banRegions', { ...BANS, hint: CASE_WORDS.several }),
      text('measures', { hint: CASE_WORDS.several }),
      long('remark'),
      { name: 'persons', kind: 'persons' },
    ],
  },
  SERVICE: {
    input: 'ServiceInput',
    fields: [date('servedOn'), choice('serviceManner', 'ServiceManner'), date('repairNoticeServedOn')],
  },
  PUBLICATION: { input: 'PublicationInput', fields: [date('publishedOn')] },
  PERFORMANCE: { input: 'PerformanceInput', fields: [date('correctedOn'), long('proof')] },
  REPAIR: { input: 'RepairInput', fields: LATER },
  REVOCATION: { input: 'RevocationInput', fields: [choice('retroactive', 'YesNo'), ...LATER] },
  SUSPENSION: { input: 'SuspensionInput', fields: LATER },
  RESUMPTION: { input: 'ResumptionInput', fields: LATER },
  SHIELD: { input: 'ShieldInput', fields: LATER },
  SHIELD_END: { input: 'ShieldEndInput', fields: LATER },
  DISCONTINUANCE: { input: 'DiscontinuanceInput', fields: [date('discontinuedOn'), long('reason')] },
};

/** The operation that records each step (步骤对应操作): all answer alike. */
const DOCUMENTS = {
  NOTICE: operations.OpenCaseStepDocument,
  STATEMENT: operations.StatementStepDocument,
  REPLY: operations.ReplyStepDocument,
  HEARING: operations.HearingStepDocument,
  LEGAL_REVIEW: operations.LegalReviewStepDocument,
  CONSENT: operations.ConsentStepDocument,
  DECISION: operations.DecisionStepDocument,
  SERVICE: operations.ServiceOfStepDocument,
  PUBLICATION: operations.PublicationStepDocument,
  PERFORMANCE: operations.PerformanceStepDocument,
  REPAIR: operations.RepairStepDocument,
  REVOCATION: operations.RevocationStepDocument,
  SUSPENSION: operations.SuspensionStepDocument,
  RESUMPTION: operations.ResumptionStepDocument,
  SHIELD: operations.ShieldStepDocument,
  SHIELD_END: operations.ShieldEndStepDocument,
  DISCONTINUANCE: operations.DiscontinueStepDocument,
} satisfies Readonly<Record<RecordedMove, unknown>>;

/** What a form sends: values as typed; the server reads, checks and refuses. */
export type StepValues = Readonly<Record<string, unknown>>;

/** The operation of a step. Its input is the form of that step, whose fields the schema names. */
export function documentOf(
  move: RecordedMove,
): TypedDocumentNode<{ answer: StepAnswerFragment }, { input: StepValues }> {
  return DOCUMENTS[move] as unknown as TypedDocumentNode<{ answer: StepAnswerFragment }, { input: StepValues }>;
}

/** Fields of a step's form for a list type; a type not yet chosen has those of all types. */
export function fieldsOf(move: RecordedMove, listType: ListType | null): readonly StepField[] {
  const { input, fields } = STEPS[move];
  return fields
    .filter(
      ({ kind, only }) => kind !== 'persons' && (only === undefined || listType === null || only.includes(listType)),
    )
    .map((spec) => fieldOf(spec, input));
}

/** True where the form asks for persons too. */
export function asksForPersons(move: RecordedMove): boolean {
  return STEPS[move].fields.some(({ kind }) => kind === 'persons');
}

/** True where a step recorded again wants a reason. */
export function asksForReason(move: RecordedMove): boolean {
  return move !== 'PERFORMANCE' && 'correctionReason' in INPUT_WORDS[STEPS[move].input];
}

/** Words of a field of a step (栏目名称), for what is on record. */
export function wordsOf(move: RecordedMove, name: string): TwoWords {
  return entryOf(STEPS[move].input, name).words;
}

/** Words of a coded value of a field of a step; the value itself where it is no code. */
export function valueWords(move: RecordedMove, name: string, value: string): TwoWords {
  const spec = STEPS[move].fields.find((field) => field.name === name);
  const codes: Readonly<Record<string, TwoWords>> = spec?.codes === undefined ? {} : CODE_WORDS[spec.codes];
  return codes[value] ?? [value, value];
}

function fieldOf({ name, kind, hint, codes, when }: FieldSpec, input: keyof typeof INPUT_WORDS): StepField {
  const { words, need } = entryOf(input, name);
  return {
    name,
    kind: kind === 'persons' ? 'text' : kind,
    words,
    need,
    wide: kind === 'long',
    ...(hint === undefined ? {} : { hint }),
    ...(when === undefined ? {} : { when }),
    ...(codes === undefined ? {} : { choices: Object.entries<TwoWords>(CODE_WORDS[codes]) }),
  };
}

interface Entry {
  readonly words: TwoWords;
  readonly need: string | null;
}

function entryOf(input: keyof typeof INPUT_WORDS, name: string): Entry {
  const entries: Readonly<Record<string, Entry>> = INPUT_WORDS[input];
  return entries[name] ?? { words: [name, name], need: null };
}

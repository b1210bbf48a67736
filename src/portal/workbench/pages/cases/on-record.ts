import type { TwoWords } from '../../../shared/two-words';
import type { CaseWholeFragment } from '../../operations';
import type { RecordedMove } from './step-forms';
import { valueWords, wordsOf } from './step-forms';

/** A field as it stands on record (登记内容). */
export interface RecordedField {
  readonly name: string;
  readonly words: TwoWords;
  readonly value: TwoWords;
}

type Content = Readonly<Record<string, unknown>>;

/** What a case holds of a step, as a form would hold it: values by field, empty ones left out (登记内容). */
export function contentOf(move: RecordedMove, file: CaseWholeFragment): Readonly<Record<string, string>> {
  const { __typename: _type, persons: _persons, ...content } = (partOf(move, file) ?? {}) as Content;
  const filled = Object.entries(content).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(filled);
}

/** The same in words, for reading. */
export function onRecord(move: RecordedMove, file: CaseWholeFragment): readonly RecordedField[] {
  return Object.entries(contentOf(move, file))
    .filter(([name]) => !(move === 'NOTICE' && HEADING.includes(name)))
    .map(([name, value]) => ({ name, words: wordsOf(move, name), value: valueWords(move, name, value) }));
}

/** They stand in the heading of the page. */
const HEADING = ['uscc', 'name', 'listType'];

function partOf(move: RecordedMove, file: CaseWholeFragment): object | null | undefined {
  const { notice, listing } = file;
  switch (move) {
    case 'NOTICE':
      return notice && { ...notice, uscc: file.uscc, name: file.name, listType: file.listType };
    case 'STATEMENT':
      return file.statement;
    case 'REPLY':
      return file.reply;
    case 'HEARING':
      return file.hearing;
    case 'LEGAL_REVIEW':
      return file.legalReview;
    case 'CONSENT':
      return file.consent;
    case 'DECISION':
      return file.decision;
    case 'SERVICE':
      return file.service;
    case 'DISCONTINUANCE':
      return file.discontinuance;
    case 'PUBLICATION':
      return listing && { publishedOn: listing.publishedOn };
    case 'PERFORMANCE':
      return listing && { correctedOn: listing.correctedOn };
    case 'REPAIR':
    case 'REVOCATION':
    case 'SUSPENSION':
    case 'RESUMPTION':
    case 'SHIELD':
    case 'SHIELD_END':
      return laterDecision(move, file);
  }
}

function laterDecision(move: RecordedMove, { laterDecisions }: CaseWholeFragment): object | undefined {
  const found = laterDecisions.findLast(({ action }) => action === move);
  if (!found) return undefined;
  const { action: _action, filing: _filing, ...content } = found;
  return content;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('；');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json';
import type { RecordContent, RecordKind } from './record-kind';

/**
 * Identity of a record (记录标识): a version-8 UUID made of the first 122 bits of SHA-256 over kind, subject and natural
 * key. The same document about the same firm has the same id in every batch, database and year.
 * @param naturalKey values of the kind's natural-key fields, in the order of its table
 */
export function recordIdOf(kind: RecordKind, uscc: string, naturalKey: readonly (string | null)[]): string {
  return uuidFrom(canonicalJson([kind, uscc, naturalKey]));
}

/** Identity of the record that a later decision is about (后续处理决定所指的原记录). */
export function dispositionTarget(uscc: string, content: RecordContent['DISPOSITION']): string {
  const document = [content.targetNumber, content.targetAuthorityCode];
  const key = content.targetKind === 'LISTING' ? [content.targetListType, ...document] : document;
  return recordIdOf(content.targetKind, uscc, key);
}

/** Identity of a mark: unique by batch and row. */
export function markIdOf(batchId: string, row: number): string {
  return uuidFrom(canonicalJson(['MARK', batchId, row]));
}

/** Identity of a case of listing: one notice to one firm by one department is one case, however often it is sent. */
export function caseIdOf(departmentCode: string, noticeNumber: string, uscc: string): string {
  return uuidFrom(canonicalJson(['CASE', departmentCode, noticeNumber, uscc]));
}

/** Identity of a joint-punishment task: one stretch of one listing, one measure, one department. */
export function taskIdOf(...key: readonly [string, string, string, string, string]): string {
  return uuidFrom(canonicalJson(['TASK', ...key]));
}

function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

import type { EntityManager } from 'typeorm';
import { noteCorrections } from '../../../data/repositories/checked-row-repository';
import { closeSetAside, closeSetAsideRow } from '../../../data/repositories/set-aside-repository';
import { setAsideRow } from '../../../data/views/set-aside';
import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import { digestOf } from '../../../domain/digest';
import { AppError } from '../../../domain/errors';
import { isRecordKind } from '../../../domain/record/record-kind';
import type { RecordKind } from '../../../domain/record/record-kind';
import type { RawRow } from '../../../domain/upload/parse-row';
import type { Receipt } from '../../../domain/upload/receipt';
import type { Desk } from '../../desk';
import { recordEvent } from '../../events/record-event';
import { isUuid } from '../../marks/mark-records';
import { uploadRecords } from '../upload-records';
import { rawRows } from './raw-rows';

/** A returned row with the cells that are set right (更正行). */
export interface RowCorrectionInput {
  readonly uploadId: string;
  /** Number of the row in its upload. */
  readonly row: number;
  /** New values by our field names; null empties a cell, what is not named stays. */
  readonly values: Readonly<Record<string, string | null>>;
}

/**
 * Corrects a row that was refused or quarantined (更正行): the row goes through the checks again with the new values. When it is
 * filed, or is on file, the mark of the set-aside row is closed; each attempt stays in the row's history. The same values
 * again answer with the first receipt.
 * @throws AppError FORBIDDEN for other roles; NOT_FOUND for another department's upload, a row that was not set aside, or one
 * whose content was not kept; CONFLICT for a row that is settled already
 * @source issue "Repair of rows"; rules.md R6, R9
 */
export async function correctRow(desk: Desk, actor: Actor | null, input: RowCorrectionInput): Promise<Receipt> {
  requireAction(actor, 'records.upload');
  const { kind, raw } = await rowToCorrect(desk, actor, input);
  const { uploadId, row, values } = input;
  const batchKey = `correct:${uploadId}:${row}:${digestOf(values).slice(0, 16)}`;
  const batch = { kind, batchKey, policy: 'REJECT_ROWS', dryRun: false, rows: [{ ...raw, ...values }] } as const;
  return uploadRecords(desk, actor, batch, (manager, receipt) => noteAttempt(manager, desk, actor, input, receipt));
}

async function rowToCorrect(
  desk: Desk,
  actor: Actor,
  { uploadId, row }: RowCorrectionInput,
): Promise<{ readonly kind: RecordKind; readonly raw: RawRow }> {
  const aside = isUuid(uploadId) ? await setAsideRow(desk.dataSource, uploadId, row) : null;
  if (aside?.departmentCode !== actor.departmentCode || !isRecordKind(aside.kind)) throw noSuchRow();
  if (!aside.isOpen) throw new AppError('CONFLICT', '该行已更正归档 / The row is settled already');
  const ofFile = await rawRows(desk.dataSource, desk.sealer, uploadId, [row]);
  const raw =
    ofFile.get(row) ?? (aside.sealedRow && (JSON.parse(desk.sealer.decrypt(aside.sealedRow)) as RawRow)) ?? null;
  if (raw === null) throw noSuchRow();
  return { kind: aside.kind, raw };
}

/** The first row's mark stands for every attempt; the attempt's own is closed at once. */
async function noteAttempt(
  manager: EntityManager,
  desk: Desk,
  actor: Actor,
  { uploadId, row }: RowCorrectionInput,
  receipt: Receipt,
): Promise<void> {
  const { batchId, receivedAt: at } = receipt;
  const [result] = receipt.rows;
  if (result === undefined) return;
  const { outcome, recordId } = result;
  const closes = recordId !== null;
  const correction = { at, by: actor.id, batchId, outcome, recordId };
  await noteCorrections(manager, uploadId, [{ at: { row }, correction, closes }]);
  if (closes) await closeSetAsideRow(manager, { batchId: uploadId, row }, { by: batchId, at });
  await closeSetAside(manager, batchId, at);
  await recordEvent(manager, desk, actor, { action: 'uploads.correct', batchId: uploadId, details: { row, outcome } });
}

function noSuchRow(): AppError {
  return new AppError('NOT_FOUND', '没有可更正的该行，或其内容未留存 / No such row, or its content was not kept');
}

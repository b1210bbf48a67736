import type { EntityManager } from 'typeorm';
import { subjectsOfRecords } from '../../data/repositories/fact-repository';
import { departmentOf } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Fact, MarkFact } from '../../domain/record/fact';
import type { FiledRecord } from '../../domain/record/filed-record';
import { filedRecords } from '../../domain/record/filed-record';
import { markIdOf } from '../../domain/record/record-id';
import type { Finding } from '../../domain/upload/problem';
import { rowProblem } from '../../domain/upload/problem';
import { isRefused } from '../../domain/upload/decide-row';
import type { BatchWork, SettledRow } from '../uploads/run-batch';

/** A record on file with the whole file around it. */
export interface MarkTarget {
  readonly record: FiledRecord;
  readonly facts: readonly Fact[];
}

/** What a mark turns out to be: its content, or null when there is nothing to add, and what was found. */
export interface MarkDecision {
  readonly content: MarkFact['content'] | null;
  readonly findings: readonly Finding[];
}

/** How one kind of mark is decided (标记判定). */
export interface MarkRule {
  readonly kind: MarkFact['kind'];
  readonly recordIds: readonly string[];
  readonly actor: Actor;
  readonly decide: (target: MarkTarget, index: number) => MarkDecision;
}

/**
 * A batch of marks on filed records (对已归档记录的标记批次): confirmations or withdrawals by the records' own department. Of another
 * department's record it reads nothing and says what it says of none (E25).
 */
export async function markWork(manager: EntityManager, rule: MarkRule): Promise<BatchWork> {
  const own = departmentOf(rule.actor);
  const subjects = await subjectsOfRecords(manager, own, rule.recordIds.filter(isUuid));
  const codes = [...new Set(subjects.values())];
  return {
    subjects: codes.map((uscc) => ({ uscc, name: uscc })),
    settle: (onFile, batchId) => {
      const records = new Map(
        [...onFile.values()].flatMap((facts) =>
          filedRecords(facts)
            .filter(({ fact }) => fact.departmentCode === own)
            .map((record) => [record.fact.recordId, { record, facts }]),
        ),
      );
      const first = new Map(rule.recordIds.map((recordId, index) => [recordId, index] as const).reverse());
      return rule.recordIds.map((recordId, index) =>
        first.get(recordId) !== index
          ? repeatedMark(index + 1)
          : settledMark(records.get(recordId), index, rule, batchId),
      );
    },
  };
}

function settledMark(target: MarkTarget | undefined, index: number, rule: MarkRule, batchId: string): SettledRow {
  const row = index + 1;
  const { content, findings } = target
    ? rule.decide(target, index)
    : { content: null, findings: [noSuchRecord(rule.recordIds[index])] };
  const refused = isRefused(findings);
  const outcome = refused ? 'REFUSED' : content === null ? 'UNCHANGED' : 'ACCEPTED';
  const { uscc = null, recordId = null, version = null } = target?.record.fact ?? {};
  return {
    result: { row, outcome, uscc, recordId, version },
    fact: target && content !== null && !refused ? markFact(target, content, { row, rule, batchId }) : null,
    problems: findings.map((finding) => rowProblem(row, finding, finding.field)),
    keepAside: false,
  };
}

/** A record named twice in a batch is marked once. */
function repeatedMark(row: number): SettledRow {
  return {
    result: { row, outcome: 'UNCHANGED', uscc: null, recordId: null, version: null },
    fact: null,
    problems: [rowProblem(row, { code: 'E12', field: 'recordId' }, 'recordId')],
    keepAside: false,
  };
}

/** A record that is not there, or is another department's. */
function noSuchRecord(recordId: string | undefined): Finding {
  return {
    code: 'E25',
    field: 'recordId',
    value: recordId ?? null,
    detailZh: '本单位没有该记录',
    detailEn: 'No such record of your department',
    suggestion: '使用本单位上传回执中的 recordId',
  };
}

function markFact(
  { record }: MarkTarget,
  content: MarkFact['content'],
  { row, rule, batchId }: { row: number; rule: MarkRule; batchId: string },
): SettledRow['fact'] {
  return {
    kind: rule.kind,
    uscc: record.fact.uscc,
    recordId: markIdOf(batchId, row),
    version: 1,
    departmentCode: record.fact.departmentCode,
    batchId,
    row,
    recordedBy: rule.actor.id,
    changeReason: null,
    content,
  };
}

/** True for an id as receipts give it; anything else names no record. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

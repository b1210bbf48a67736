import { contentDigest } from '../record/content-digest';
import type { RecordFact } from '../record/fact';
import { recordIdOf } from '../record/record-id';
import type { RecordContent, RecordKind } from '../record/record-kind';
import { RECORD_KINDS } from '../record/record-kind';
import type { FileCheckContext, FileView } from './file-checks';
import { entitlementFindings, fileFindings } from './file-checks';
import { kindFindings } from './kind-rules';
import { withoutForbiddenPersons } from './listing-rules';
import type { ParsedRow } from './parse-row';
import type { Finding, ProblemLevel } from './problem';
import { PROBLEMS } from './problem';
import type { RowOutcome, UploadPolicy } from './receipt';

/** What a row turns out to be (行判定): its end, and the record it would become. */
export interface RowDecision {
  readonly row: ParsedRow;
  readonly outcome: RowOutcome;
  readonly recordId: string | null;
  readonly version: number | null;
  /** Content to file; null unless the row is accepted or held. */
  readonly filed: RecordContent[RecordKind] | null;
  readonly findings: readonly Finding[];
}

/** Identity of the record a row speaks of; null while code or number is missing. */
export function recordIdOfRow({ kind, uscc, content }: ParsedRow): string | null {
  const values: Readonly<Record<string, unknown>> = { ...content };
  const key = RECORD_KINDS[kind].naturalKey.map((name) => values[name]);
  if (uscc === null || key.some((value) => typeof value !== 'string')) return null;
  return recordIdOf(kind, uscc, key as string[]);
}

/** The file a row is held against, and the newest version of the record it speaks of. */
export interface RowTarget {
  readonly file: FileView;
  readonly latest: RecordFact | null;
  /** True when `latest` came from an earlier row of the same batch. */
  readonly latestIsOfBatch: boolean;
}

/**
 * Decides a row against its file (行判定).
 * @param target null when the row's code is wrong: then only its own findings count
 */
export function decideRow(
  row: ParsedRow,
  target: RowTarget | null,
  context: FileCheckContext,
  policy: UploadPolicy,
): RowDecision {
  const findings = [...entitlementFindings(row.kind, context.department), ...ownFindings(row, context)];
  const recordId = recordIdOfRow(row);
  if (target === null || recordId === null || isRefused(findings)) return refusal(row, findings, policy);
  const content = contentToFile(row, context);
  const { file, latest } = target;
  const withdrawn = isWithdrawn(file, recordId);
  if (withdrawn && row.kind !== 'REGISTRATION') return refusal(row, [...findings, withdrawnRecord()], 'REJECT_ROWS');
  if (latest && (!withdrawn || target.latestIsOfBatch) && contentDigest(latest.content) === contentDigest(content))
    return unchanged(row, target, findings, context);
  const all = [...findings, ...fileFindings(row, file, context), ...versionFindings(row, latest, context)];
  if (isRefused(all)) return refusal(row, all, policy);
  const outcome = all.some((finding) => levelOf(finding) === 'HOLDS') ? 'QUARANTINED' : 'ACCEPTED';
  return { row, outcome, recordId, version: (latest?.version ?? 0) + 1, filed: content, findings: all };
}

/** Findings of the row by itself: of its cells, and across them once every cell is in order. */
export function ownFindings(row: ParsedRow, context: FileCheckContext): readonly Finding[] {
  if (isRefused(row.findings)) return row.findings;
  return [...row.findings, ...kindFindings(row.kind, row.content, context)];
}

/** The level a finding has in the end. */
export function levelOf(finding: Finding): ProblemLevel {
  return finding.level ?? PROBLEMS[finding.code].level;
}

/** True when some finding refuses the row. */
export function isRefused(findings: readonly Finding[]): boolean {
  return findings.some((finding) => levelOf(finding) === 'REFUSES');
}

/** E22 is never kept, whatever the policy: nothing of a natural person's row may stay. @source rules.md R5 */
function refusal(row: ParsedRow, findings: readonly Finding[], policy: UploadPolicy): RowDecision {
  const mayKeep = policy === 'QUARANTINE' && !findings.some(({ code }) => code === 'E22' || code === 'E14');
  return { row, outcome: mayKeep ? 'QUARANTINED' : 'REFUSED', recordId: null, version: null, filed: null, findings };
}

function unchanged(
  row: ParsedRow,
  { latest, latestIsOfBatch }: RowTarget,
  findings: readonly Finding[],
  { department }: FileCheckContext,
): RowDecision {
  if (latest?.departmentCode !== department.code) return refusal(row, [...findings, foreignRecord()], 'REJECT_ROWS');
  const { recordId, version } = latest;
  const duplicate: readonly Finding[] = latestIsOfBatch ? [{ code: 'E12', field: null }] : [];
  return { row, outcome: 'UNCHANGED', recordId, version, filed: null, findings: [...findings, ...duplicate] };
}

function versionFindings(
  row: ParsedRow,
  latest: RecordFact | null,
  { department }: FileCheckContext,
): readonly Finding[] {
  if (latest === null) return [];
  if (latest.departmentCode !== department.code) return [foreignRecord()];
  if (row.changeReason !== null) return [];
  return [{ code: 'E13', field: 'changeReason', suggestion: '内容确有变更的，在“变更原因”中说明后重新报送' }];
}

function isWithdrawn({ records }: FileView, recordId: string): boolean {
  return records.some(({ fact, withdrawal }) => fact.recordId === recordId && withdrawal !== null);
}

function withdrawnRecord(): Finding {
  return { code: 'E31', field: null, suggestion: '确需恢复的，以新的文号重新作出决定后报送' };
}

function foreignRecord(): Finding {
  return {
    code: 'E14',
    field: null,
    detailZh: '该记录由其他单位报送，本单位不得变更',
    detailEn: 'The record belongs to another department',
  };
}

function contentToFile(row: ParsedRow, context: FileCheckContext): RecordContent[RecordKind] {
  if (row.kind !== 'LISTING') return row.content;
  return withoutForbiddenPersons(row.content as RecordContent['LISTING'], context);
}

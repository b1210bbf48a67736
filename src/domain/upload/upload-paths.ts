import type { RecordKind } from '../record/record-kind';
import { isRecordKind, RECORD_KIND_NAMES } from '../record/record-kind';

/** Names by which addresses and commands call the kinds of record (记录种类的地址名). */
export const UPLOAD_PATHS: Readonly<Record<RecordKind, string>> = {
  REGISTRATION: 'registrations',
  LICENCE: 'licences',
  PENALTY: 'penalties',
  LISTING: 'listings',
  HONOUR: 'honours',
  ABNORMAL_ENTRY: 'abnormal-entries',
  JUDGMENT: 'judgments',
  CONTRACT_PERFORMANCE: 'contract-performances',
  COMMITMENT: 'commitments',
  DISPOSITION: 'dispositions',
  GUIDANCE: 'guidances',
};

/** The kind that an address or a command names, by its plural or by its code; null for none. */
export function kindNamed(name: string): RecordKind | null {
  if (isRecordKind(name)) return name;
  return RECORD_KIND_NAMES.find((kind) => UPLOAD_PATHS[kind] === name) ?? null;
}

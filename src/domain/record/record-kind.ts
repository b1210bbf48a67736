import type { ContentOf, FieldTable } from './field';
import { abnormalEntryFields } from './kinds/abnormal-entry';
import { commitmentFields } from './kinds/commitment';
import { contractPerformanceFields } from './kinds/contract-performance';
import { dispositionFields } from './kinds/disposition';
import { guidanceFields } from './kinds/guidance';
import { honourFields } from './kinds/honour';
import { judgmentFields } from './kinds/judgment';
import { licenceFields } from './kinds/licence';
import { listingFields } from './kinds/listing';
import { penaltyFields } from './kinds/penalty';
import { registrationFields } from './kinds/registration';

/** Category of the national basic catalogue (全国公共信用信息基础目录). @source domain.md section 4.1 [recall] */
export type CatalogueCategory = 'REG' | 'JUD' | 'ADM' | 'ABN' | 'SEV' | 'CON' | 'COM' | 'HON';

/** What the platform knows of one kind of record (记录种类). */
export interface RecordKindDefinition<T extends FieldTable> {
  readonly zh: string;
  readonly en: string;
  readonly category: CatalogueCategory;
  readonly fields: T;
  /** Fields that, with kind and subject, name the record in its source (自然键). */
  readonly naturalKey: readonly (keyof T & string)[];
  /** Field that holds the day of the decision, against which lateness (7 working days) is measured. */
  readonly decisionDay: (keyof T & string) | null;
  /**
   * True for kinds that weigh against a firm (不利信息): name and code must agree (E09), and nothing of the kind counts
   * against an enterprise whose registration has not arrived. @source rules.md R14
   */
  readonly adverse: boolean;
}

const kind = <T extends FieldTable>(definition: RecordKindDefinition<T>) => definition;

/** Every kind of record a department can upload (记录种类表): the one documented table of kinds and fields. */
export const RECORD_KINDS = {
  REGISTRATION: kind({
    zh: '登记注册信息',
    en: 'Registration',
    category: 'REG',
    fields: registrationFields,
    naturalKey: [],
    decisionDay: null,
    adverse: false,
  }),
  LICENCE: kind({
    zh: '行政许可',
    en: 'Administrative licence',
    category: 'ADM',
    fields: licenceFields,
    naturalKey: ['decisionNumber', 'authorityCode'],
    decisionDay: 'decidedOn',
    adverse: false,
  }),
  PENALTY: kind({
    zh: '行政处罚',
    en: 'Administrative penalty',
    category: 'ADM',
    fields: penaltyFields,
    naturalKey: ['decisionNumber', 'authorityCode'],
    decisionDay: 'decidedOn',
    adverse: true,
  }),
  LISTING: kind({
    zh: '名单列入',
    en: 'Listing on the black side, or ban decision',
    category: 'SEV',
    fields: listingFields,
    naturalKey: ['listType', 'decisionNumber', 'authorityCode'],
    decisionDay: 'decidedOn',
    adverse: true,
  }),
  HONOUR: kind({
    zh: '诚信荣誉与守信激励名单',
    en: 'Honour or red listing',
    category: 'HON',
    fields: honourFields,
    naturalKey: ['documentNumber', 'authorityCode'],
    decisionDay: 'grantedOn',
    adverse: false,
  }),
  ABNORMAL_ENTRY: kind({
    zh: '经营异常名录',
    en: 'Abnormal-operation entry',
    category: 'ABN',
    fields: abnormalEntryFields,
    naturalKey: ['decisionNumber', 'authorityCode'],
    decisionDay: 'enteredOn',
    adverse: true,
  }),
  JUDGMENT: kind({
    zh: '司法裁判及执行',
    en: 'Judgment or enforcement',
    category: 'JUD',
    fields: judgmentFields,
    naturalKey: ['caseNumber', 'courtCode'],
    decisionDay: null,
    adverse: true,
  }),
  CONTRACT_PERFORMANCE: kind({
    zh: '合同履行',
    en: 'Performance of a public contract',
    category: 'CON',
    fields: contractPerformanceFields,
    naturalKey: ['contractNumber', 'counterpartyCode'],
    decisionDay: null,
    adverse: false,
  }),
  COMMITMENT: kind({
    zh: '信用承诺',
    en: 'Credit commitment',
    category: 'COM',
    fields: commitmentFields,
    naturalKey: ['documentNumber', 'authorityCode'],
    decisionDay: null,
    adverse: false,
  }),
  GUIDANCE: kind({
    zh: '提醒、约谈与行政指导',
    en: 'Reminder, talk or guidance',
    category: 'ADM',
    fields: guidanceFields,
    naturalKey: ['documentNumber', 'authorityCode'],
    decisionDay: null,
    adverse: false,
  }),
  DISPOSITION: kind({
    zh: '后续处理决定',
    en: 'Later decision on a filed record',
    category: 'ADM',
    fields: dispositionFields,
    naturalKey: ['decisionNumber', 'authorityCode', 'targetKind', 'targetNumber'],
    decisionDay: 'decidedOn',
    adverse: false,
  }),
} as const;

/** Name of a kind of record. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** All kinds, in the order of the table. */
export const RECORD_KIND_NAMES = Object.keys(RECORD_KINDS) as readonly RecordKind[];

/** Content of a record by its kind (记录内容). */
export type RecordContent = { readonly [K in RecordKind]: ContentOf<(typeof RECORD_KINDS)[K]['fields']> };

/** The field table of a kind, for code that treats all kinds alike. */
export function fieldsOf(kindName: RecordKind): FieldTable {
  return RECORD_KINDS[kindName].fields;
}

/** True for a record that weighs against a firm (不利信息): an adverse kind, or a commitment that was broken. @source rules.md R14 */
export function isAdverse<K extends RecordKind>(kindName: K, content: RecordContent[K]): boolean {
  return (
    RECORD_KINDS[kindName].adverse || (kindName === 'COMMITMENT' && 'state' in content && content.state === 'BROKEN')
  );
}

/** True for the name of a kind of record. */
export function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(RECORD_KINDS, name);
}

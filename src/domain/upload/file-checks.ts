import { listTypeOf } from '../catalogue/index';
import type { Catalogue } from '../catalogue/types';
import type { LocalDate } from '../calendar/local-date';
import { isLaterThanWorkingDays } from '../calendar/working-days';
import type { Department } from '../department';
import type { Fact } from '../record/fact';
import type { FiledRecord } from '../record/filed-record';
import { filedRecords } from '../record/filed-record';
import { dispositionTarget } from '../record/record-id';
import type { RecordContent, RecordKind } from '../record/record-kind';
import { isAdverse, RECORD_KINDS } from '../record/record-kind';
import { isWithin } from '../region/regions';
import { deriveTimeline } from '../rules/derive-timeline';
import { segmentOn } from '../rules/explain-standing';
import { recordOutcome, registeredNames } from '../rules/record-outcome';
import type { Timeline } from '../rules/timeline';
import { sameName } from '../subject/enterprise-name';
import type { ParsedRow } from './parse-row';
import type { Finding } from './problem';

/** An enterprise's file as the checks need it (档案核对视图). */
export interface FileView {
  readonly uscc: string;
  readonly facts: readonly Fact[];
  readonly records: readonly FiledRecord[];
  /** Registered and former names; empty while the enterprise is provisional. */
  readonly names: readonly string[];
  readonly regionCode: string;
  /** Standings under a version of the law, derived when first asked for: a batch may hold thousands of rows of one firm. */
  readonly timeline: (catalogue: Catalogue) => Timeline;
}

/** What the checks against the file depend on. */
export interface FileCheckContext {
  readonly department: Department;
  readonly catalogue: Catalogue;
  readonly today: LocalDate;
}

/** The view of a file, from its facts; an unregistered firm stands in the region of its code. */
export function fileView(uscc: string, facts: readonly Fact[]): FileView {
  const records = filedRecords(facts);
  const registration = records.find(({ fact }) => fact.kind === 'REGISTRATION')?.fact;
  const regionCode = registration?.kind === 'REGISTRATION' ? registration.content.regionCode : uscc.slice(2, 8);
  return {
    ...{ uscc, facts, records, names: registeredNames(records, facts), regionCode },
    timeline: derivedOnce(uscc, facts),
  };
}

function derivedOnce(uscc: string, facts: readonly Fact[]): FileView['timeline'] {
  const derived = new Map<string, Timeline>();
  return (catalogue) => {
    const timeline = derived.get(catalogue.version) ?? deriveTimeline(uscc, facts, catalogue);
    derived.set(catalogue.version, timeline);
    return timeline;
  };
}

/**
 * Checks of a row against the enterprise's file and the department's rights (与档案核对): name against code, competence,
 * red against black, later decisions against their record.
 * @source rules.md R9, R13, R14; domain.md sections 6.4, 9.4
 */
export function fileFindings(row: ParsedRow, file: FileView, context: FileCheckContext): readonly Finding[] {
  return [
    ...nameFindings(row, file),
    ...lateFindings(row, context),
    ...regionFindings(row, file, context),
    ...kindFindingsOnFile(row, file, context),
  ];
}

/** E14 when the department may not upload this kind at all. */
export function entitlementFindings(kind: RecordKind, department: Department): readonly Finding[] {
  if (department.kinds.includes(kind)) return [];
  return [
    {
      code: 'E14',
      field: null,
      detailZh: `${department.name}未获授权报送“${RECORD_KINDS[kind].zh}”`,
      detailEn: `${department.code} is not entitled to upload ${kind}`,
      suggestion: '请由有权单位报送，或向管理员申请目录授权',
    },
  ];
}

/** E09 refuses where a wrong firm could be hurt and warns elsewhere; E29 holds a negative of an unregistered firm. @source rules.md R14 */
export function nameFindings(
  { kind, content }: Pick<ParsedRow, 'kind' | 'content'>,
  { names }: FileView,
): readonly Finding[] {
  const adverse = isAdverse(kind, content);
  if (kind === 'REGISTRATION') return [];
  if (names.length === 0) return adverse ? [{ code: 'E29', field: 'uscc' }] : [];
  if (names.includes(content.name) || names.some((name) => sameName(name, content.name))) return [];
  return [
    {
      code: 'E09',
      field: 'name',
      value: content.name,
      level: adverse ? 'REFUSES' : 'WARNS',
      suggestion: '核对名称与统一社会信用代码；更名的请先更新登记信息，曾用名可以使用',
    },
  ];
}

/** R13: a county office registers and enters as abnormal only the firms of its own region. */
function regionFindings(row: ParsedRow, file: FileView, { department }: FileCheckContext): readonly Finding[] {
  const isBound = row.kind === 'REGISTRATION' || row.kind === 'ABNORMAL_ENTRY';
  if (!isBound || department.level !== 'COUNTY') return [];
  const regionCode = isRow(row, 'REGISTRATION') ? row.content.regionCode : file.regionCode;
  if (isWithin(regionCode, department.regionCode)) return [];
  return [{ code: 'E14', field: 'uscc', value: regionCode, detailZh: `企业不在${department.name}的管辖区域内` }];
}

function lateFindings({ kind, content }: ParsedRow, { catalogue, today }: FileCheckContext): readonly Finding[] {
  const { decisionDay } = RECORD_KINDS[kind];
  if (decisionDay === null) return [];
  const decidedOn = dayOf(content, decisionDay);
  if (decidedOn === null || decidedOn > today) return [];
  if (!isLaterThanWorkingDays(decidedOn, today, catalogue.uploadWorkingDays)) return [];
  return [{ code: 'E18', field: decisionDay, value: decidedOn }];
}

function dayOf(content: object, field: string): LocalDate | null {
  const value = (content as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? (value as LocalDate) : null;
}

function kindFindingsOnFile(row: ParsedRow, file: FileView, context: FileCheckContext): readonly Finding[] {
  if (isRow(row, 'LISTING')) return competenceFindings(row.content, file, context);
  if (isRow(row, 'HONOUR')) return redFindings(row.content, file, context);
  if (isRow(row, 'DISPOSITION')) return dispositionFindings(row.content, file, context);
  return [];
}

function isRow<K extends RecordKind>(row: ParsedRow, kind: K): row is ParsedRow<K> {
  return row.kind === kind;
}

/** R13: competence is list type by region; a county office lists only at home and may need the consent of the level above. */
export function competenceFindings(
  content: RecordContent['LISTING'],
  { regionCode }: FileView,
  { department, catalogue }: FileCheckContext,
): readonly Finding[] {
  const type = listTypeOf(catalogue, content.listType);
  const competent = department.competences.some(
    (competence) => competence.listType === content.listType && isWithin(regionCode, competence.regionCode),
  );
  const foreignCase = content.origin === 'OWN_CASE' && content.authorityCode !== department.code;
  const needsConsent = type.countyNeedsConsent && department.level === 'COUNTY' && content.consentNumber === null;
  return [
    ...(competent
      ? []
      : [
          {
            code: 'E14',
            field: 'listType',
            value: type.nameZh,
            detailZh: `${department.name}对该地区企业无此名单类型的认定权限`,
          } as const,
        ]),
    ...(foreignCase
      ? [
          {
            code: 'E14',
            field: 'authorityCode',
            value: content.authorityCode,
            detailZh: '自办案件的认定机关须为本单位',
            suggestion: '其他机关的决定请以“上级或其他机关共享”报送',
          } as const,
        ]
      : []),
    ...(needsConsent
      ? [{ code: 'E23', field: 'consentNumber', detailZh: '县级机关列入须有上级机关同意文号' } as const]
      : []),
  ];
}

/** A red listing is refused while a severe listing is in force. @source domain.md sections 6.4, 9.4 */
function redFindings(
  content: RecordContent['HONOUR'],
  file: FileView,
  { catalogue, today }: FileCheckContext,
): readonly Finding[] {
  const isRed = catalogue.redListTypes.some(({ code }) => code === content.honourType);
  if (!isRed) return [];
  const timeline = file.timeline(catalogue);
  const isBlack = [today, content.publishedOn].some((day) => segmentOn(timeline, day).standing === 'BLACK');
  return isBlack ? [{ code: 'E26', field: 'honourType', suggestion: '移出严重失信主体名单后方可列入' }] : [];
}

function dispositionFindings(
  content: RecordContent['DISPOSITION'],
  file: FileView,
  { department, catalogue }: FileCheckContext,
): readonly Finding[] {
  const targetId = dispositionTarget(file.uscc, content);
  const target = file.records.find(({ fact }) => fact.recordId === targetId && fact.departmentCode === department.code);
  if (!target) {
    return [
      {
        code: 'E25',
        field: 'targetNumber',
        value: content.targetNumber,
        detailZh: '本单位没有该原记录',
        detailEn: 'No such record of your department',
        suggestion: '核对原记录种类、文号与认定机关代码；其他单位报送的记录由该单位办理',
      },
    ];
  }
  if (content.action !== 'REPAIR') return [];
  const { exit, weight } = recordOutcome(target, file.names, catalogue);
  if (exit.repairableFrom !== null && content.effectiveOn >= exit.repairableFrom) return [];
  if (weight === 'ABNORMAL' || weight === 'BROKEN_COMMITMENT' || weight === 'NONE') return [];
  return [
    {
      code: 'E27',
      field: 'effectiveOn',
      value: content.effectiveOn,
      detailZh:
        exit.repairableFrom === null
          ? '该记录依法不得提前移出，或尚未登记改正日期'
          : `最早可于${exit.repairableFrom}修复`,
    },
  ];
}

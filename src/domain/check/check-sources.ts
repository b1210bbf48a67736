import type { Catalogue } from '../catalogue/types';
import { daysBetween, shanghaiDay } from '../calendar/local-date';
import type { LocalDate } from '../calendar/local-date';
import type { Department } from '../department';
import type { ListTypeCode } from '../record/kinds/listing';
import type { RecordKind } from '../record/record-kind';
import type { CheckPurpose } from './check-purpose';
import { CHECK_PURPOSES } from './check-purpose';

/** Days after which a source that sent nothing counts as stale (来源过期天数). [design] */
export const STALE_AFTER_DAYS = 30;

/** How fresh a source is (来源状态). */
export const SOURCE_STATES = {
  FRESH: '近三十日内有报送。Sent something within thirty days.',
  STALE: '超过三十日未报送。Sent nothing for more than thirty days.',
  MISSING: '从未报送。Has never sent anything of the kind.',
} as const;

/** One of {@link SOURCE_STATES}. */
export type SourceState = keyof typeof SOURCE_STATES;

/** A source a check consulted (核查来源). */
export interface CheckSource {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly kind: RecordKind;
  /** Lists of it that matter for the purpose; empty for penalties and judgments. */
  readonly listTypes: readonly ListTypeCode[];
  /** ISO instant of the last load; null when there was none. */
  readonly lastReceivedAt: string | null;
  readonly state: SourceState;
}

/**
 * The sources a purpose rests on (核查来源清单): every department competent for a list behind a measure of the purpose, and for
 * procurement those that send penalties and judgments.
 * @param loads last load by `department/kind`
 */
export function checkSources(
  purpose: CheckPurpose,
  catalogue: Catalogue,
  departments: readonly Department[],
  loads: ReadonlyMap<string, string>,
  today: LocalDate,
): CheckSource[] {
  const lists = listsBehind(purpose, catalogue);
  const others: readonly RecordKind[] = purpose === 'GOVERNMENT_PROCUREMENT' ? ['PENALTY', 'JUDGMENT'] : [];
  return departments.flatMap((department) => {
    const own = lists.filter((code) => department.competences.some(({ listType }) => listType === code));
    const listing = own.length === 0 ? [] : [sourceOf(department, 'LISTING', own, loads, today)];
    const kinds = others.filter((kind) => department.kinds.includes(kind));
    return [...listing, ...kinds.map((kind) => sourceOf(department, kind, [], loads, today))];
  });
}

function listsBehind(purpose: CheckPurpose, { measures, listTypes }: Catalogue): ListTypeCode[] {
  const areas: readonly string[] = CHECK_PURPOSES[purpose].areas;
  const bound = measures.filter((measure) => measure.areas.some((area) => areas.includes(area)));
  const triggers = new Set<string>(bound.flatMap((measure) => measure.triggers.map(({ on }) => on)));
  return listTypes.map(({ code }) => code).filter((code) => triggers.has(code));
}

function sourceOf(
  { code, name }: Department,
  kind: RecordKind,
  listTypes: readonly ListTypeCode[],
  loads: ReadonlyMap<string, string>,
  today: LocalDate,
): CheckSource {
  const lastReceivedAt = loads.get(`${code}/${kind}`) ?? null;
  return {
    departmentCode: code,
    departmentName: name,
    kind,
    listTypes,
    lastReceivedAt,
    state: stateOf(lastReceivedAt, today),
  };
}

function stateOf(lastReceivedAt: string | null, today: LocalDate): SourceState {
  if (lastReceivedAt === null) return 'MISSING';
  return daysBetween(shanghaiDay(new Date(lastReceivedAt)), today) > STALE_AFTER_DAYS ? 'STALE' : 'FRESH';
}

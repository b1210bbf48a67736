import type { LocalDate } from '../calendar/local-date';
import { localDate } from '../calendar/local-date';

/** An administrative region (行政区划), GB/T 2260. Codes come and go, so each has its days. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** Romanised as place names are, the level translated. @source ISO 7098 */
  readonly nameEn: string;
  readonly level: 'PROVINCE' | 'CITY' | 'COUNTY';
  readonly parent: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

const since = localDate('2000-01-01');

/** Regions of the demo city: prefix 99 is assigned to no place. @source rules.md R25; domain.md section 2.4 */
export const REGIONS: readonly Region[] = [
  {
    code: '990000',
    name: '示范省',
    nameEn: 'Shifan Province',
    level: 'PROVINCE',
    parent: null,
    validFrom: since,
    validTo: null,
  },
  {
    code: '990100',
    name: '示范市',
    nameEn: 'Shifan City',
    level: 'CITY',
    parent: '990000',
    validFrom: since,
    validTo: null,
  },
  {
    code: '990102',
    name: '示范市城东区',
    nameEn: 'Chengdong District, Shifan',
    level: 'COUNTY',
    parent: '990100',
    validFrom: since,
    validTo: null,
  },
  {
    code: '990121',
    name: '云岭县',
    nameEn: 'Yunling County',
    level: 'COUNTY',
    parent: '990100',
    validFrom: since,
    validTo: null,
  },
  {
    code: '990122',
    name: '清川县',
    nameEn: 'Qingchuan County',
    level: 'COUNTY',
    parent: '990100',
    validFrom: since,
    validTo: null,
  },
];

/** The region of a code, or null where the table does not know it: a code is never refused for that. */
export function regionByCode(code: string): Region | null {
  return REGIONS.find((region) => region.code === code) ?? null;
}

/**
 * Leading digits shared by a region and all within it (行政区划前缀): `990100` gives `9901`. What is no region code gives
 * itself, so that it never stands for every region.
 */
export function regionPrefix(code: string): string {
  if (!isRegionCode(code) || !code.endsWith('00')) return code;
  return code.endsWith('0000') ? code.slice(0, 2) : code.slice(0, 4);
}

/** True when a region lies in another or is it; works for any GB/T 2260 code, in the table or not. Anything else lies nowhere. */
export function isWithin(code: string, ancestor: string): boolean {
  return isRegionCode(code) && isRegionCode(ancestor) && code.startsWith(regionPrefix(ancestor));
}

function isRegionCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

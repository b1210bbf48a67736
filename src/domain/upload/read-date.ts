import type { LocalDate } from '../calendar/local-date';
import { addDays, isLocalDate, localDate } from '../calendar/local-date';

const YEAR_FIRST = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Days of spreadsheets count from here; 1 is 1900-01-01, and the missing 1900-02-29 shifts all later days by one. */
const SERIAL_ZERO = localDate('1999-12-31');
const SERIAL_ZERO_NUMBER = 36_525;
const SERIAL_RANGE = { first: 61, last: 73_050 };

/**
 * The day a cell means (日期识别), or null. Read are `2026-03-05`, `2026.3.5`, `2026/3/5`, `2026年3月5日`, `20260305` and
 * spreadsheet serial numbers. Short forms such as `3/5/26` are refused: nobody can tell day from month.
 * @source rules.md R21
 */
export function readDate(cell: string | number): LocalDate | null {
  if (typeof cell === 'number') return fromSerial(cell);
  const text = cell.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{5}$/.test(text)) return fromSerial(Number(text));
  const parts = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const iso = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : null;
}

function fromSerial(serial: number): LocalDate | null {
  const isDay = Number.isInteger(serial) && serial >= SERIAL_RANGE.first && serial <= SERIAL_RANGE.last;
  return isDay ? addDays(SERIAL_ZERO, serial - SERIAL_ZERO_NUMBER) : null;
}

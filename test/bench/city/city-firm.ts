import { demoCode } from '../../../src/demo/demo-codes';
import type { DemoFirm } from '../../../src/demo/enterprises';
import { cityName, mixed } from './city-names';

/** A firm of the loaded city (测量用企业). */
export interface CityFirm extends DemoFirm {
  readonly formerName: string | null;
}

const MILLION = 1_000_000;

/** The firm with a serial number, from 1; codes check and belong to no place. @source rules.md R25 */
export function cityFirm(serial: number): CityFirm {
  const { kind, ...named } = cityName(serial);
  const body = `${serial < MILLION ? 'MA' : 'MB'}${String(serial % MILLION).padStart(6, '0')}`;
  return { serial, uscc: demoCode(kind, named.region, body), ...named };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** An invented ID number of an adult, of a region that does not exist (虚构身份证号). @source GB 11643 */
export function cityPersonNumber(serial: number): string {
  const day = (value: number, most: number) => String(1 + (value % most)).padStart(2, '0');
  const [year, order] = [1950 + (mixed(serial, 1) % 50), String(mixed(serial, 2) % 1000).padStart(3, '0')];
  const first17 = `990100${year}${day(mixed(serial, 3), 12)}${day(mixed(serial, 4), 28)}${order}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return first17 + CHECKS.charAt(sum % 11);
}

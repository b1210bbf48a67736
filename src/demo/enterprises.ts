import type { LocalDate } from '../domain/calendar/local-date';
import { addDays } from '../domain/calendar/local-date';
import type { RawRow } from '../domain/upload/parse-row';
import { demoCode } from './demo-codes';
import { DEMO_DEPARTMENTS } from './departments';
import type { DemoTrade } from './names';
import { demoName, demoPerson } from './names';
import type { SeededRandom } from './seeded-random';

/** A firm of the demo city (演示企业). */
export interface DemoFirm {
  readonly serial: number;
  readonly uscc: string;
  readonly name: string;
  readonly region: string;
  readonly trade: DemoTrade;
  readonly enterpriseType: string;
}

const REGIONS = ['990102', '990102', '990121', '990122', '990100'] as const;

/** The firms of the demo city: mostly enterprises, some self-employed, some co-operatives. */
export function demoFirms(count: number): DemoFirm[] {
  return Array.from({ length: count }, (_, index) => demoFirm(index + 1));
}

function demoFirm(serial: number): DemoFirm {
  const kind = serial % 10 === 0 ? '92' : serial % 23 === 0 ? '93' : '91';
  const region = REGIONS[serial % REGIONS.length] ?? '990102';
  const uscc = demoCode(kind, region, `MA0D${String(serial).padStart(4, '0')}`);
  const { name, trade, type } = demoName(serial, kind, region);
  return { serial, uscc, name, region, trade, enterpriseType: type };
}

/** Rows of the firms' registrations; some are dissolved, some have borne another name. */
export function registrationRows(firms: readonly DemoFirm[], today: LocalDate, random: SeededRandom): RawRow[] {
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS.MARKET;
  return firms.map((firm) => {
    const dissolved = firm.serial > 40 && random.happens(0.02);
    return {
      uscc: firm.uscc,
      name: firm.name,
      formerNames: random.happens(0.05) ? firm.name.replace(firm.trade.word, '贸易') : null,
      enterpriseType: firm.enterpriseType,
      legalRepresentative: demoPerson(random),
      registeredCapital: `${random.between(1, 500) * 10}万`,
      establishedOn: addDays(today, -random.between(400, 7000)),
      scope: `${firm.trade.word}（演示数据，与真实企业无关）`,
      industryCode: firm.trade.code,
      regionCode: firm.region,
      address: `${firm.name.slice(0, 3)}演示路${random.between(1, 999)}号`,
      authority,
      authorityCode,
      state: dissolved ? '注销' : '存续',
      dissolvedOn: dissolved ? addDays(today, -random.between(1, 300)) : null,
    };
  });
}

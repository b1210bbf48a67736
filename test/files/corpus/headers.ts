import { csv, entry, HEADERS, TABLE } from '../sample';
import type { Case } from './case';

export const HEADER_CASES: readonly Case[] = [
  { name: 'no header at all', bytes: () => csv([entry(1), entry(2)]), fault: 'NO_HEADER' },
  { name: 'the header of another kind', bytes: () => '承诺类型,承诺书编号\r\na,b', fault: 'NO_HEADER' },
  { name: 'a header below line 20', bytes: () => `${'报表\r\n'.repeat(20)}${csv(TABLE)}`, fault: 'NO_HEADER' },
  { name: 'a header on line 20', bytes: () => `${'报表\r\n'.repeat(19)}${csv(TABLE)}`, rows: 2 },
  { name: 'a header and nothing else', bytes: () => csv([[...HEADERS]]), fault: 'NO_ROWS' },
  { name: 'a header and a footer', bytes: () => csv([[...HEADERS], ['合计', '0']]), fault: 'NO_ROWS' },
  {
    name: 'the same header twice',
    bytes: () =>
      csv([
        [...HEADERS, '列入日期'],
        [...entry(1), '2026-05-07'],
      ]),
    fault: 'DUPLICATE_COLUMN',
  },
  {
    name: 'two names of one column',
    bytes: () =>
      csv([
        [...HEADERS, '企业名称'],
        [...entry(1), '某'],
      ]),
    fault: 'DUPLICATE_COLUMN',
  },
  { name: 'a required column missing', bytes: () => csv(TABLE.map((row) => row.slice(1))), fault: 'MISSING_COLUMN' },
  {
    name: 'names above codes that contradict them',
    bytes: () => csv([[...HEADERS], ['uscc', 'name', 'abnormalCase', 'basis', 'decisionNumber'], entry(1)]),
    fault: 'HEADER_CONFLICT',
  },
  {
    name: 'an unknown column',
    bytes: () =>
      csv([
        [...HEADERS, '领导批示'],
        [...entry(1), '阅'],
      ]),
    rows: 1,
  },
  {
    name: 'an amount in thousands',
    bytes: () => '企业名称,统一社会信用代码,注册资金(千元)\r\na,b,1',
    options: {
      kind: 'REGISTRATION',
      supplied: { fields: ['establishedOn', 'regionCode', 'authority', 'authorityCode', 'state'], of: () => ({}) },
    },
    fault: 'UNKNOWN_UNIT',
  },
];

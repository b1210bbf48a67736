import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { firm } from '../support/rows';

const { MARKET } = DEMO_DEPARTMENTS;

/** Chinese headers of an entry on the abnormal-operation list: every column that is always required. */
export const HEADERS = [
  '名称',
  '统一社会信用代码',
  '列入情形',
  '列入依据',
  '列入决定文号',
  '列入日期',
  '认定机关',
  '认定机关统一社会信用代码',
] as const;

/** The nth row below {@link HEADERS}, of an invented firm, from 1. */
export function entry(serial: number): string[] {
  const { name, uscc } = firm(serial);
  return [
    name,
    uscc,
    '未按规定公示年度报告',
    '《企业信息公示暂行条例》',
    `示异列〔2026〕${serial}号`,
    '2026-05-06',
    MARKET.name,
    MARKET.code,
  ];
}

/** The same row with one column changed. */
export function entryWith(serial: number, header: (typeof HEADERS)[number], value: string): string[] {
  return entry(serial).map((cell, index) => (HEADERS[index] === header ? value : cell));
}

/** Lines joined as a CSV without quotes. */
export function csv(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((row) => row.join(delimiter)).join('\r\n');
}

/** A header and two rows. */
export const TABLE = [[...HEADERS], entry(1), entry(2)];

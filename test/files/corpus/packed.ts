import { gzipSync } from 'node:zlib';
import { csv, TABLE } from '../sample';
import type { Case } from './case';
import { XLSX, MIB, sheet, part, limits, noise, SHEET, worksheet, broken } from './case';

export const PACKED: readonly Case[] = [
  { name: 'a CSV in gzip', bytes: () => gzipSync(csv(TABLE)), options: { fileName: 'rows.csv.gz' }, rows: 2 },
  {
    name: 'a workbook in gzip',
    bytes: async () => gzipSync(await sheet(TABLE)),
    options: { fileName: 'rows.xlsx.gz' },
    rows: 2,
  },
  { name: 'gzip called csv', bytes: () => gzipSync(csv(TABLE)), fault: 'WRONG_EXTENSION' },
  { name: 'a CSV called gz', bytes: () => csv(TABLE), options: { fileName: 'rows.csv.gz' }, fault: 'WRONG_EXTENSION' },
  {
    name: 'gzip cut off',
    bytes: () => gzipSync(csv(TABLE)).subarray(0, -12),
    options: { fileName: 'rows.csv.gz' },
    fault: 'TRUNCATED',
  },
  {
    name: 'gzip with a broken checksum',
    bytes: () => broken(gzipSync(csv(TABLE)), -6),
    options: { fileName: 'rows.csv.gz' },
    fault: 'DAMAGED',
  },
  {
    name: 'gzip in gzip',
    bytes: () => gzipSync(gzipSync(csv(TABLE))),
    options: { fileName: 'rows.csv.gz.gz' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'gzip larger inside than allowed',
    bytes: () => gzipSync(csv(TABLE) + ' '.repeat(2 * MIB)),
    options: { fileName: 'a.csv.gz', ...limits({}) },
    fault: 'TOO_LARGE',
  },
  {
    name: 'a gzip bomb',
    bytes: () => gzipSync(`${csv(TABLE)}${`\r\n${' '.repeat(MIB)}`.repeat(12)}`),
    options: { fileName: 'a.csv.gz' },
    fault: 'BOMB',
  },
  {
    name: 'a sheet that is a bomb',
    bytes: () => part(SHEET, worksheet('<row/>'.repeat(2 * MIB))),
    options: XLSX,
    fault: 'BOMB',
  },
  {
    name: 'shared texts that are a bomb',
    bytes: () => part('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(2 * MIB)}</sst>`),
    options: XLSX,
    fault: 'BOMB',
  },
  {
    name: 'a part larger than allowed',
    bytes: () => part(SHEET, worksheet(noise(900_000).toString('hex'))),
    options: { ...XLSX, ...limits({ bytes: 64 * MIB, partBytes: MIB }) },
    fault: 'TOO_LARGE',
  },
];

import { csv, entry, HEADERS, TABLE } from '../sample';
import type { Case } from './case';
import { BOM, hex, utf16, swapped } from './case';

const ENGLISH = 'name,uscc,abnormalCase,basis,decisionNumber,enteredOn,authority,authorityCode'.split(',');

export const ENCODINGS: readonly Case[] = [
  { name: 'an empty file', bytes: () => '', fault: 'EMPTY' },
  { name: 'nothing but a byte order mark', bytes: () => BOM, fault: 'NO_HEADER' },
  { name: 'blanks only', bytes: () => '\r\n\r\n  \r\n', fault: 'NO_HEADER' },
  {
    name: 'text that begins with the letters of an archive',
    bytes: () => `PK,${csv(TABLE, ',').replaceAll('\r\n', '\r\n1,')}`,
    rows: 2,
  },
  { name: 'UTF-8 with mark', bytes: () => BOM + csv(TABLE), rows: 2 },
  {
    name: 'UTF-16 little endian, as "Unicode text"',
    bytes: () => utf16(csv(TABLE, '\t')),
    options: { fileName: 'a.txt' },
    rows: 2,
  },
  { name: 'UTF-16 big endian', bytes: () => swapped(utf16(csv(TABLE, '\t'))), options: { fileName: 'a.txt' }, rows: 2 },
  {
    name: 'UTF-16 cut in the middle of a character',
    bytes: () => utf16(csv(TABLE)).subarray(0, -1),
    fault: 'ENCODING',
  },
  {
    name: 'UTF-8 with one broken byte',
    bytes: () => Buffer.concat([Buffer.from(csv(TABLE)), Buffer.from([0xff]), Buffer.from('后')]),
    fault: 'ENCODING',
  },
  {
    name: 'UTF-8 that lost a byte and would read as other words in GB18030',
    bytes: () => {
      const cells = ['a', '91990102MA0D00017J', 'b', '企业'.repeat(30)].join(',');
      const cut = Buffer.from('第八条').subarray(1);
      return Buffer.concat([Buffer.from(`${csv([ENGLISH])}\n${cells},`), cut, Buffer.from(',2026-05-06,c,d')]);
    },
    fault: 'ENCODING',
  },
  {
    name: 'UTF-8 that turns into GB18030 far below',
    bytes: () =>
      Buffer.concat([
        Buffer.from(csv([[...HEADERS], ...Array.from({ length: 900 }, () => entry(1))])),
        hex('0d0ab8bdd7a2'),
      ]),
    fault: 'ENCODING',
  },
  {
    name: 'UTF-8 cut in the middle of a character',
    bytes: () => Buffer.from(`${csv(TABLE)}\r\n名`).subarray(0, -1),
    fault: 'ENCODING',
  },
  { name: 'Big5 headers', bytes: () => Buffer.from('a657bad92ca544a4402c0d0a612c620d0a', 'hex'), fault: 'NO_HEADER' },
];

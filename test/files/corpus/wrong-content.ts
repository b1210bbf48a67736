import { zip } from '../build-xlsx';
import { csv, TABLE } from '../sample';
import type { Case } from './case';
import { XLSX, hex, sheet, part, noise } from './case';

export const WRONG_CONTENT: readonly Case[] = [
  { name: 'a workbook called csv', bytes: () => sheet(TABLE), fault: 'WRONG_EXTENSION' },
  { name: 'a CSV called xlsx', bytes: () => csv(TABLE), options: XLSX, fault: 'WRONG_EXTENSION' },
  { name: 'a CSV called xls', bytes: () => csv(TABLE), options: { fileName: 'a.xls' }, fault: 'WRONG_EXTENSION' },
  {
    name: 'a web page called xls',
    bytes: () => '<html><table><tr><td>名称</td></tr></table>',
    options: { fileName: 'a.xls' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'XML of a spreadsheet of 2003',
    bytes: () => '<?xml version="1.0"?><Workbook/>',
    options: { fileName: 'a.xml' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  { name: 'a PDF', bytes: () => '%PDF-1.7 …', options: { fileName: 'a.pdf' }, fault: 'UNSUPPORTED_FORMAT' },
  {
    name: 'a picture called csv',
    bytes: () => Buffer.concat([hex('89504e470d0a1a0a'), noise(500)]),
    fault: 'UNSUPPORTED_FORMAT',
  },
  { name: 'random bytes', bytes: () => noise(2000), fault: 'UNSUPPORTED_FORMAT' },
  {
    name: 'a workbook of 1997',
    bytes: () => Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(600)]),
    options: { fileName: 'a.xls' },
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'a workbook with a password',
    bytes: () =>
      Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]),
    options: XLSX,
    fault: 'ENCRYPTED',
  },
  { name: 'a macro workbook by name', bytes: () => sheet(TABLE), options: { fileName: 'a.xlsm' }, fault: 'MACRO' },
  { name: 'a macro inside a workbook', bytes: () => part('xl/vbaProject.bin', 'x'), options: XLSX, fault: 'MACRO' },
  {
    name: 'a text document',
    bytes: () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'a binary workbook',
    bytes: () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'an open document',
    bytes: () => zip({ mimetype: 'x', 'content.xml': '<a/>' }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
  {
    name: 'an archive of files',
    bytes: () => zip({ 'rows.csv': csv(TABLE) }),
    options: XLSX,
    fault: 'UNSUPPORTED_FORMAT',
  },
];

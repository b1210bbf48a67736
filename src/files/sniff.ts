import { FileError } from './file-error';

/** What the first bytes of a file say it is (文件类型). */
export type Content = 'GZIP' | 'ZIP' | 'TEXT';

/** An archive, or an empty one. */
const ZIP = [Buffer.from('504B0304', 'hex'), Buffer.from('504B0506', 'hex')];
const OLE = Buffer.from('D0CF11E0A1B11AE1', 'hex');
/** A password turns a workbook into an OLE file with a stream of this name. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const OTHER_FORMATS: readonly (readonly [string, Buffer])[] = [
  ['PDF', Buffer.from('%PDF')],
  ['PNG', Buffer.from('89504E47', 'hex')],
  ['JPEG', Buffer.from('FFD8FF', 'hex')],
  ['RAR', Buffer.from('Rar!')],
  ['7z', Buffer.from('377ABCAF271C', 'hex')],
  ['RTF', Buffer.from('{\\rtf')],
  ['BZIP2', Buffer.from('BZh')],
  ['XZ', Buffer.from('FD377A585A00', 'hex')],
  ['ZSTD', Buffer.from('28B52FFD', 'hex')],
];
const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|meta|head|body|style)/i;

/**
 * Recognises a file by its first bytes, whatever its name says (按内容识别).
 * @throws FileError EMPTY, ENCRYPTED or UNSUPPORTED_FORMAT
 */
export function sniff(head: Buffer): Content {
  if (head.length === 0) throw new FileError('EMPTY');
  if (startsWith(head, Buffer.from([0x1f, 0x8b]))) return 'GZIP';
  if (ZIP.some((magic) => startsWith(head, magic))) return 'ZIP';
  if (startsWith(head, OLE)) throw oleFault(head);
  const other = OTHER_FORMATS.find(([, magic]) => startsWith(head, magic));
  if (other) throw new FileError('UNSUPPORTED_FORMAT', other[0]);
  if (MARKUP.test(head.toString('latin1', 0, 512).replace(/^\u00EF\u00BB\u00BF/, ''))) {
    throw new FileError('UNSUPPORTED_FORMAT', '内容是网页或XML，不是表格');
  }
  if (isBinary(head)) throw new FileError('UNSUPPORTED_FORMAT', '内容不是文本');
  return 'TEXT';
}

/**
 * Holds the name against the content (扩展名核对): `.csv`, `.txt`, `.tsv` hold text, `.xlsx` a workbook, `.gz` gzip.
 * @throws FileError WRONG_EXTENSION, MACRO or UNSUPPORTED_FORMAT
 */
export function checkExtension(fileName: string, content: Content): void {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  if (extension === 'xlsm' || extension === 'xltm') throw new FileError('MACRO', `.${extension}`);
  const expected = { csv: 'TEXT', txt: 'TEXT', tsv: 'TEXT', xlsx: 'ZIP', gz: 'GZIP' }[extension];
  if (extension !== '' && expected === undefined) throw unexpected(extension, content);
  if (expected !== undefined && expected !== content) throw new FileError('WRONG_EXTENSION', `.${extension}`);
}

/** The name without `.gz`, for the content inside. */
export function innerName(fileName: string): string {
  return fileName.trim().replace(/\.gz$/i, '');
}

/** Many systems hand out a CSV or a workbook under `.xls`: the name is wrong then, not the format. */
function unexpected(extension: string, content: Content): FileError {
  const isDisguised = extension === 'xls' || content === 'TEXT';
  return new FileError(isDisguised ? 'WRONG_EXTENSION' : 'UNSUPPORTED_FORMAT', `.${extension}`);
}

function oleFault(head: Buffer): FileError {
  if (head.includes(ENCRYPTED_PACKAGE)) return new FileError('ENCRYPTED');
  return new FileError('UNSUPPORTED_FORMAT', '旧版xls、doc，或加密的文件');
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

/** Text has hardly any control characters; a stray NUL in a cell is the row's business, not the file's. */
function isBinary(head: Buffer): boolean {
  if (isUtf16(head)) return false;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)).length;
  return controls * 50 > head.length;
}

/** True for text that starts with the byte order mark of UTF-16, as "Unicode text" of spreadsheets does. */
export function isUtf16(head: Buffer): boolean {
  return startsWith(head, Buffer.from([0xff, 0xfe])) || startsWith(head, Buffer.from([0xfe, 0xff]));
}

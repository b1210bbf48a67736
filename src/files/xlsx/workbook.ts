import path from 'node:path';
import { FileError } from '../file-error';
import type { Archive } from './archive';
import type { Attributes } from './read-xml';
import { attribute, drainXml } from './read-xml';

/** A sheet of a workbook, before it is read. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part in the archive. */
  readonly part: string;
}

/** What a workbook says of itself (工作簿). */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904 instead of 1900. */
  readonly is1904: boolean;
  readonly sharedStrings: string | null;
  /** For each cell format: whether it shows numbers as days. */
  readonly dateFormats: readonly boolean[];
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** Reads what stands around the sheets. @throws FileError UNSUPPORTED_FORMAT or DAMAGED */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const main = [...(await relations(archive, '_rels/.rels', '')).values()].find(
    ({ type }) => type === 'officeDocument',
  );
  if (!main || !archive.has(main.part)) throw new FileError('UNSUPPORTED_FORMAT', '压缩包里不是xlsx工作簿');
  const folder = path.posix.dirname(main.part);
  const parts = await relations(archive, `${folder}/_rels/${path.posix.basename(main.part)}.rels`, folder);
  const { sheets, is1904 } = await bookOf(archive, main.part, parts);
  const partOf = (type: string) => [...parts.values()].find((relation) => relation.type === type)?.part ?? null;
  const styles = partOf('styles');
  return {
    sheets,
    is1904,
    sharedStrings: partOf('sharedStrings'),
    dateFormats: styles !== null && archive.has(styles) ? await dateFormats(archive.bytes(styles)) : [],
  };
}

async function relations(archive: Archive, name: string, folder: string): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  if (!archive.has(name)) return found;
  await eachTag(archive.bytes(name), (tag, attributes) => {
    const { Id: id, Type: type = '', Target: target = '' } = attributes;
    if (tag !== 'Relationship' || id === undefined || attributes['TargetMode'] === 'External') return;
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: partName(target, folder) });
  });
  return found;
}

function partName(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
}

async function bookOf(
  archive: Archive,
  part: string,
  parts: ReadonlyMap<string, Relation>,
): Promise<{ sheets: readonly SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  await eachTag(archive.bytes(part), (tag, attributes) => {
    if (tag === 'workbookPr') is1904 = isTrue(attributes['date1904']);
    if (tag !== 'sheet') return;
    const relation = parts.get(attribute(attributes, 'id') ?? '');
    if (relation?.type !== 'worksheet') return;
    const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
    sheets.push({ name: attributes['name'] ?? '', hidden, part: relation.part });
  });
  return { sheets, is1904 };
}

/** True for an attribute that says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const BUILT_IN_DAYS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

async function dateFormats(source: AsyncIterable<Buffer>): Promise<readonly boolean[]> {
  const days = new Set(BUILT_IN_DAYS);
  const formats: boolean[] = [];
  let isCellFormat = false;
  await eachTag(source, (tag, attributes) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    if (tag === 'numFmt' && showsDays(attributes['formatCode'] ?? '')) days.add(id);
    if (tag === 'cellXfs') isCellFormat = true;
    if (tag === 'cellStyles' || tag === 'dxfs') isCellFormat = false;
    if (tag === 'xf' && isCellFormat) formats.push(days.has(id));
  });
  return formats;
}

/** A format with a day, month or year in it, as opposed to plain numbers, money or mere hours. */
function showsDays(format: string): boolean {
  const signs = format.replace(QUOTED, '').replace(/general/gi, '');
  return /[yde年月日]/i.test(signs) && !/[0#?]/.test(signs.replace(/\.0+/g, ''));
}

async function eachTag(
  source: AsyncIterable<Buffer>,
  visit: (tag: string, attributes: Attributes) => void,
): Promise<void> {
  await drainXml(source, { open: visit, close: () => undefined, text: () => undefined });
}

import { ENCODINGS } from './encodings';
import { CSV } from './csv-files';
import { HEADER_CASES } from './headers';
import { WRONG_CONTENT } from './wrong-content';
import { PACKED } from './packed';
import { WORKBOOKS } from './workbooks';
import type { Case } from './case';

/** Every case (畸形文件集). */
export const CORPUS: readonly Case[] = [
  ...ENCODINGS,
  ...CSV,
  ...HEADER_CASES,
  ...WRONG_CONTENT,
  ...PACKED,
  ...WORKBOOKS,
];

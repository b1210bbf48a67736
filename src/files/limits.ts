const MIB = 1024 * 1024;

/** What one file may hold (文件上限). @source issue "Uploads as departments do them"; security.md section 4 */
export interface FileLimits {
  /** Bytes as sent, and bytes of a CSV once unpacked. */
  readonly bytes: number;
  readonly rows: number;
  /** Bytes of one part of a workbook once unpacked. */
  readonly partBytes: number;
}

/** The limits in force (默认上限). */
export const FILE_LIMITS: FileLimits = { bytes: 200 * MIB, rows: 500_000, partBytes: 2048 * MIB };

/** Unpacked bytes for one packed byte beyond which content counts as a bomb, once it is large enough to hurt. */
export const BOMB = { ratio: 200, from: 8 * MIB };

/** Characters a spreadsheet cell can hold; a longer one is refused with E03 and its text not kept. */
export const CELL_CHARACTERS = 32_767;
/** Bytes of one line of a CSV, and characters between two tags of a workbook, before reading stops. */
export const LONGEST_STRETCH = 8 * MIB;
/** Columns looked at; a cell further right belongs to no column. */
export const MOST_COLUMNS = 1_024;
/** Lines of a sheet, blank ones included: as many as a spreadsheet has. */
export const MOST_LINES = 1_048_576;
/** Lines within which the header must stand. */
export const HEADER_WITHIN = 20;
/** Rows handed out together. */
export const CHUNK_ROWS = 1_000;

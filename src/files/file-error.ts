interface FaultDefinition {
  readonly zh: string;
  readonly en: string;
  readonly mend: string;
}

const fault = (zh: string, en: string, mend: string): FaultDefinition => ({ zh, en, mend });

/**
 * Reasons for which a file is refused as a whole (文件级问题): one clear answer, and nothing of the file is kept.
 * @source rules.md R21
 */
export const FILE_FAULTS = {
  EMPTY: fault('文件是空的', 'The file is empty', '请选择填好的文件重新上传'),
  TOO_LARGE: fault('文件超过大小上限', 'The file is larger than allowed', '请拆分为几个文件分别上传'),
  TOO_MANY_ROWS: fault('文件行数超过上限', 'The file has more rows than allowed', '请拆分为几个文件分别上传'),
  ROW_TOO_LARGE: fault(
    '某一行或某个单元格过大',
    'A row or cell is too large to read',
    '检查是否有未闭合的引号，或把附件内容误贴进单元格',
  ),
  BOMB: fault(
    '压缩比异常，拒绝解压',
    'The compressed content expands beyond all measure',
    '请在表格软件中打开后另存为新文件再上传',
  ),
  TRUNCATED: fault('文件不完整', 'The file ends too early', '可能是传输中断，请重新导出并上传'),
  DAMAGED: fault('文件已损坏', 'The file is damaged', '请在表格软件中打开、另存为新的xlsx文件后上传'),
  WRONG_EXTENSION: fault(
    '扩展名与内容不符',
    'The extension does not match the content',
    '不要直接修改扩展名，请用“另存为”选择xlsx或CSV',
  ),
  UNSUPPORTED_FORMAT: fault('不支持的文件格式', 'The format is not supported', '请另存为xlsx，或UTF-8编码的CSV'),
  ENCRYPTED: fault('文件已加密', 'The file is protected by a password', '请取消打开密码后重新上传'),
  MACRO: fault('文件含宏', 'The file contains macros', '请另存为不含宏的xlsx后上传'),
  FORMULA: fault(
    '单元格是公式，不是值',
    'A cell holds a formula instead of a value',
    '复制该列，选择性粘贴为“数值”后重新上传',
  ),
  ENCODING: fault('文字编码无法识别', 'The text encoding cannot be read', '请另存为“CSV UTF-8”或xlsx'),
  BROKEN_QUOTES: fault('引号不配对', 'The quotes do not match', '含引号的内容须整体加引号，内部引号写两遍；或改用xlsx'),
  NO_HEADER: fault(
    '前20行内找不到表头',
    'No header row within the first 20 rows',
    '请使用下载的模板，或把栏目名称放在第一行',
  ),
  DUPLICATE_COLUMN: fault('同一栏目出现两次', 'The same column appears twice', '请删除重复的一列'),
  HEADER_CONFLICT: fault(
    '两行表头互相矛盾',
    'Two header rows contradict each other',
    '请核对中文栏目名与国家标准栏目代码',
  ),
  MISSING_COLUMN: fault('缺少必填栏目', 'Required columns are missing', '请补上所列栏目后重新上传'),
  UNKNOWN_UNIT: fault(
    '金额栏目的单位不能识别',
    'The unit of an amount column cannot be read',
    '单位只能是“元”或“万元”',
  ),
  NO_ROWS: fault(
    '表头之下没有数据',
    'There are no rows below the header',
    '请填写数据后上传；隐藏的行和其他工作表需确认后才读取',
  ),
  SHEET_NOT_FOUND: fault('找不到所选工作表', 'The sheet asked for does not exist', '请从所列工作表中选择'),
} as const satisfies Record<string, FaultDefinition>;

/** One of {@link FILE_FAULTS}. */
export type FileFault = keyof typeof FILE_FAULTS;

/**
 * A file refused as a whole (文件退回). It may come after rows were handed out: whoever reads keeps nothing then.
 * The message is for the clerk, Chinese first; it names places and headers, never the content of a data cell.
 */
export class FileError extends Error {
  constructor(
    readonly code: FileFault,
    /** Where and what exactly, e.g. `第3行C列`; empty when the whole file is meant. */
    readonly detail = '',
  ) {
    const { zh, en, mend } = FILE_FAULTS[code];
    super(`${zh}${detail === '' ? '' : `（${detail}）`}。${mend}。 / ${en}.`);
    this.name = 'FileError';
  }
}

/** The code that an error of Node or of a library carries, or null. */
export function errorCode(error: unknown): string | null {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : null;
}

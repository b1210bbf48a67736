import type { TwoWords } from '../../shared/two-words';

/** Words that several rooms share (通用词). */
export const COMMON = {
  before: ['前一页', 'Previous page'],
  after: ['后一页', 'Next page'],
  pages: ['翻页', 'Pages'],
  all: ['全部', 'All'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  reason: ['理由', 'Reason'],
  done: ['已办理', 'Done'],
  search: ['查询', 'Search'],
  refresh: ['刷新', 'Refresh'],
  reset: ['清除条件', 'Clear'],
  loading: ['正在读取', 'Loading'],
  rowsOf: ['户', 'firms'],
  state: ['状态', 'State'],
  hint: ['提示', 'Note'],
} as const satisfies Record<string, TwoWords>;

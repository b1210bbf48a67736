import type { TwoWords } from '../../shared/two-words';

/** Words of the history of uploads and of long checks (上传记录、批量核查用语). */
export const UPLOAD_WORDS = {
  none: [
    '还没有上传。选择信息种类，下载模板填写，再把文件拖到上面。',
    'Nothing sent yet: choose the kind, fill in the template and drop it above.',
  ],
  noneOfKind: ['没有符合条件的上传。', 'No file of that kind.'],
  noneYet: ['还没有上传记录。', 'No file was sent yet.'],
  by: ['上传人', 'Sent by'],
  filed: ['已归档', 'Filed'],
  returned: ['退回', 'Returned'],
  mend: ['更正后的值', 'Value set right'],
  mendHow: [
    '可在下表直接填写正确的值，再按更正重新检查；提交时按更正后的行归档。',
    'Type the right values into the table and check again; what is filed then are the mended rows.',
  ],
  mendAgain: ['按更正重新检查', 'Check again with these'],
  mendedCells: ['处更正', 'values'],
  mended: ['归档前已更正的行', 'Rows mended before filing'],
  moreRows: ['继续查看问题行', 'More rows with problems'],
  firstRows: ['回到最前', 'Back to the first'],
  secondsLeft: ['预计还需', 'About'],
  seconds: ['秒', 'seconds'],
  receipt: ['下载归档回执（JSON）', 'Receipt of the filing (JSON)'],
  cancelHint: ['取消后本文件不归档，不留数据行', 'Nothing of the file is filed or kept'],
  checking: ['名单较长，正在后台核查', 'A long list: it is being checked behind'],
  openResult: ['打开核查结果', 'Open the results'],
  cancelCheck: ['取消核查', 'Stop the check'],
  noChecks: [
    '还没有核查记录。到“供应商核查”粘贴或拖入名单即可开始。',
    'No check yet: paste or drop a list under Supplier checks.',
  ],
  consulted: ['本次核查的来源', 'Sources consulted'],
} as const satisfies Record<string, TwoWords>;

import { CHECK_PURPOSES } from '../domain/check/check-purpose';
import type { CheckReason } from '../domain/check/check-reason';
import type { StoredCheck, StoredResult } from '../domain/check/stored-check';
import type { Verdict } from '../domain/check/verdict';
import { CHECK_MARKS, NOT_NATIONAL_NOTICE, OUTSIDER_NOTICE } from '../domain/check/verdict';
import { RECORD_KINDS } from '../domain/record/record-kind';
import { openReport } from './pdf-page';
import { shanghaiTime } from './shanghai-time';

/** What stands on a report beside its content (报告要素). */
export interface ReportFrame {
  /** Number of the receipt the report belongs to, and its signed text. */
  readonly number: string;
  readonly jws: string;
  readonly issuedAt: string;
  /** Address where the number is verified. */
  readonly verifyAt: string;
  readonly departmentName: string;
  /** Stamp of a check that is opened again; null on its own day. @source rules.md R1 */
  readonly stamp: string | null;
  readonly isDemo: boolean;
}

/** Mark of the demo city on every page. @source rules.md R25 */
const DEMO_MARK = '演示数据，与真实企业无关';

/** Words of the verdicts for the procurement file (结论用语). */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  BLOCK: '依法应当限制',
  REVIEW: '须人工核实',
  CLEAR: '所查来源未见限制情形',
  AMBIGUOUS: '名称不能确定主体',
  UNKNOWN_SUBJECT: '本平台无该主体信息',
  INVALID_CODE: '代码无效',
  NAME_MISMATCH: '名称与代码不符',
  DISSOLVED: '主体已注销',
};

/** A check of suppliers as a document for the procurement file (核查报告), PDF. */
export async function checkReport(
  check: StoredCheck,
  results: readonly StoredResult[],
  frame: ReportFrame,
): Promise<Buffer> {
  const marks = [frame.isDemo ? DEMO_MARK : '', frame.stamp?.split(' / ')[0] ?? ''].filter((mark) => mark !== '');
  const report = openReport({
    title: `供应商信用核查报告 ${check.project.number}`,
    foot: [...marks, `回执编号 ${frame.number}`].join(' · '),
    madeAt: new Date(frame.issuedAt),
    // Whoever is given the report can have it verified as it is: the page for it reads these two.
    entries: { ChengxinReceiptNumber: frame.number, ChengxinReceipt: frame.jws },
  });
  report.title('供应商信用核查报告');
  report.facts(headOf(check, frame));
  report.code(
    frame.verifyAt,
    `信用核查回执编号：${frame.number}\n扫码核验真伪：${frame.verifyAt}\n此后数据可能有变化，请重新查询`,
  );
  report.heading('一、结论');
  report.table(
    [
      { head: '序号', share: 6 },
      { head: '所填', share: 34 },
      { head: '识别的主体', share: 36 },
      { head: '结论', share: 24 },
    ],
    results.map(lineOf),
  );
  report.heading('二、理由与依据');
  drawReasons(report, results);
  report.heading('三、核查来源');
  report.table(
    [
      { head: '部门', share: 40 },
      { head: '信息', share: 20 },
      { head: '最近报送', share: 25 },
      { head: '状态', share: 15 },
    ],
    check.sources.map(({ departmentName, kind, listTypes, lastReceivedAt, state }) => [
      departmentName,
      [RECORD_KINDS[kind].zh, ...listTypes].join(' '),
      lastReceivedAt === null ? '无' : shanghaiTime(lastReceivedAt),
      { FRESH: '正常', STALE: '超过三十日', MISSING: '从未报送' }[state],
    ]),
  );
  report.heading('说明');
  report.text(`${NOT_NATIONAL_NOTICE.zh}。`);
  report.text('“本平台无该主体信息”不是信用良好的证明，也不得据此限制外地企业参加。本报告不是信用证明。');
  return report.bytes();
}

function headOf(check: StoredCheck, { departmentName, stamp }: ReportFrame): readonly (readonly [string, string])[] {
  return [
    ['项目名称', check.project.name],
    ['项目编号', check.project.number],
    ['核查用途', CHECK_PURPOSES[check.purpose].zh],
    ['核查单位', departmentName],
    ['办件编号', check.matterNo],
    ['核查日期', check.asOf],
    ['核查时刻', `${shanghaiTime(check.madeAt)}（北京时间）`],
    ['规则目录版本', check.catalogueVersion],
    ['户数', String(check.suppliers)],
    ...(stamp === null ? [] : [['使用限制', stamp.split(' / ')[0] ?? ''] as const]),
  ];
}

function lineOf({ place, typed, resolved, verdict, marks }: StoredResult): readonly string[] {
  const words = [VERDICT_WORDS[verdict], ...marks.map((mark) => CHECK_MARKS[mark].split('。')[0] ?? '')];
  return [
    String(place),
    [typed.uscc, typed.name].filter((text) => text !== null).join('\n'),
    resolved === null ? '—' : `${resolved.name}\n${resolved.uscc}`,
    words.join('\n'),
  ];
}

function drawReasons(report: ReturnType<typeof openReport>, results: readonly StoredResult[]): void {
  const rows = results.flatMap((result) => result.reasons.map((reason) => reasonLine(result.place, reason)));
  if (rows.length === 0) report.text('所查来源未见与本用途有关的限制或者审慎性参考情形。');
  else {
    report.table(
      [
        { head: '序号', share: 6 },
        { head: '措施', share: 22 },
        { head: '依据', share: 22 },
        { head: '名单或决定', share: 30 },
        { head: '期限', share: 20 },
      ],
      rows,
    );
  }
  if (results.some(({ verdict }) => verdict === 'UNKNOWN_SUBJECT')) report.text(`${OUTSIDER_NOTICE.zh}。`);
}

function reasonLine(place: number, reason: CheckReason): readonly string[] {
  const { basis, force, openPointZh } = reason;
  return [
    String(place),
    [`${reason.nameZh}（${force === 'MUST' ? '应当' : '可以'}）`, openPointZh ?? '']
      .filter((text) => text !== '')
      .join('\n'),
    `《${basis.document}》${basis.clause ?? ''}`,
    [reason.recordZh, reason.authority, reason.documentNumber].join('\n'),
    `${reason.since ?? ''} 起\n${reason.endsOn === null ? '未定' : `${reason.endsOn} 前`}`,
  ];
}

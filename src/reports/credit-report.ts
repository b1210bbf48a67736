import type { PublicFile, PublicStandingSegment } from '../domain/publication/public-file';
import { PUBLIC_STANDINGS } from '../domain/publication/public-file';
import { HONOUR_TYPES } from '../domain/record/kinds/honour';
import { LIST_TYPES } from '../domain/record/kinds/listing';
import { PENALTY_KINDS } from '../domain/record/kinds/penalty';
import { REGISTRATION_STATES } from '../domain/record/kinds/registration';
import type { ReportDocument } from './pdf-page';
import { openReport } from './pdf-page';
import { shanghaiTime } from './shanghai-time';

/** What a credit report says of itself (报告要素). */
export interface CreditReportFrame {
  /** 32 hexadecimal digits, made for this report. */
  readonly number: string;
  readonly madeAt: string;
  /** When the file last changed. */
  readonly publishedAt: string;
  /** First digits of the SHA-256 of the public file: equal files give equal digits. */
  readonly verificationCode: string;
  /** Address at which today's report is to be had. */
  readonly address: string;
  readonly sources: readonly {
    readonly department: string;
    readonly kindZh: string;
    readonly lastReceivedAt: string;
  }[];
  readonly isDemo: boolean;
}

const DEMO_MARK = '演示数据，与真实企业无关';
const WITHHELD = '（内容待脱敏后公示）';

/**
 * The public file of an enterprise as a document (公共信用信息报告), PDF: cover, notes, overview, details, sources. Holds what
 * society may see today and nothing else; no proof of good credit. The legal representative's name stays out: here it would stand
 * beside penalties and listings. @source rules.md R5
 * @source 公共信用信息报告标准（2022年版）, order of parts [recall]; domain.md section 8
 */
export async function creditReport(
  file: PublicFile & { readonly standing: PublicStandingSegment },
  frame: CreditReportFrame,
): Promise<Buffer> {
  const foot = [frame.isDemo ? DEMO_MARK : '', `报告编号 ${frame.number}`].filter((text) => text !== '').join(' · ');
  const report = openReport({ title: `公共信用信息报告 ${file.name}`, foot, madeAt: new Date(frame.madeAt) });
  drawCover(report, file, frame);
  drawOverview(report, file);
  drawDetails(report, file);
  report.heading('四、数据来源');
  report.table(
    [
      { head: '部门', share: 50 },
      { head: '信息', share: 25 },
      { head: '最近报送', share: 25 },
    ],
    frame.sources.map(({ department, kindZh, lastReceivedAt }) => [department, kindZh, shanghaiTime(lastReceivedAt)]),
  );
  return report.bytes();
}

function drawCover(report: ReportDocument, file: PublicFile, frame: CreditReportFrame): void {
  report.title('公共信用信息报告');
  report.facts([
    ['企业名称', file.name],
    ['统一社会信用代码', file.uscc],
    ['报告编号', frame.number],
    ['生成时间', `${shanghaiTime(frame.madeAt)}（北京时间）`],
    ['数据截至', `${shanghaiTime(frame.publishedAt)}（北京时间）`],
    ['校验码', frame.verificationCode],
  ]);
  report.code(frame.address, `扫码取得今日报告：${frame.address}\n校验码相同的，公示内容相同。`);
  report.heading('一、说明');
  report.text('本报告只载明本平台今日依法公示的信息。没有查到记录不是信用良好的证明，也不替代通过国家渠道的查询。');
  report.text('修复、届满、撤销的信息已依法停止公示，本报告不作记载。对信息有异议的，可以向数据来源单位提出。');
}

function drawOverview(report: ReportDocument, file: PublicFile & { readonly standing: PublicStandingSegment }): void {
  report.heading('二、概览');
  const { registration } = file;
  report.facts([
    ['公示状况', PUBLIC_STANDINGS[file.standing.standing]],
    ['曾用名', file.formerNames.join('、') || '无'],
    ['登记状态', registration === null ? '登记信息未到' : REGISTRATION_STATES[registration.state]],
    ['成立日期', registration?.establishedOn ?? '—'],
    ['登记机关', registration?.authority ?? '—'],
  ]);
  report.table(
    ['行政许可', '行政处罚', '名单列入', '诚信荣誉', '信用承诺', '经营异常'].map((head) => ({ head, share: 1 })),
    [
      [file.licences, file.penalties, file.listings, file.honours, file.commitments, file.abnormalEntries].map(
        ({ length }) => `${length} 条`,
      ),
    ],
  );
}

function drawDetails(report: ReportDocument, file: PublicFile): void {
  report.heading('三、详情');
  section(
    report,
    '名单列入、禁止参加投标决定',
    ['名单', '事由', '决定机关'],
    file.listings.map((item) => [
      LIST_TYPES[item.listType],
      item.facts.text ?? WITHHELD,
      item.authority,
      shownUntil(item.shown.until),
    ]),
  );
  section(
    report,
    '行政处罚',
    ['文号与种类', '违法事实', '决定机关'],
    file.penalties.map((item) => [
      [item.decisionNumber, item.kinds.map((kind) => PENALTY_KINDS[kind]).join('、'), item.decidedOn].join('\n'),
      item.facts.text ?? WITHHELD,
      item.authority,
      shownUntil(item.shown.until),
    ]),
  );
  section(
    report,
    '经营异常名录',
    ['文号', '列入日期', '决定机关'],
    file.abnormalEntries.map((item) => [
      item.decisionNumber,
      item.enteredOn,
      item.authority,
      shownUntil(item.shown.until),
    ]),
  );
  section(
    report,
    '行政许可',
    ['许可', '内容', '许可机关'],
    file.licences.map((item) => [
      [item.documentTitle, item.decisionNumber].join('\n'),
      item.content.text ?? WITHHELD,
      item.authority,
      item.validUntil,
    ]),
  );
  section(
    report,
    '诚信荣誉',
    ['荣誉', '文号', '授予单位'],
    file.honours.map((item) => [
      `${item.title}（${HONOUR_TYPES[item.honourType]}）`,
      [item.documentNumber, item.grantedOn].join('\n'),
      item.authority,
      item.endsOn ?? '—',
    ]),
  );
  section(
    report,
    '信用承诺',
    ['事项', '内容', '受理单位'],
    file.commitments.map((item) => [
      item.matter.text ?? WITHHELD,
      item.content.text ?? WITHHELD,
      item.authority,
      item.validUntil ?? '—',
    ]),
  );
}

function section(
  report: ReportDocument,
  title: string,
  heads: readonly [string, string, string],
  rows: readonly (readonly string[])[],
): void {
  report.text(`${title}：${rows.length} 条`);
  if (rows.length === 0) return;
  const shares = [32, 34, 22];
  const columns = heads.map((head, index) => ({ head, share: shares[index] ?? 20 }));
  report.table([...columns, { head: '公示或有效至', share: 14 }], rows);
}

function shownUntil(until: string | null): string {
  return until === null ? '依法移出时' : `${until} 前`;
}

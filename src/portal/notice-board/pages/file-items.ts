import { CODE_WORDS } from '../code-words';
import { lastDay } from '../../shared/days';
import type { TwoWords } from '../../shared/two-words';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';

/** One public item, ready to be shown (公示条目). */
export interface FileItem {
  readonly recordId: string;
  readonly title: string | TwoWords;
  /** Words of codes in both languages, texts in one. */
  readonly facts: readonly (readonly [TwoWords, string | TwoWords | null | undefined])[];
  readonly shown: { readonly from: string; readonly until?: string | null };
  /** Day on which an objection that is still open was received. */
  readonly objectedSince?: string | null | undefined;
  readonly source: { readonly code: string; readonly name: string; readonly contact: string } | null | undefined;
  /** Day by which it stands on the timeline. */
  readonly day: string;
}

/** Kinds of item that come in pages. */
export type FileKind = 'listings' | 'penalties' | 'licences' | 'honours' | 'commitments' | 'abnormalEntries';

/** Items of one kind (同类公示条目). */
export interface FileItems {
  readonly key: FileKind;
  readonly title: TwoWords;
  /** How many there are in all; the entries are a page of them. */
  readonly total: number;
  readonly nextCursor: string | null | undefined;
  readonly entries: readonly FileItem[];
}

const words = (zh: string, en: string): TwoWords => [zh, en];
type Text = { readonly text?: string | null; readonly withheld: boolean };
const open = ({ text, withheld }: Text): string | TwoWords | null => (withheld ? WORDS.withheld : (text ?? null));

/** Several words of codes in one line, in both languages. */
const inBoth = (all: readonly TwoWords[]): TwoWords =>
  words(all.map(([zh]) => zh).join('、'), all.map(([, en]) => en).join('; '));

/** The day on which licences without an end stand. */
const OPEN_ENDED = '2099';
const validity = (from: string, until: string): TwoWords =>
  until.startsWith(OPEN_ENDED)
    ? words(`${from} 起长期`, `from ${from}, open-ended`)
    : words(`${from} 至 ${until}`, `${from} to ${until}`);

/** An amount with its thousands apart (金额), such as 17,200,000.00 元 or CNY 17,200,000.00. */
export const yuan = (amount: string | null | undefined): TwoWords | null => {
  if (amount === null || amount === undefined) return null;
  const text = amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  return words(`${text} 元`, `CNY ${text}`);
};

/** The items of a file by kind, in the order of the tabs. */
export function fileItems(file: PublicFile): readonly FileItems[] {
  return [
    { key: 'licences', title: WORDS.licences, ...pageOf(file.licences, licence) },
    { key: 'penalties', title: WORDS.penalties, ...pageOf(file.penalties, penalty) },
    { key: 'listings', title: WORDS.listings, ...pageOf(file.listings, listing) },
    { key: 'honours', title: WORDS.honours, ...pageOf(file.honours, honour) },
    { key: 'commitments', title: WORDS.commitments, ...pageOf(file.commitments, commitment) },
    { key: 'abnormalEntries', title: WORDS.abnormal, ...pageOf(file.abnormalEntries, abnormal) },
  ];
}

function pageOf<Item>(
  page: { readonly total: number; readonly nextCursor?: string | null; readonly items: readonly Item[] },
  show: (item: Item) => FileItem,
): Pick<FileItems, 'total' | 'nextCursor' | 'entries'> {
  return { total: page.total, nextCursor: page.nextCursor, entries: page.items.map(show) };
}

/** What is public today, by day, newest first (公示时间线); of each kind the page that is shown. */
export function timelineOf(file: PublicFile) {
  return fileItems(file)
    .flatMap(({ key, title, entries }) =>
      entries.map(({ day, title: what, recordId, source }) => ({ key, day, title, what, recordId, source })),
    )
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

function listing(item: PublicFile['listings']['items'][number]): FileItem {
  const { listType, conduct, decisionNumber, authority, decidedOn, publishedOn, endsOn, repairableFrom, exitDuty } =
    item;
  return {
    ...item,
    title: CODE_WORDS.ListType[listType],
    day: publishedOn,
    facts: [
      [words('失信行为', 'Conduct'), CODE_WORDS.Conduct[conduct]],
      [WORDS.authority, authority],
      [WORDS.document, decisionNumber],
      [words('列入日期', 'Decided'), decidedOn],
      [WORDS.publishedOn, publishedOn],
      [WORDS.endsOn, lastDay(endsOn) ?? WORDS.openUntilDone],
      [WORDS.repairableFrom, repairableFrom],
      [WORDS.exitDuty, exitDuty],
      [words('主要事实', 'Facts'), open(item.facts)],
      [WORDS.basis, open(item.basis)],
    ],
  };
}

function penalty(item: PublicFile['penalties']['items'][number]): FileItem {
  const { decisionNumber, authority, decidedOn, kinds, fine, confiscated, severity, repairableFrom } = item;
  return {
    ...item,
    title: decisionNumber,
    day: decidedOn,
    facts: [
      [words('违法行为类型', 'Violation'), open(item.violation)],
      [words('处罚种类', 'Kinds'), inBoth(kinds.map((kind) => CODE_WORDS.PenaltyKind[kind]))],
      [words('处罚内容', 'Content'), open(item.content)],
      [words('罚款', 'Fine'), yuan(fine)],
      [words('没收', 'Confiscated'), yuan(confiscated)],
      [words('失信程度', 'Severity'), CODE_WORDS.PublicSeverity[severity]],
      [WORDS.authority, authority],
      [words('决定日期', 'Decided'), decidedOn],
      [WORDS.repairableFrom, repairableFrom],
      [WORDS.basis, open(item.basis)],
    ],
  };
}

function licence(item: PublicFile['licences']['items'][number]): FileItem {
  const { documentTitle, decisionNumber, licenceClass, authority, decidedOn, validFrom, validUntil, state } = item;
  return {
    ...item,
    title: documentTitle,
    day: decidedOn,
    facts: [
      [WORDS.document, decisionNumber],
      [words('许可类别', 'Class'), licenceClass],
      [words('许可机关', 'Authority'), authority],
      [words('有效期', 'Valid'), validity(validFrom, validUntil)],
      [WORDS.state, CODE_WORDS.LicenceState[state]],
    ],
  };
}

function honour(item: PublicFile['honours']['items'][number]): FileItem {
  const { title, honourType, level, documentNumber, authority, grantedOn, endsOn } = item;
  return {
    ...item,
    title,
    day: grantedOn,
    facts: [
      [words('类别', 'Kind'), CODE_WORDS.HonourType[honourType]],
      [words('级别', 'Level'), level],
      [WORDS.authority, authority],
      [WORDS.document, documentNumber],
      [words('认定日期', 'Granted'), grantedOn],
      [WORDS.endsOn, lastDay(endsOn)],
    ],
  };
}

function commitment(item: PublicFile['commitments']['items'][number]): FileItem {
  const { commitmentType, authority, committedOn, state, outcomeOn } = item;
  return {
    ...item,
    title: CODE_WORDS.CommitmentType[commitmentType],
    day: committedOn,
    facts: [
      [words('承诺事由', 'Matter'), open(item.matter)],
      [words('承诺内容', 'Content'), open(item.content)],
      [words('受理单位', 'Made to'), authority],
      [words('承诺日期', 'Made on'), committedOn],
      [words('履行状态', 'State'), CODE_WORDS.CommitmentState[state]],
      [words('认定日期', 'Found on'), outcomeOn],
    ],
  };
}

function abnormal(item: PublicFile['abnormalEntries']['items'][number]): FileItem {
  const { abnormalCase, decisionNumber, authority, enteredOn } = item;
  return {
    ...item,
    title: CODE_WORDS.AbnormalCase[abnormalCase],
    day: enteredOn,
    facts: [
      [WORDS.authority, authority],
      [WORDS.document, decisionNumber],
      [words('列入日期', 'Entered'), enteredOn],
      [WORDS.basis, open(item.basis)],
    ],
  };
}

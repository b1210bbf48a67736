import { RECORD_KIND_NAMES } from '../../src/domain/record/record-kind';
import { columnFields, columnIndexOf } from '../../src/files/header/column-index';
import { columnName } from '../../src/files/header/column-name';
import { COMMON_VARIANTS, KIND_VARIANTS } from '../../src/files/header/variants';
import { readFile } from './read-file';
import { csv, entry, HEADERS, TABLE } from './sample';

const kinds = RECORD_KIND_NAMES.map((kind) => [kind] as const);

describe('the headers of a kind', () => {
  it.each(kinds)('%s: national code, Chinese name and field name lead to their own field', (kind) => {
    const index = columnIndexOf(kind);
    const strays = Object.entries(columnFields(kind)).flatMap(([name, { zh, column, type }]) =>
      type === 'persons'
        ? []
        : [zh, name, ...(column === undefined ? [] : [column, column.toLowerCase()])].filter((header) => {
            const target = index.match(header)?.target;
            return target?.type !== 'field' || target.field !== name;
          }),
    );
    expect(strays).toEqual([]);
  });

  it.each(kinds)('%s: no common word stands for two fields', (kind) => {
    const words = Object.entries({ ...COMMON_VARIANTS, ...KIND_VARIANTS[kind] })
      .filter(([name]) => Object.hasOwn(columnFields(kind), name))
      .flatMap(([name, variants]) => variants.map((word) => [columnName(word).full, name] as const));
    const doubled = words.filter(([word, name]) => words.some(([other, field]) => other === word && field !== name));
    expect(doubled).toEqual([]);
  });

  it.each([
    ['社会信用代码', 'uscc'],
    ['*统一社会信用代码（必填）', 'uscc'],
    ['统 一 社 会\n信用代码', 'uscc'],
    ['ＵＳＣＣ', 'uscc'],
    ['credit code', 'uscc'],
    ['unifiedSocialCreditCode', 'uscc'],
    ['Decision date', 'decidedOn'],
    ['处罚日期：', 'decidedOn'],
    ['CF_FR_SFZH', 'representativeIdNumber'],
    ['罚款金额(元)', 'fine'],
    ['变更原因', 'changeReason'],
  ])('reads %p above a column of penalties', (header, field) => {
    expect(columnIndexOf('PENALTY').match(header)?.target).toEqual({ type: 'field', field });
  });

  it.each([
    ['责任人1姓名', 0, 'name'],
    ['责任人身份', 0, 'role'],
    ['persons3.idNumber', 2, 'idNumber'],
  ])('reads %p as a part of a person of a listing', (header, person, part) => {
    expect(columnIndexOf('LISTING').match(header)?.target).toEqual({ type: 'person', field: 'persons', person, part });
    expect(columnIndexOf('PENALTY').match(header)).toBeNull();
  });
});

describe('the unit of an amount', () => {
  it.each([
    ['罚款金额（万元）', 'WAN'],
    ['罚款金额(元)', 'YUAN'],
    ['罚款金额（单位：万元）', 'WAN'],
    ['罚款金额（人民币元）', 'YUAN'],
    ['罚款金额/元', 'YUAN'],
    ['CF_NR_FK', 'WAN'],
    ['fine', 'WAN'],
    ['CF_NR_FK(元)', 'YUAN'],
    ['罚款金额', null],
    ['罚款', null],
    ['罚款金额（千元）', 'OTHER'],
    ['罚款金额（美元）', 'OTHER'],
  ])('in the header %p is %p', (header, unit) => {
    expect(columnIndexOf('PENALTY').match(header)?.unit).toBe(unit);
  });
});

describe('what is said of a header', () => {
  it('names unknown and missing columns once, however many rows there are', async () => {
    const rows = Array.from({ length: 30 }, (_, serial) => [...entry(serial + 1), '阅']);
    const { summary, rows: read } = await readFile(csv([[...HEADERS, '领导批示'], ...rows]));
    expect(summary.headers[0]).toMatchObject({ unknown: ['领导批示'] });
    expect(summary.headers[0]?.missing.map(({ field }) => field)).toEqual([
      'removedOn',
      'removalDecisionNumber',
      'remark',
      'changeReason',
    ]);
    expect(read.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('names every required column that is missing, in one refusal', async () => {
    const without = TABLE.map((row) => row.filter((_, index) => index !== 1 && index !== 4));
    await expect(readFile(csv(without))).rejects.toThrow('统一社会信用代码、列入决定文号');
  });

  it('takes values given for the whole file instead of a column, and never against one', async () => {
    const without = TABLE.map((row) => row.slice(0, 6));
    const supplied = {
      fields: ['authority', 'authorityCode', 'basis'],
      of: () => ({ authority: '示范局', authorityCode: 'x', basis: '另一依据' }),
    };
    const { cells, summary } = await readFile(csv(without), { supplied });
    expect(cells[0]).toMatchObject({ authority: '示范局', basis: '《企业信息公示暂行条例》' });
    expect(summary.headers[0]?.supplied.map(({ field }) => field)).toEqual(['authority', 'authorityCode']);
  });

  it('counts titles, takes the unit from one, and joins two header rows', async () => {
    const titled = [
      ['示范市经营异常名录报送表'],
      ['单位：万元', '', '填报日期：2026年6月'],
      [...HEADERS],
      ['name', 'uscc', '', 'basis', 'decisionNumber'],
      entry(1),
    ];
    const { rows, summary } = await readFile(csv(titled));
    expect(summary.headers[0]).toMatchObject({ titles: 2, lines: [3, 4] });
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });
});

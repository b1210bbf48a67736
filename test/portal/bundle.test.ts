import request from 'supertest';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import { addDays } from '../../src/domain/calendar/local-date';
import { unzip } from '../files/unzip';
import type { OpenNoticeBoard } from '../support/notice-board';
import { openNoticeBoard } from '../support/notice-board';
import { portalBuilder } from '../support/built-portal';
import { firm } from '../support/rows';

let board: OpenNoticeBoard;
beforeAll(async () => {
  board = await openNoticeBoard();
}, 60_000);
afterAll(() => board.close());

describe('what a browser is sent', () => {
  it('is less than 250 kB of compressed script at first, and nothing of any other room', () => {
    const { portal, metafile } = board;
    const { gzip, files } = portalBuilder().firstLoadBytes(portal, metafile, 'notice-board');
    expect(gzip).toBeLessThan(250_000);
    const { outputs } = metafile as { outputs: Record<string, { inputs: Record<string, unknown> }> };
    const inputs = files.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.filter((input) => input.includes('portal/workbench'))).toEqual([]);
  });

  it('comes under a policy without inline script, with a number used once', async () => {
    const [one, two] = [await request(board.server.address).get('/'), await request(board.server.address).get('/')];
    const policy = one.headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toBe(two.headers['content-security-policy']);
    const asset = /\/assets\/notice-board-[^"]*\.js/.exec(one.text)?.[0] ?? '';
    const sent = await request(board.server.address).get(asset).set('accept-encoding', 'br');
    expect(sent.headers['cache-control']).toContain('immutable');
    const outside = await request(board.server.address).get('/assets/../notice-board.html');
    expect([403, 404]).toContain(outside.status);
  });
});

describe('a list to download', () => {
  const download = (path: string) => request(board.server.address).get(path);

  it('holds organisations, each with its last public day, under a head that says until when it holds', async () => {
    const { text, headers } = await download('/lists.csv?list=BLACK');
    const [head = '', , row = ''] = text.split('\r\n');
    expect(head).toMatch(/数据截至\d{4}-\d\d-\d\d，逾期不得使用/);
    expect(row).toContain(firm(1).uscc);
    expect(row.split(',')).toHaveLength(9);
    expect(headers['content-disposition']).toContain('attachment');
    const xlsx = await download('/lists.xlsx?list=RED').buffer(true);
    expect([xlsx.status, xlsx.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('spreadsheetml') as string,
    ]);
  });

  it('of an edition of the board holds its entries of today, one part of it or all', async () => {
    const { text } = await download(`/editions.csv?id=${board.editionId}&list=BLACK`);
    const [head = '', , ...rows] = text.trim().split('\r\n');
    expect(head).toContain('示范市诚信红黑榜');
    expect(head).toContain('本期部分信息已依法停止公示');
    expect(rows.filter((row) => row.includes('严重失信主体名单（黑榜）'))).toHaveLength(rows.length);
    expect(rows.join()).toContain(firm(1).uscc);
    const whole = await download(`/editions.csv?id=${board.editionId}`);
    expect(whole.text).toContain(firm(2).uscc);
    expect((await download('/editions.csv?id=none')).status).toBe(404);
  });

  it('of an edition numbers its entries of today as the page does, also where only a part is asked for', async () => {
    const { data } = await board.server.ask<{
      boardEdition: { entries: { entries: { number: number; uscc: string }[] } };
    }>(
      `{ boardEdition(id: "${board.editionId}") { ... on BoardEdition { entries(first: 50) { entries { number uscc } } } } }`,
    );
    const shown = data.boardEdition.entries.entries.map(({ number, uscc }) => `${number},${uscc}`);
    const numbered = async (part: string) => {
      const { text } = await download(`/editions.csv?id=${board.editionId}${part}`);
      const [, columns = '', ...rows] = text.trim().split('\r\n');
      expect(columns.split(',').slice(0, 2)).toEqual(['序号', '统一社会信用代码']);
      return rows.map((row) => row.split(',').slice(0, 2).join());
    };
    expect(await numbered('')).toEqual(shown);
    expect(await numbered('&list=BLACK')).toEqual(shown.slice(-1));
    expect(shown.at(-1)).toBe(`${shown.length},${firm(1).uscc}`);
    const xlsx = await fetch(`${board.server.address}/editions.xlsx?id=${board.editionId}`);
    const sheet = Object.values(await unzip(Buffer.from(await xlsx.arrayBuffer()))).join();
    for (const words of ['本期部分信息已依法停止公示', '序号']) expect(sheet).toContain(words);
    expect((await download('/lists.csv?list=BLACK')).text).not.toMatch(/依法停止公示|序号/);
  });

  it('tells the own last day of an honour, as its public file does, not an earlier one that a listing not yet public would bring', async () => {
    const { text } = await download('/lists.csv?list=RED');
    const [row = ''] = text.trim().split('\r\n').slice(2);
    const [uscc = ''] = row.split(',');
    const { data } = await board.server.ask<{ enterprise: { honours: { items: { shown: { until: LocalDate } }[] } } }>(
      `{ enterprise(uscc: "${uscc}") { ... on Enterprise { honours { items { shown { until } } } } } }`,
    );
    const untils = data.enterprise.honours.items.map(({ shown }) => addDays(shown.until, -1));
    expect(untils).toContain(row.split(',').at(-1));
  });

  it('is refused in other forms and under conditions that do not exist', async () => {
    expect((await download('/lists.exe')).status).toBe(404);
    expect((await download('/lists.csv?list=WATCH')).status).toBe(400);
    expect((await download('/lists.csv?order=1')).status).toBe(400);
    expect((await download('/editions.csv?list=RED')).status).toBe(400);
  });
});

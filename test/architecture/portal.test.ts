import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TwoWords } from '../../src/portal/shared/two-words';
import { WORDS as BOARD_WORDS } from '../../src/portal/notice-board/words';
import { WORDS as BENCH_WORDS } from '../../src/portal/workbench/words';
import { APPROVAL_WORDS } from '../../src/portal/workbench/words/approvals';
import { BOARD_WORDS as EDITION_WORDS } from '../../src/portal/workbench/words/boards';
import { CASE_WORDS } from '../../src/portal/workbench/words/cases';
import { ROOM_WORDS } from '../../src/portal/workbench/words/rooms';
import { TASK_WORDS } from '../../src/portal/workbench/words/tasks';
import { ADMIN_WORDS } from '../../src/portal/workbench/words/administrator';
import { COMMON } from '../../src/portal/workbench/words/common';
import { LOG_WORDS } from '../../src/portal/workbench/words/event-log';
import { QUALITY_WORDS } from '../../src/portal/workbench/words/quality';
import { ROOM_TITLES } from '../../src/portal/workbench/words/room-titles';
import { TENDER_WORDS } from '../../src/portal/workbench/words/tenders';
import { UPLOAD_WORDS } from '../../src/portal/workbench/words/uploads';

const root = join(__dirname, '../..');
const portal = join(root, 'src/portal');
const files = readdirSync(portal, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, source: readFileSync(join(portal, name), 'utf8') }));

describe('the web application', () => {
  it('asks only what the printed schema knows, in the words it uses; `npm run operations` after a change', () => {
    const script = join(root, '.config/portal/generate-operations.cjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  it('takes nothing from the other rooms: it talks HTTP', () => {
    const strangers = files.flatMap(({ name, source }) =>
      [...source.matchAll(/from '(\.[^']*)'/g)]
        .map(([, path = '']) => relative(portal, join(portal, name, '..', path)))
        .filter((path) => path.startsWith('..'))
        .map((path) => `${name} imports ${path}`),
    );
    expect(strangers).toEqual([]);
  });

  it('says everything in Chinese and in English', () => {
    const officers = [CASE_WORDS, TASK_WORDS, EDITION_WORDS, APPROVAL_WORDS, ROOM_WORDS];
    const others = [ADMIN_WORDS, COMMON, LOG_WORDS, QUALITY_WORDS, ROOM_TITLES, TENDER_WORDS, UPLOAD_WORDS];
    const tables: readonly Readonly<Record<string, TwoWords>>[] = [BOARD_WORDS, BENCH_WORDS, ...officers, ...others];
    const silent = tables
      .flatMap((words) => Object.entries(words))
      .filter(([, [zh, en]]) => zh === '' || en === '' || (zh !== en && !/[\u4e00-\u9fff]/.test(zh + en)));
    expect(silent).toEqual([]);
  });

  it('never calls a firm’s credit good or normal', () => {
    const forbidden = files.filter(({ source }) => /信用正常|信用状况良好|无违法违规证明/.test(source));
    expect(forbidden.map(({ name }) => name)).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { actor } from '../support/desk';
import { firm, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';
import { temporaryFolder } from '../support/temporary-folder';
import { fileOf } from '../support/upload-files';

const ROOT = join(__dirname, '../..');
const folder = temporaryFolder();
let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await startServer();
  token = await server.tokenOf(actor('UPLOADER', 'MARKET'));
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

async function file(name: string, rows: RawRow[]): Promise<string> {
  const path = join(folder.path, name);
  writeFileSync(path, await buffer(fileOf('REGISTRATION', rows)));
  return path;
}

async function run(
  ...more: string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const argv = ['-r', '@swc-node/register', 'src/cli/upload.ts', '--url', server.address, '--token', token, ...more];
  const child = spawn(process.execPath, argv, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}

it('ends with 0 when every row is filed, and goes on with the same upload when called again', async () => {
  const path = await file('good.csv', [registrationRow(firm(1)), registrationRow(firm(2))]);
  const first = await run('--kind', 'registrations', '--file', path, '--commit');
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain('收到 2 = 归档 2 + 未变 0 + 退回 0 + 暂存 0');
  const again = await run('--kind', 'registrations', '--file', path, '--commit');
  expect(again).toEqual(first);
});

it('checks without filing unless told to commit, and ends with 2 when rows would be refused', async () => {
  const path = await file('bad.csv', [registrationRow(firm(3)), registrationRow(firm(4), { regionCode: '城东' })]);
  const checked = await run('--kind', 'registrations', '--file', path);
  expect(checked.code).toBe(2);
  expect(checked.out).toMatch(/^CHECKED /);
  expect(checked.out).toContain('第3行');
});

it('ends with 1 and one clear answer for a file that is none, a wrong kind, and a wrong token', async () => {
  const path = join(folder.path, 'none.xlsx');
  writeFileSync(path, 'no workbook');
  expect(await run('--kind', 'registrations', '--file', path, '--commit')).toMatchObject({ code: 1, err: '' });
  expect(await run('--kind', 'poems', '--file', path)).toMatchObject({ code: 1, out: '' });
  expect(await run('--kind', 'registrations', '--file', path, '--token', 'none')).toMatchObject({ code: 1, out: '' });
});

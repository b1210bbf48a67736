import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAuthenticate } from '../../../src/server/access/authenticate';
import { readConfig } from '../../../src/server/config/config';
import { serverKeys } from '../../../src/server/keys/local-keys';
import { temporaryFolder } from '../../support/temporary-folder';

const PROJECT = resolve(__dirname, '../../..');
const DEPARTMENT = '11990100MB0000001X';
const folder = temporaryFolder();

function runToken(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['-r', '@swc-node/register', 'src/cli/token.ts', ...options];
  const env = { PATH: process.env['PATH'], DATA_DIR: folder.path, JWT_ISSUER: 'city' };
  return spawnSync(process.execPath, command, { cwd: PROJECT, encoding: 'utf8', env });
}

describe('npm run token', () => {
  afterAll(folder.remove);

  it('prints one token and nothing else, which the server takes', async () => {
    const { stdout, status } = runToken('--role', 'UPLOADER', '--department', DEPARTMENT, '--subject', 'clerk-1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { publicKeys: keys } = serverKeys(readConfig({ DATA_DIR: folder.path }, PROJECT));
    const trust = () => Promise.resolve({ revocations: [], serviceKeys: [] });
    const clock = () => new Date();
    const authenticate = createAuthenticate({ keys, issuer: 'city', audience: 'chengxin', clock, trust });
    const actor = await authenticate(`Bearer ${stdout.trim()}`);
    expect(actor).toEqual({ id: 'clerk-1', role: 'UPLOADER', departmentCode: DEPARTMENT });
  });

  it('keeps the keys from other accounts', () => {
    expect(statSync(join(folder.path, 'keys')).mode & 0o077).toBe(0);
    expect(statSync(join(folder.path, 'keys', 'token-signing.pem')).mode & 0o077).toBe(0);
  });

  it.each([
    [['--role', 'MAYOR'], '--role'],
    [['--role', 'UPLOADER'], '--department'],
    [['--role', 'UPLOADER', '--department', 'finance'], '--department'],
    [['--role', 'AUDITOR', '--hours', '0'], '--hours'],
    [['--rôle', 'AUDITOR'], '--role'],
  ])('refuses %j in plain words', (options, named) => {
    const { status, stdout, stderr } = runToken(...options);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

it('workers that die before they are told what to serve end the start in plain words, not in a broken pipe', async () => {
  const program = join(__dirname, '../../support/hold-dying-workers.ts');
  const child = spawn(process.execPath, ['-r', '@swc-node/register', program], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, faults] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (faults += piece.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, faults, said.trim()]).toEqual([0, '', '服务进程未能启动 / A worker did not start']);
});

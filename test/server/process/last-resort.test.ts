import { spawn } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '../../support/last-resort.ts');
const CANARY = '110101199003070017';

/** Lets a program with the last resort meet what nobody catches, and tells how it ended. */
async function meet(what: 'rejection' | 'exception'): Promise<{ code: number | null; log: string; said: string }> {
  const child = spawn(process.execPath, ['-r', '@swc-node/register', PROGRAM, what, CANARY]);
  let [log, said] = ['', ''];
  child.stderr.on('data', (text: Buffer) => (log += text.toString()));
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, log, said };
}

it('a promise that nobody waited for is logged, without long numbers, and the work goes on', async () => {
  const { code, log, said } = await meet('rejection');
  expect([code, said]).toEqual([0, 'still here\n']);
  expect(log).toContain('unhandled rejection');
  expect(log).not.toContain(CANARY);
});

it('an error that nobody caught is logged and ends the process, so that it is started anew', async () => {
  const { code, log, said } = await meet('exception');
  expect([code, said]).toEqual([1, '']);
  expect(log).toContain('uncaught exception');
  expect(log).not.toContain(CANARY);
});

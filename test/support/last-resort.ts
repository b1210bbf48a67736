import { logLastResort } from '../../src/server/process/last-resort';
import { createLog } from '../../src/server/telemetry/log';

/** Meets what nobody catches, and says so if it is still there afterwards; a process of its own for the test of the last resort. */
const [what, text = ''] = process.argv.slice(2);
logLastResort(createLog('info'));
if (what === 'rejection') void Promise.reject(new Error(text));
else
  setImmediate(() => {
    throw new Error(text);
  });
setTimeout(() => {
  process.stdout.write('still here\n');
}, 100);

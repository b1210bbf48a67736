import { removeBuiltPortal } from './built-portal';
import { dropTemplate } from './test-database';

const UNDO = Symbol.for('chengxin.test.undo');

/** Drops the template, takes the built pages away, and stops the server that the run started, once. */
async function stopDatabase(): Promise<void> {
  const run = globalThis as { [UNDO]?: (() => Promise<void>) | undefined };
  const undo = run[UNDO];
  run[UNDO] = undefined;
  if (undo === undefined) return;
  removeBuiltPortal();
  await dropTemplate();
  await undo();
}

// eslint-disable-next-line no-restricted-exports -- jest calls the default export of a global tear-down
export default stopDatabase;

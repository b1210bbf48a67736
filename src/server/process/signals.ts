import type { Closing } from '../closing';

/** Ctrl-C reaches us twice, from the terminal and from npm; only a later one is a person's second. */
const SAME_KEYSTROKE_MS = 1_000;
const FORCED = 130;

/**
 * Ends the process cleanly on SIGINT and SIGTERM (停止信号): closes everything and leaves with 0. A second Ctrl-C leaves at
 * once.
 * @param hurry what may still be done in no time before leaving at once
 */
export function stopOnSignals(
  closing: Closing,
  hurry: () => void,
  now: () => number = performance.now.bind(performance),
): void {
  let first: number | null = null;
  const onSignal = () => {
    if (first === null) {
      first = now();
      void closing.closeAll().then(() => process.exit(0));
    } else if (now() - first > SAME_KEYSTROKE_MS) {
      hurry();
      process.exit(FORCED);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

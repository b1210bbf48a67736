import type { Logger } from 'pino';
import type { House } from '../services/house';
import type { Replica } from './database/replica';
import type { Buckets } from './guard/buckets';
import type { Guard } from './guard/open-guard';
import type { Config } from './config/config';
import type { ServerKeys } from './keys/local-keys';

/** What serving depends on. */
export interface Premises {
  readonly config: Config;
  readonly keys: ServerKeys;
  readonly log: Logger;
  /** Folder of the built web application; null for counters alone. */
  readonly portal: string | null;
  /** Where callers are counted; absent for a process that serves alone. */
  readonly buckets?: Buckets | undefined;
}

/** What the internal counter depends on. */
export interface InsidePremises extends Premises {
  readonly guard: Guard;
  /** Where reads go beside the archive; null without a standby. */
  readonly reads: Replica | null;
  readonly house: House;
}

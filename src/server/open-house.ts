import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { House, HouseFigures } from '../services/house';
import { HEAD_FILE } from './background/audit-sealer';
import { BACKUP_NOTE } from './backup/backup-note';
import type { Config } from './config/config';
import type { ServerKeys } from './keys/local-keys';
import type { MetricSources } from './telemetry/metrics';
import { packagePath } from './software/package-file';
import type { Replica } from './database/replica';

/** What the house is made of. */
export interface HouseParts {
  readonly config: Config;
  readonly keys: ServerKeys;
  readonly sources: MetricSources;
  readonly replica: Replica | null;
  readonly servingSince: Date;
}

const NOTE = z.object({ takenAt: z.iso.datetime() });
const PACKAGE = z.object({ version: z.string() });

/** What this process knows beside the archive (前台), read anew at each question. */
export function openHouse(parts: HouseParts): House {
  const { config, keys } = parts;
  const version = PACKAGE.parse(jsonIn(packagePath()) ?? { version: 'unknown' }).version;
  return {
    auditKeys: keys.certificateKeys,
    auditHead: () => textIn(join(config.dataDir, HEAD_FILE)),
    figures: () => figuresOf(parts, version),
  };
}

function figuresOf({ config, sources, replica, servingSince }: HouseParts, version: string): HouseFigures {
  const note = NOTE.safeParse(jsonIn(join(config.dataDir, BACKUP_NOTE)));
  return {
    version,
    nodeVersion: process.version,
    environment: config.environment,
    isDemo: config.demoCity,
    servingSince: servingSince.toISOString(),
    workers: config.workers,
    memoryBytes: process.memoryUsage().rss,
    requestsUnderWay: sources.underWay(),
    loopLagMs: Math.round(sources.lag() * 10) / 10,
    pools: sources.pools(),
    standby: replica && {
      fromStandby: replica.counts.standby,
      fromPrimary: replica.counts.primary,
      rests: replica.rests,
    },
    lastBackupAt: note.success ? note.data.takenAt : null,
  };
}

function textIn(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function jsonIn(path: string): unknown {
  const text = textIn(path);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { LogExtent } from '../../data/views/event-log';
import type { DatabaseFigures, QueueFigures } from '../../data/views/system-state';
import { databaseFigures, logFigures, queueFigures } from '../../data/views/system-state';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Desk } from '../desk';
import type { House, HouseFigures } from '../house';

/** How the platform is doing (系统状态): numbers, no firm, no person, nothing of a file. @source rules.md R4 */
export interface SystemState {
  readonly at: string;
  readonly process: HouseFigures | null;
  readonly database: DatabaseFigures;
  /** Steps of the schema that this program knows and the database has not taken. */
  readonly pendingMigrations: readonly string[];
  readonly uploads: QueueFigures;
  readonly checks: QueueFigures;
  readonly log: LogExtent;
}

/** The state of the platform, for the administrator (系统状态). @throws AppError FORBIDDEN */
export async function readSystemState(desk: Desk, house: House, actor: Actor | null): Promise<SystemState> {
  requireAction(actor, 'system.read');
  const { dataSource } = desk;
  const at = desk.now.toISOString();
  const [database, queues, log] = await Promise.all([
    databaseFigures(dataSource),
    queueFigures(dataSource, at),
    logFigures(dataSource),
  ]);
  const taken = new Set(database.migrations);
  const known = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
  return {
    ...{ at, database, ...queues, log, process: house.figures() },
    pendingMigrations: known.filter((name) => !taken.has(name)),
  };
}

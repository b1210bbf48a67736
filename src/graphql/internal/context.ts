import type DataLoader from 'dataloader';
import type { Actor } from '../../domain/access/actor';
import { scopeOf } from '../../domain/access/scope';
import type { Department } from '../../domain/department';
import type { Desk } from '../../services/desk';
import { scopedDesk } from '../../services/desk';
import type { CertifyingDesk } from '../../services/checks/certifying-desk';
import { departmentsOf } from '../../services/departments/read-departments';
import type { House } from '../../services/house';
import { NO_HOUSE } from '../../services/house';
import type { Follower } from '../../services/uploads/jobs/follow-upload';
import type { TaskLine } from '../../services/joint-punishment/read-tasks';
import { feedbackOnListings } from '../../services/joint-punishment/read-tasks';
import { keyedLoader } from '../shared/align-to-keys';

/** What an internal request carries (内部请求上下文): who asks, the desk, one set of loaders. */
export interface InternalContext {
  /** Null for nobody: every root field refuses. */
  readonly actor: Actor | null;
  readonly desk: CertifyingDesk;
  readonly departments: DataLoader<string, Department | null>;
  /** Tasks and reports on a listing, by the listing's record. */
  readonly tasks: DataLoader<string, readonly TaskLine[] | null>;
  /** How a subscription waits; outside one it leaves after the first answer. */
  readonly follower: Follower;
  /** What the process that serves knows beside the archive. */
  readonly house: House;
}

/** The context of one internal request, or of a subscription that lasts; the database shows what the actor's scope may see. */
export function createInternalContext(
  unscoped: CertifyingDesk,
  actor: Actor | null,
  follower?: Follower,
  house: House = NO_HOUSE,
): InternalContext {
  const scoped = <D extends Desk>(given: D) => (actor === null ? given : scopedDesk(given, scopeOf(actor)));
  const desk = scoped(unscoped);
  return {
    actor,
    desk,
    house,
    departments: keyedLoader((codes) => departmentsOf(desk, codes)),
    follower: follower
      ? { ...follower, desk: () => scoped(follower.desk()) }
      : { desk: () => desk, pause: () => Promise.resolve(false) },
    tasks: keyedLoader((recordIds) => feedbackOnListings(desk, recordIds)),
  };
}

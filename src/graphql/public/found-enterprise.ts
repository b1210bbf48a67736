import type { LocalDate } from '../../domain/calendar/local-date';
import { AppError } from '../../domain/errors';
import type { PublicStanding } from '../../domain/publication/public-file';
import { PUBLIC_STANDINGS } from '../../domain/publication/public-file';
import { dayOf, lawOf } from '../../services/public/board';
import type { FileToday, PublishedFile } from '../../services/public/look-up-enterprise';
import type { FoundEnterprise } from '../../services/public/search-board';
import type { PublicContext } from './context';
import { STANDING_NOTICE } from './notices';
import { presentStanding } from './present-standing';
import type { PublicStandingType } from './types/enterprise';
import { PublicEnterpriseType } from './types/enterprise';

/** An enterprise of a search row (检索所得企业): what the row tells is at hand, its file is read only for what else is asked for. */
export function enterpriseFound(hit: FoundEnterprise): PublicEnterpriseType {
  const enterprise = new PublicEnterpriseType();
  enterprise.uscc = hit.uscc;
  enterprise.name = hit.name;
  // A firm bears a region as soon as it is registered, and never before.
  enterprise.registered = hit.regionCode !== null;
  enterprise.industryCode = hit.industryCode;
  enterprise.regionCode = hit.regionCode;
  enterprise.file = null;
  enterprise.found = hit;
  return enterprise;
}

/** What is read from the file of an enterprise: at once where it is at hand, else when it is loaded, together with its neighbours'. */
export function fromFile<T>(
  { uscc, file }: PublicEnterpriseType,
  context: PublicContext,
  read: (file: FileToday) => T,
): T | Promise<T> {
  return file === null ? loadedFile(uscc, context).then((loaded) => read(loaded.file)) : read(file);
}

/** When the file was last published. */
export function publishedAtOf(
  { uscc, file, publishedAt }: PublicEnterpriseType,
  context: PublicContext,
): string | Promise<string> {
  return file === null ? loadedFile(uscc, context).then((loaded) => loaded.publishedAt) : publishedAt;
}

/** Former names: most firms have none, which the search row says. */
export function formerNamesOf(
  { uscc, found, formerNames }: PublicEnterpriseType,
  context: PublicContext,
): readonly string[] | Promise<readonly string[]> {
  if (found === null) return formerNames;
  return found.hasFormerNames ? context.formerNames.load(uscc).then(stillThere) : [];
}

/** The standing of an enterprise today: of a search row its status at once, the rest from the file. */
export function standingOf(
  enterprise: PublicEnterpriseType,
  context: PublicContext,
): PublicStandingType | FoundStanding | Promise<PublicStandingType> {
  const { found } = enterprise;
  const [day, law] = [dayOf(context.board), lawOf(context.board)];
  const whole = () => fromFile(enterprise, context, (file) => presentStanding(file, day, law));
  return found === null ? whole() : new FoundStanding(found.standing, day, async () => await whole());
}

/** A standing of which only the status is known as yet (检索所得公示状况). */
export class FoundStanding {
  readonly textZh: string;
  readonly notice = STANDING_NOTICE;
  readonly #load: () => Promise<PublicStandingType>;
  #whole: Promise<PublicStandingType> | undefined;

  constructor(
    readonly status: PublicStanding,
    readonly asOf: LocalDate,
    load: () => Promise<PublicStandingType>,
  ) {
    this.textZh = PUBLIC_STANDINGS[status];
    this.#load = load;
  }

  get rule() {
    return this.#rest().then(({ rule }) => rule);
  }

  get reasons() {
    return this.#rest().then(({ reasons }) => reasons);
  }

  get measures() {
    return this.#rest().then(({ measures }) => measures);
  }

  get incentives() {
    return this.#rest().then(({ incentives }) => incentives);
  }

  get nextChangeOn() {
    return this.#rest().then(({ nextChangeOn }) => nextChangeOn);
  }

  #rest(): Promise<PublicStandingType> {
    return (this.#whole ??= this.#load());
  }
}

function loadedFile(uscc: string, { files }: PublicContext): Promise<PublishedFile> {
  return files.load(uscc).then(stillThere);
}

/** @throws AppError CONFLICT when the file went between the search and the reading of it */
function stillThere<T>(read: T | null): T {
  if (read !== null) return read;
  throw new AppError('CONFLICT', '公示档案刚有变化，请重新检索 / A public file has just changed: search again');
}

import type { DataSource } from 'typeorm';
import { seededRandom } from '../../src/demo/seeded-random';
import type { SeededRandom } from '../../src/demo/seeded-random';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import type { Office } from './desk';
import type { PublicSurfaces } from './public-surfaces';
import type { RemovableItem } from './removable-items';
import { removeItem } from './removable-items';

/** What removals are tried on (退出公示试验). */
export interface RemovalTrial {
  readonly office: Office;
  readonly owner: DataSource;
  readonly surfaces: PublicSurfaces;
  readonly items: readonly RemovableItem[];
  /** Number of a receipt about the firms. */
  readonly receipt: string;
  readonly today: LocalDate;
  /** Items taken out between two looks; each look is at every surface. */
  readonly together: number;
  readonly seed: number;
  /** Told of each removal: kind and way. */
  readonly tell?: (what: string) => void;
}

/**
 * Takes the items out of public view in an order and in ways drawn by chance, and after every few asks all surfaces at once: each must
 * show exactly what is still public. The first look comes before the first removal.
 * @returns what was wrong, a line each
 */
export async function tryRemovals(trial: RemovalTrial): Promise<string[]> {
  const random = seededRandom(trial.seed);
  const left = shuffled(trial.items, random);
  const faults = await lookAround(trial, left, left.slice(0, 1));
  while (left.length > 0) {
    const gone = left.splice(0, trial.together);
    for (const item of gone) trial.tell?.(`${item.kind} ${await removeItem(trial.office, item, trial.today, random)}`);
    faults.push(...(await lookAround(trial, left, gone)));
  }
  return faults;
}

/** Asks every surface. @param left what is public @param touched whose files and reports are looked at */
async function lookAround(
  { surfaces, items, receipt }: RemovalTrial,
  left: readonly RemovableItem[],
  touched: readonly RemovableItem[],
): Promise<string[]> {
  const faults: string[] = [];
  const must = (surface: string, text: string, shown: readonly RemovableItem[]) => {
    const wanted = new Set(shown.map(({ number }) => number));
    const seen = new Set(items.map(({ number }) => number).filter((number) => text.includes(number)));
    for (const number of seen) if (!wanted.has(number)) faults.push(`${surface}: ${number} is still there`);
    for (const number of wanted) if (!seen.has(number)) faults.push(`${surface}: ${number} is missing`);
  };
  const of = (...kinds: RemovableItem['kind'][]) => left.filter(({ kind }) => kinds.includes(kind));
  for (const [name, textOf] of Object.entries(surfaces.lists)) {
    const listed = of(...kindsOn(name));
    must(name, await textOf(), /CSV|XLSX/.test(name) ? listed.filter(isOrganisation) : listed);
  }
  must('the publication', await surfaces.publication(), left);
  const files = touched.map(({ firm }) => firm.uscc);
  const shown = left.filter(({ firm }) => files.includes(firm.uscc));
  must('the files', await surfaces.files(files), shown);
  must(
    'the report',
    await surfaces.report(files[0] ?? ''),
    shown.filter(({ firm }) => firm.uscc === files[0]),
  );
  must('the receipt', await surfaces.receipt(receipt), []);
  for (const [list, standing, kind] of [
    ['BLACK', 'BLACK_LISTED', 'LISTING'],
    ['RED', 'RED_LISTED', 'HONOUR'],
  ] as const) {
    const found = await surfaces.searched(standing);
    const wrong = items.filter(
      (item) => found.includes(item.firm.uscc) !== (isFoundByName(item) && item.kind === kind && left.includes(item)),
    );
    faults.push(...wrong.map(({ number }) => `the search for ${standing}: ${number} is on the wrong side`));
    const counted = await surfaces.counted(list);
    if (counted !== of(kind).length) faults.push(`the statistics of ${list}: ${counted}, not ${of(kind).length}`);
  }
  return faults;
}

function kindsOn(surface: string): RemovableItem['kind'][] {
  if (surface.includes('edition')) return ['LISTING', 'HONOUR'];
  return surface.includes('red') ? ['HONOUR'] : ['LISTING'];
}

/** Downloads are of organisations only (R7): the second digit of a code tells a self-employed person. */
function isOrganisation({ firm }: RemovableItem): boolean {
  return firm.uscc.charAt(1) !== '2';
}

/** The search of the trial is by this word. */
function isFoundByName({ firm }: RemovableItem): boolean {
  return firm.name.includes('有限公司');
}

function shuffled<T>(values: readonly T[], random: SeededRandom): T[] {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

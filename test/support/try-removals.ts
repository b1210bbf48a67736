import type { DataSource } from 'typeorm';
import { seededRandom } from '../../src/demo/seeded-random';
import type { SeededRandom } from '../../src/demo/seeded-random';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import type { Office } from './desk';
import type { PublicSurfaces } from './public-surfaces';
import type { RemovableItem } from './removable-items';
import { removeItem } from './removable-items';

/** Kinds of items. */
const KINDS = 3;

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
  const faults = await lookAround(trial, left, oneOfEachKind(left));
  while (left.length > 0) {
    const gone = left.splice(0, trial.together);
    for (const item of gone) trial.tell?.(`${item.kind} ${await removeItem(trial.office, item, trial.today, random)}`);
    faults.push(...(await lookAround(trial, left, gone)));
  }
  return faults;
}

/** Asks every surface. @param left what is public @param touched whose files and reports are looked at */
async function lookAround(
  trial: RemovalTrial,
  left: readonly RemovableItem[],
  touched: readonly RemovableItem[],
): Promise<string[]> {
  const { surfaces, items, receipt } = trial;
  const told = (surface: string, text: string, shown: readonly RemovableItem[]) => wrong(surface, text, items, shown);
  return [
    ...(await lookAtLists(surfaces, left, told)),
    ...told('the publication', await surfaces.publication(), left),
    ...told('the receipt', await surfaces.receipt(receipt), []),
    ...(await lookAtFiles(surfaces, left, touched, told)),
    ...(await lookAtSearch(trial, left, 'BLACK_LISTED', 'LISTING')),
    ...(await lookAtSearch(trial, left, 'RED_LISTED', 'HONOUR')),
    ...(await lookAtNumbers(surfaces, left, 'BLACK', 'LISTING')),
    ...(await lookAtNumbers(surfaces, left, 'RED', 'HONOUR')),
  ];
}

/** What a surface should show, beside what it does. */
type Told = (surface: string, text: string, shown: readonly RemovableItem[]) => string[];

function wrong(surface: string, text: string, items: readonly RemovableItem[], shown: readonly RemovableItem[]) {
  return items.flatMap((item) => {
    const [isThere, shouldBe] = [text.includes(item.number), shown.includes(item)];
    return isThere === shouldBe ? [] : [`${surface}: ${item.number} is ${isThere ? 'still there' : 'missing'}`];
  });
}

async function lookAtLists({ lists }: PublicSurfaces, left: readonly RemovableItem[], told: Told): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, textOf] of Object.entries(lists)) {
    const listed = left.filter(({ kind }) => kindsOn(name).includes(kind));
    faults.push(...told(name, await textOf(), /CSV|XLSX/.test(name) ? listed.filter(isOrganisation) : listed));
  }
  return faults;
}

async function lookAtFiles(
  surfaces: PublicSurfaces,
  left: readonly RemovableItem[],
  touched: readonly RemovableItem[],
  told: Told,
): Promise<string[]> {
  const codes = touched.map(({ firm }) => firm.uscc);
  const about = (asked: readonly string[]) => left.filter(({ firm }) => asked.includes(firm.uscc));
  const faults = told('the files', await surfaces.files(codes), about(codes));
  // Drawing a report takes long: after the first look one of them must do.
  for (const { firm } of touched.length > KINDS ? touched.slice(0, 1) : touched)
    faults.push(...told('the report', await surfaces.report(firm.uscc), about([firm.uscc])));
  return faults;
}

async function lookAtSearch(
  { surfaces, items }: RemovalTrial,
  left: readonly RemovableItem[],
  standing: 'BLACK_LISTED' | 'RED_LISTED',
  kind: RemovableItem['kind'],
): Promise<string[]> {
  const found = await surfaces.searched(standing);
  const shown = left.filter((item) => item.kind === kind && isFoundByName(item));
  return items
    .filter((item) => found.includes(item.firm.uscc) !== shown.includes(item))
    .map(({ number }) => `the search for ${standing}: ${number} is on the wrong side`);
}

async function lookAtNumbers(
  { counted }: PublicSurfaces,
  left: readonly RemovableItem[],
  list: 'BLACK' | 'RED',
  kind: RemovableItem['kind'],
): Promise<string[]> {
  const [said, right] = [await counted(list), left.filter((item) => item.kind === kind).length];
  return said === right ? [] : [`the statistics of ${list}: ${said}, not ${right}`];
}

function oneOfEachKind(items: readonly RemovableItem[]): RemovableItem[] {
  return [...new Map(items.map((item) => [item.kind, item])).values()];
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

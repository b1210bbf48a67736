import { localDate } from '../calendar/local-date';
import type { LawChoices, LawSwitch } from './switches';
import { LAW_SWITCHES, OTHER_CHOICES, PRESENT_CHOICES } from './switches';
import type { Catalogue } from './types';
import { catalogue202604Under } from './v2026-04';

const DAY = localDate('2027-01-01');

/**
 * Versions that may come (拟议版本): each open question answered the other way, one at a time and all at once. They never
 * take force by themselves; `npm run backtest` says whom they would touch.
 */
export const PROPOSED_CATALOGUES: readonly Catalogue[] = [
  proposal('2027-proposed', OTHER_CHOICES),
  ...(Object.keys(LAW_SWITCHES) as LawSwitch[]).map((name) =>
    proposal(`2027-${name.toLowerCase().replaceAll('_', '-')}`, {
      ...PRESENT_CHOICES,
      [name]: OTHER_CHOICES[name],
    }),
  ),
];

function proposal(version: string, choices: LawChoices): Catalogue {
  return { ...catalogue202604Under(choices), version, standing: 'PROPOSED', effectiveFrom: DAY };
}

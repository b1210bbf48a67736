import type { LocalDate } from '../calendar/local-date';
import type { Catalogue } from '../catalogue/types';

/** What the rules of a kind may look at beside the row itself. */
export interface KindRuleContext {
  readonly today: LocalDate;
  readonly catalogue: Catalogue;
}

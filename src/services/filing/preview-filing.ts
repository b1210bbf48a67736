import type { StandingChange } from '../../domain/upload/receipt';
import type { Filing, FilingContext } from './file-facts';
import { derive, standingChange } from './file-facts';

/** Standings that filing would change at once (归档影响预览), as of today. Nothing is written. */
export function changesIfFiled(filings: readonly Filing[], context: FilingContext): readonly StandingChange[] {
  return filings.flatMap(({ uscc, existing, added }) =>
    standingChange(derive(uscc, existing, context), derive(uscc, [...existing, ...added], context), context.today),
  );
}

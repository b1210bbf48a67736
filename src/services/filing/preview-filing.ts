import type { Standing } from '../../domain/catalogue/types';
import type { Fact } from '../../domain/record/fact';
import { deriveTimeline } from '../../domain/rules/derive-timeline';
import { segmentOn } from '../../domain/rules/explain-standing';
import type { StandingChange } from '../../domain/upload/receipt';
import type { Filing, FilingContext } from './plan-filing';
import { derive, standingChange } from './derive-file';

/** Standings that filing would change at once (归档影响预览), as of today. Nothing is written. */
export function changesIfFiled(filings: readonly Filing[], context: FilingContext): readonly StandingChange[] {
  return filings.flatMap(({ uscc, existing, added }) => {
    const filed = [...existing, ...added];
    const [was, is] = [standingToday(uscc, existing, context), standingToday(uscc, filed, context)];
    if (was === is && !isListed(is)) return [];
    return standingChange(derive(uscc, existing, context), derive(uscc, filed, context), context.today);
  });
}

function standingToday(uscc: string, facts: readonly Fact[], { catalogue, today }: FilingContext): Standing {
  return facts.length === 0 ? 'NORMAL' : segmentOn(deriveTimeline(uscc, facts, catalogue), today).standing;
}

/** Society sees no standing but these two; others read alike, so that their publication need not be worked out. @source rules.md R3 */
function isListed(standing: Standing): boolean {
  return standing === 'BLACK' || standing === 'RED';
}

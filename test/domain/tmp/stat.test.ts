import fc from 'fast-check';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import { anyFile } from '../rules/random-file';
import { FIRM } from '../../support/facts';
it('stats', () => {
  const count: Record<string, number> = {};
  const bump = (k: string) => {
    count[k] = (count[k] ?? 0) + 1;
  };
  for (const facts of fc.sample(anyFile, 2000)) {
    const t = deriveTimeline(FIRM, facts, catalogue202604);
    new Set(t.segments.map((s) => s.standing)).forEach((s) => bump('standing ' + s));
    new Set(t.segments.flatMap((s) => s.used.map((u) => u.use))).forEach((s) => bump('use ' + s));
    new Set(t.records.flatMap((s) => s.phases.map((u) => u.state))).forEach((s) => bump('state ' + s));
    bump('segments ' + Math.min(9, t.segments.length));
  }
  console.log(JSON.stringify(count, Object.keys(count).sort(), 1));
});

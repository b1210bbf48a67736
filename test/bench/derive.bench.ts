import { localDate } from '../../src/domain/calendar/local-date';
import { catalogueInForceOn } from '../../src/domain/catalogue/index';
import { publish } from '../../src/domain/publication/publish';
import { deriveTimeline } from '../../src/domain/rules/derive-timeline';
import type { Bench } from './bench';
import { firmFiles } from './firm-files';

const TODAY = localDate('2026-11-01');
const FACTS_EACH = 20;
/** Different files held in memory; a round goes through them as often as the scale asks. */
const DIFFERENT = 5000;

function derivation(
  name: string,
  aim: number | null,
  work: (file: ReturnType<typeof firmFiles>[number]) => void,
): Bench {
  return {
    name,
    unit: 'enterprises/s',
    aim,
    prepare: (scale) => {
      const files = firmFiles(Math.min(DIFFERENT, scale), TODAY);
      const times = Math.ceil(scale / files.length);
      return {
        data: { enterprises: files.length * times, factsEach: FACTS_EACH },
        round: () => {
          for (let time = 0; time < times; time += 1) for (const file of files) work(file);
          return files.length * times;
        },
      };
    },
  };
}

const catalogue = catalogueInForceOn(TODAY);

/** Timelines from nothing but the facts (状况推导). */
export const deriveBench = derivation('derive', 5000, ({ uscc, facts }) => {
  deriveTimeline(uscc, facts, catalogue);
});

/** Timelines and what society may see of them (推导并公示). */
export const publishBench = derivation('derive-publish', null, ({ uscc, facts }) => {
  publish(facts, deriveTimeline(uscc, facts, catalogue), catalogue);
});

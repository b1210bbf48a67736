import type { DataSource } from 'typeorm';
import { codesAfter } from '../../data/views/archive-pages';
import { namesOnFile } from '../../data/repositories/name-key-repository';
import { findNameCandidates } from './find-name-candidates';

/** How firms fare when they are looked for by their own names (以本名查找情况). */
export interface OwnNames {
  readonly firms: number;
  /** Found first, or level with others that bear the same name. */
  readonly first: number;
  /** Settled on: the one firm of that name. */
  readonly settled: number;
  /** Codes of those that are not found first. */
  readonly missed: readonly string[];
}

const PAGE = 500;

/** Looks every enterprise on file up by its own name (以本名查找). */
export async function ownNamesFirst(dataSource: DataSource): Promise<OwnNames> {
  const totals = { firms: 0, first: 0, settled: 0, missed: [] as string[] };
  for (let after = ''; ;) {
    const codes = await codesAfter(dataSource.manager, after, PAGE);
    const last = codes.at(-1);
    if (last === undefined) return totals;
    const firms = await namesOnFile(dataSource.manager, codes);
    const names = firms.map(({ name }) => name);
    const answers = await findNameCandidates(dataSource.manager, names);
    firms.forEach(({ uscc }, place) => {
      const answer = answers[place];
      const candidates = answer?.kind === 'CANDIDATES' ? answer.candidates : [];
      const own = candidates.find((candidate) => candidate.uscc === uscc);
      totals.firms += 1;
      if (answer?.kind === 'CANDIDATES' && answer.exact?.uscc === uscc) totals.settled += 1;
      if (own !== undefined && own.score === candidates[0]?.score) totals.first += 1;
      else totals.missed.push(uscc);
    });
    after = last;
  }
}

import type { EntityManager } from 'typeorm';
import type { FileForCheck } from '../../data/views/supplier-files';
import { filesForCheck, incompleteSources } from '../../data/views/supplier-files';
import { catalogueOfVersion } from '../../domain/catalogue/index';
import { judgeSupplier } from '../../domain/check/judge-supplier';
import type { StoredResult, TypedSupplier } from '../../domain/check/stored-check';
import { supplierFile } from '../../domain/check/supplier-file';
import { InvariantError } from '../../domain/errors';
import { PRIORITY_VERDICTS } from '../../domain/joint-punishment/priority';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import type { SuppliersQuestion } from './check-suppliers';
import type { Resolution } from './resolve-suppliers';
import { resolveSuppliers } from './resolve-suppliers';

/** Verdicts on suppliers under one question (逐户判定), in order, in a fixed number of statements; nothing is kept. */
export async function judgeSuppliers(
  manager: EntityManager,
  desk: Desk,
  question: Omit<SuppliersQuestion, 'suppliers'>,
  suppliers: readonly TypedSupplier[],
): Promise<readonly StoredResult[]> {
  return judgeAll(manager, desk, () => question, await resolveSuppliers(manager, suppliers));
}

/** A supplier under a question of its own. */
export interface SupplierAsked {
  readonly question: Omit<SuppliersQuestion, 'suppliers'>;
  readonly supplier: TypedSupplier;
}

/** What checks would find now (试算核查), in order, in as many statements as one check; nothing is kept. */
export async function judgeNow(
  manager: EntityManager,
  desk: Desk,
  asked: readonly SupplierAsked[],
): Promise<readonly StoredResult[]> {
  const suppliers = asked.map(({ supplier }) => supplier);
  const resolved = await resolveSuppliers(manager, suppliers);
  const questions = asked.map(({ question }) => question);
  return judgeAll(manager, desk, (index) => questions[index] ?? neverAsked(index), resolved);
}

function neverAsked(index: number): never {
  throw new InvariantError(`supplier ${index} was never asked about`);
}

async function judgeAll(
  manager: EntityManager,
  desk: Desk,
  questionOf: (index: number) => Omit<SuppliersQuestion, 'suppliers'>,
  resolutions: readonly Resolution[],
): Promise<StoredResult[]> {
  const codes = [...new Set(resolutions.flatMap((found) => (found.kind === 'CODE' ? [found.uscc] : [])))];
  const files = await filesForCheck(manager, codes);
  const incomplete = await incompleteSources(manager, codes);
  return resolutions.map((resolution, index) => {
    const head = { ...NOTHING_FOUND, place: index + 1, typed: resolution.typed };
    switch (resolution.kind) {
      case 'INVALID_CODE':
        return { ...head, verdict: 'INVALID_CODE', fault: resolution.fault };
      case 'UNSETTLED': {
        const { candidates, hasNoBrand } = resolution;
        if (hasNoBrand) return { ...head, verdict: 'AMBIGUOUS', marks: ['NO_BRAND'] };
        return { ...head, verdict: candidates.length > 0 ? 'AMBIGUOUS' : 'UNKNOWN_SUBJECT', candidates };
      }
      case 'CODE': {
        const file = files.get(resolution.uscc);
        const isIncomplete = incomplete.has(resolution.uscc);
        if (file) return { ...head, ...judged(desk, questionOf(index), file, resolution.typed, isIncomplete) };
        return isIncomplete
          ? { ...head, verdict: 'REVIEW', marks: ['SOURCE_INCOMPLETE'] }
          : { ...head, verdict: 'UNKNOWN_SUBJECT' };
      }
    }
  });
}

const NOTHING_FOUND = {
  resolved: null,
  knownAt: null,
  reasons: [],
  marks: [],
  candidates: [],
  fault: null,
  priority: null,
  successorUscc: null,
} as const satisfies Omit<StoredResult, 'place' | 'typed' | 'verdict'>;

function judged(
  desk: Desk,
  { purpose, project, asOf }: Omit<SuppliersQuestion, 'suppliers'>,
  { timeline, knownAt, facts }: FileForCheck,
  typed: TypedSupplier,
  isIncomplete: boolean,
): Omit<StoredResult, 'place' | 'typed' | 'candidates' | 'fault'> {
  const file = supplierFile(timeline, facts);
  const day = asOf ?? todayOf(desk);
  const question = { purpose, project, day, catalogue: catalogueOfVersion(timeline.catalogueVersion) };
  const { priority, ...judgement } = judgeSupplier(file, typed.name, isIncomplete, question);
  return {
    ...judgement,
    resolved: { uscc: file.uscc, name: file.name },
    knownAt,
    priority: priority && { verdict: priority.verdict, textZh: PRIORITY_VERDICTS[priority.verdict] },
  };
}

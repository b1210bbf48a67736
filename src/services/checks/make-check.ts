import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { insertCheck, insertCheckResults, supersedeCertificates } from '../../data/repositories/check-repository';
import { allDepartments } from '../../data/views/departments';
import { lastLoads } from '../../data/views/supplier-files';
import { departmentOf } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { canonicalJson } from '../../domain/canonical-json';
import { checkSources } from '../../domain/check/check-sources';
import type { StoredCheck, StoredResult, TypedSupplier, VerdictCounts } from '../../domain/check/stored-check';
import type { Verdict } from '../../domain/check/verdict';
import { catalogueOf, todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { newId } from '../filing/file-facts';
import type { CertifyingDesk } from './certifying-desk';
import type { SuppliersAnswer, SuppliersQuestion } from './check-suppliers';
import { issueCertificate } from './issue-certificate';
import { judgeSuppliers } from './judge-suppliers';

type Question = Omit<SuppliersQuestion, 'suppliers'>;

/** Makes and keeps a check whose question is in order, in the caller's transaction (办理核查). */
export async function makeCheck(
  manager: EntityManager,
  desk: CertifyingDesk,
  actor: Actor,
  asked: SuppliersQuestion,
): Promise<SuppliersAnswer> {
  const results = await judgeSuppliers(manager, desk, asked, asked.suppliers);
  const check = await describe(manager, desk, actor, asked, { checkId: newId(), counts: countVerdicts(results) });
  const certificateNumber = await keep(manager, desk, actor, check, { results });
  return { check, results, certificateNumber };
}

/** A long list of suppliers, slice by slice. */
export interface LongList {
  readonly checkId: string;
  /** The suppliers of a slice; empty after the last. */
  readonly slice: (number: number) => Promise<readonly TypedSupplier[]>;
  /** Told after each slice how many suppliers are done; may throw to stop. */
  readonly tell: (done: number) => void;
}

/**
 * Makes and keeps a check of a long list (办理批量核查), in the caller's transaction, whose snapshot makes it one moment for all: the
 * same engine, slice by slice. Its certificate signs the hash of the results instead of each.
 */
export async function makeLongCheck(
  manager: EntityManager,
  desk: CertifyingDesk,
  actor: Actor,
  question: Question,
  { checkId, slice, tell }: LongList,
): Promise<void> {
  const hash = createHash('sha256');
  const counts = new Map<Verdict, number>();
  let done = 0;
  for (let number = 0; ; number += 1) {
    const suppliers = await slice(number);
    if (suppliers.length === 0) break;
    const judged = await judgeSuppliers(manager, desk, question, suppliers);
    const results = judged.map((result, index) => ({ ...result, place: done + index + 1 }));
    await insertCheckResults(manager, checkId, results);
    for (const result of results) {
      hash.update(resultLine(result));
      counts.set(result.verdict, (counts.get(result.verdict) ?? 0) + 1);
    }
    done += results.length;
    tell(done);
  }
  const check = await describe(manager, desk, actor, question, { checkId, counts: Object.fromEntries(counts) });
  await keep(manager, desk, actor, check, { results: [], resultsSha256: hash.digest('hex') });
}

/** A result as a line of the file that the certificate of a long list vouches for: canonical JSON, UTF-8, with a line feed. */
export function resultLine(result: StoredResult): string {
  return `${canonicalJson(result)}\n`;
}

/** The check itself, then its results, which are its department's through it, its certificate and its event. @returns the certificate's number */
async function keep(
  manager: EntityManager,
  desk: CertifyingDesk,
  actor: Actor,
  check: StoredCheck,
  signed: { readonly results: readonly StoredResult[]; readonly resultsSha256?: string },
): Promise<string> {
  await insertCheck(manager, check);
  if (signed.results.length > 0) await insertCheckResults(manager, check.checkId, signed.results);
  await supersedeCertificates(manager, check);
  const { number } = await issueCertificate(manager, desk, check, signed, 0);
  const { checkId, purpose, matterNo, suppliers, project } = check;
  const details = { checkId, suppliers, project: project.number };
  await recordEvent(manager, desk, actor, { action: 'suppliers.check', purpose, matterNo, details });
  return number;
}

async function describe(
  manager: EntityManager,
  desk: CertifyingDesk,
  actor: Actor,
  { purpose, matterNo, project, asOf }: Question,
  { checkId, counts }: Pick<StoredCheck, 'checkId' | 'counts'>,
): Promise<StoredCheck> {
  const [departments, loads] = [await allDepartments(manager), await lastLoads(manager)];
  const catalogue = catalogueOf(desk);
  return {
    checkId,
    departmentCode: departmentOf(actor),
    actorId: actor.id,
    role: actor.role,
    ...{ purpose, matterNo, project },
    asOf: asOf ?? todayOf(desk),
    madeAt: desk.now.toISOString(),
    catalogueVersion: catalogue.version,
    suppliers: Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts,
    sources: checkSources(purpose, catalogue, departments, loads, todayOf(desk)),
  };
}

function countVerdicts(results: readonly StoredResult[]): VerdictCounts {
  const counts: Record<string, number> = {};
  for (const { verdict } of results) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

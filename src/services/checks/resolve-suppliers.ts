import type { EntityManager } from 'typeorm';
import { codesOnFile } from '../../data/views/supplier-files';
import type { CheckCandidate, StoredResult, TypedSupplier } from '../../domain/check/stored-check';
import type { UsccFault } from '../../domain/subject/unified-social-credit-code';
import { checkUscc, nearbyCodes } from '../../domain/subject/unified-social-credit-code';
import { withoutForbiddenCharacters } from '../../domain/upload/forbidden-characters';
import { findNameCandidates } from '../names/find-name-candidates';
import type { NameAnswer } from '../names/find-name-candidates';

const LONGEST = 200;

/** Which firm a supplier as typed means (主体识别): a code to look up, or an end by itself. */
export type Resolution =
  | { readonly kind: 'CODE'; readonly typed: TypedSupplier; readonly uscc: string }
  | { readonly kind: 'INVALID_CODE'; readonly typed: TypedSupplier; readonly fault: NonNullable<StoredResult['fault']> }
  | {
      readonly kind: 'UNSETTLED';
      readonly typed: TypedSupplier;
      readonly candidates: readonly CheckCandidate[];
      /** The name holds no brand: it could mean anybody of its trade. */
      readonly hasNoBrand: boolean;
    };

/**
 * Finds out which firm each supplier means (主体识别), in the order given. A code decides; a name alone settles a firm only when
 * it is the one firm that bears it today, to the letter, and no other firm ever bore it.
 * Whatever is wrong with one supplier is its own answer and never another's.
 */
export async function resolveSuppliers(
  manager: EntityManager,
  suppliers: readonly TypedSupplier[],
): Promise<readonly Resolution[]> {
  const readable = suppliers.map(readableSupplier);
  const named = readable.flatMap(({ uscc, name }) => (uscc === null && name !== null ? [name] : []));
  const answers = named.length === 0 ? [] : await findNameCandidates(manager, named);
  const byName = new Map(named.map((name, index) => [name, answers[index]]));
  const drafts = readable.map((typed) => {
    if (typed.uscc !== null) return byCode(typed, typed.uscc);
    return typed.name === null ? byCode(typed, '') : byAnswer(typed, byName.get(typed.name));
  });
  return withNearbyOnFile(manager, drafts);
}

/** What was typed, without what cannot be kept: such a sign is shown as one that cannot be read. */
function readableSupplier({ uscc, name }: TypedSupplier): TypedSupplier {
  return { uscc: readableText(uscc), name: readableText(name) };
}

function readableText(text: string | null): string | null {
  if (text === null || text.trim() === '') return null;
  return withoutForbiddenCharacters(text.slice(0, LONGEST));
}

function byCode(typed: TypedSupplier, text: string): Resolution {
  const check = checkUscc(text);
  if (check.ok) return { kind: 'CODE', typed, uscc: check.uscc };
  const nearby = isSlip(check.failed) ? nearbyCodes(text) : [];
  const fault = { failed: check.failed, nearby: nearby.map((uscc) => ({ uscc, onFile: false })) };
  return { kind: 'INVALID_CODE', typed, fault };
}

function isSlip(failed: UsccFault): boolean {
  return failed === 'CHECK_CHARACTER' || failed === 'CHARACTER' || failed === 'DEPARTMENT_OR_CLASS';
}

function byAnswer(typed: TypedSupplier, answer: NameAnswer | undefined): Resolution {
  if (answer?.kind === 'REFUSED') return { kind: 'UNSETTLED', typed, candidates: [], hasNoBrand: true };
  if (answer?.exact) return { kind: 'CODE', typed, uscc: answer.exact.uscc };
  return { kind: 'UNSETTLED', typed, candidates: answer?.candidates ?? [], hasNoBrand: false };
}

/** Says which of the codes one slip away are on file: the likeliest that was meant. */
async function withNearbyOnFile(manager: EntityManager, drafts: readonly Resolution[]): Promise<readonly Resolution[]> {
  const codes = drafts.flatMap((draft) =>
    draft.kind === 'INVALID_CODE' ? draft.fault.nearby.map(({ uscc }) => uscc) : [],
  );
  if (codes.length === 0) return drafts;
  const onFile = await codesOnFile(manager, codes);
  return drafts.map((draft) => {
    if (draft.kind !== 'INVALID_CODE') return draft;
    const nearby = draft.fault.nearby.map(({ uscc }) => ({ uscc, onFile: onFile.has(uscc) }));
    return { ...draft, fault: { ...draft.fault, nearby } };
  });
}

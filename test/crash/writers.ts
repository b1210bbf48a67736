import type { DemoFirm } from '../../src/demo/enterprises';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { penaltyRow, registrationRow } from '../support/rows';

const OPERATIONS = {
  uploadRegistrations: 'RegistrationRowInput',
  uploadPenalties: 'PenaltyRowInput',
} as const;

/** What a writer heard an acknowledgement of. */
export interface Acknowledged {
  readonly key: string;
  readonly accepted: number;
}

/** How a writer sends: until it is answered, null meanwhile. */
export type Send = <T>(query: string, variables: object) => Promise<T>;

type Counts = Record<string, { readonly counts: { readonly accepted: number } }>;

/**
 * A client that writes firms and penalties in turn, remembers what was acknowledged, and sends every third batch again under its key, as
 * one does who lost the answer (写入客户端).
 * @param firmOf invented firms by serial; each writer has serials of its own
 */
export async function write(
  writer: number,
  firmOf: (serial: number) => DemoFirm,
  send: Send,
  goesOn: () => boolean,
): Promise<readonly Acknowledged[]> {
  const heard: Acknowledged[] = [];
  for (let turn = 0; goesOn(); turn += 1) {
    const firm = firmOf(500_000 + writer * 10_000 + Math.floor(turn / 2));
    const key = `writer-${writer}-${turn}`;
    const batch =
      turn % 2 === 0 ? { name: 'uploadRegistrations' as const, row: registrationRow(firm) } : penalty(firm, key);
    const accepted = await upload(send, key, batch);
    if (turn % 3 === 0 && (await upload(send, key, batch)) !== accepted)
      throw new Error(`${key} was answered in two ways`);
    heard.push({ key, accepted });
  }
  return heard;
}

interface OneRow {
  readonly name: keyof typeof OPERATIONS;
  readonly row: RawRow;
}

function penalty(firm: DemoFirm, key: string): OneRow {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const until = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
  const dated = { decisionNumber: `示罚决〔2026〕${key}号`, decidedOn: day, publicUntil: until };
  return { name: 'uploadPenalties', row: penaltyRow(firm, dated) };
}

async function upload(send: Send, key: string, { name, row }: OneRow): Promise<number> {
  const query = `mutation ($key: String!, $rows: [${OPERATIONS[name]}!]!) {
    ${name}(input: { batchKey: $key, rows: $rows }) { counts { accepted } } }`;
  const answer = await send<Counts>(query, { key, rows: [row] });
  return answer[name]?.counts.accepted ?? 0;
}

/** What the tables hold of every writer's batch; one row for each. */
export const WRITTEN = `
  SELECT batch.batch_key AS key, batch.accepted,
         (SELECT count(*) FROM archive.facts AS fact WHERE fact.batch_id = batch.batch_id) AS facts
    FROM archive.batches AS batch WHERE batch.batch_key LIKE 'writer-%'`;

/** Everything acknowledged is there, once. @throws Error naming the batch that is not */
export function judgeWritten(
  heard: readonly Acknowledged[],
  rows: readonly { readonly key: string; readonly accepted: number; readonly facts: number }[],
): void {
  const stored = new Map(rows.map((row) => [row.key, row]));
  if (stored.size !== rows.length) throw new Error('a batch is stored twice');
  for (const { key, accepted } of heard) {
    const row = stored.get(key);
    if (row === undefined) throw new Error(`${key} was acknowledged and is lost`);
    if (row.accepted !== accepted || row.facts !== accepted) throw new Error(`${key}: ${JSON.stringify(row)}`);
  }
}

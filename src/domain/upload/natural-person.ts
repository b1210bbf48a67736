import type { ParsedRow } from './parse-row';
import type { Finding } from './problem';

/**
 * The finding that a row is a natural person's (自然人行), also where other cells of it are wrong; null for others. Nothing of
 * such a row may stay.
 * @source rules.md R5
 */
export function naturalPersonFinding({ content, findings }: ParsedRow): Finding | null {
  const values: Readonly<Record<string, unknown>> = { ...content };
  const ofPerson = (value: unknown) => value !== undefined && value !== null;
  if (values['partyClass'] === 'NATURAL_PERSON') return { code: 'E22', field: 'partyClass' };
  const named = ['personIdNumber', 'personPaperType'].find(
    (field) => ofPerson(values[field]) || findings.some((finding) => finding.field === field),
  );
  if (named !== undefined) return { code: 'E22', field: named, suggestion: '法人及个体工商户不填自然人证件栏' };
  return findings.some(({ code }) => code === 'E22') ? { code: 'E22', field: null } : null;
}

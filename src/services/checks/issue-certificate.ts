import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { insertCertificate } from '../../data/repositories/check-repository';
import type { CertificateView } from '../../data/views/checks';
import { certificateOf } from '../../data/views/checks';
import type { CertificateContent } from '../../domain/check/check-certificate';
import { CERTIFICATE_DAYS, certificateBytes, certificateContent } from '../../domain/check/check-certificate';
import type { StoredCheck } from '../../domain/check/stored-check';
import { InvariantError } from '../../domain/errors';
import type { CertifyingDesk } from './certifying-desk';

const NUMBER_BYTES = 16;
const DAY_MS = 86_400_000;

/**
 * Issues the certificate of a check, or of one supplier in it (签发信用核查回执), once: asked again, the first one is returned.
 * @param place 0 for the whole check
 */
export async function issueCertificate(
  manager: EntityManager,
  desk: CertifyingDesk,
  check: StoredCheck,
  signed: Pick<CertificateContent, 'results' | 'resultsSha256'>,
  place: number,
): Promise<CertificateView> {
  const issue = {
    number: randomBytes(NUMBER_BYTES).toString('hex'),
    issuedAt: desk.now.toISOString(),
    expiresAt: new Date(desk.now.getTime() + CERTIFICATE_DAYS * DAY_MS).toISOString(),
    demo: desk.isDemo,
  };
  const jws = await desk.certifier.sign(certificateBytes(certificateContent(check, signed, issue)));
  const { number, issuedAt, expiresAt } = issue;
  const issued = { number, issuedAt, expiresAt, keyId: desk.certifier.key.kid, jws };
  if (await insertCertificate(manager, { ...issued, checkId: check.checkId, place })) return issued;
  const first = await certificateOf(manager, check.checkId, place);
  if (first === null) throw new InvariantError(`certificate ${check.checkId}/${place} is neither new nor there`);
  return first;
}

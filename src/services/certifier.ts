import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey } from 'node:crypto';

const ALGORITHM = 'EdDSA';
/** What a signature is for: one made for one purpose is worth nothing for another. */
const TYPES = { CHECK: 'chengxin-check+jws', AUDIT: 'chengxin-audit+jws' } as const;

/** One of the purposes of signing. */
export type SigningPurpose = keyof typeof TYPES;

/** A public Ed25519 key as it is published (公开验签公钥), named by its thumbprint. @source RFC 7517, RFC 7638, RFC 8037 */
export interface CertificateKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** Signs certificates (回执签章): Ed25519, as a JWS whose header names the key. */
export interface Certifier {
  readonly key: CertificateKey;
  readonly sign: (text: string) => Promise<string>;
}

/** A certifier over a private Ed25519 key, for one purpose. */
export function createCertifier(privateKey: KeyObject, purpose: SigningPurpose = 'CHECK'): Certifier {
  const key = certificateKey(createPublicKey(privateKey));
  const header = { alg: ALGORITHM, kid: key.kid, typ: TYPES[purpose] };
  return {
    key,
    sign: async (text) => {
      const { CompactSign } = await import('jose');
      return new CompactSign(new TextEncoder().encode(text)).setProtectedHeader(header).sign(privateKey);
    },
  };
}

/** A public key in the form it is published in. @throws Error for anything but Ed25519 */
export function certificateKey(publicKey: KeyObject): CertificateKey {
  const { crv, x } = publicKey.export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Error('回执密钥须为 Ed25519 / certificate keys are Ed25519');
  const members = JSON.stringify({ crv, kty: 'OKP', x });
  const kid = createHash('sha256').update(members).digest('base64url');
  return { kty: 'OKP', crv, x, kid, alg: ALGORITHM, use: 'sig' };
}

/** The text of a genuine certificate, or null when its type, its key or a single byte is another (验签). */
export async function verifiedText(
  jws: string,
  keys: readonly CertificateKey[],
  purpose: SigningPurpose = 'CHECK',
): Promise<string | null> {
  const { compactVerify, decodeProtectedHeader, importJWK } = await import('jose');
  try {
    const { alg, kid, typ } = decodeProtectedHeader(jws);
    const key = keys.find((known) => known.kid === kid);
    if (alg !== ALGORITHM || typ !== TYPES[purpose] || key === undefined || !isWrittenOnce(jws)) return null;
    const { payload } = await compactVerify(jws, await importJWK({ ...key }, ALGORITHM), { algorithms: [ALGORITHM] });
    return new TextDecoder('utf-8', { fatal: true }).decode(payload);
  } catch {
    return null;
  }
}

/** Base64url leaves bits unused at the end of a part: a text that differs only there is another text, and not the one we wrote. */
function isWrittenOnce(jws: string): boolean {
  return jws.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

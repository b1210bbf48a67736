import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const SHORTEST_RSA_BITS = 2048;
const ALGORITHM_OF_CURVE: Readonly<Record<string, string>> = { Ed25519: 'EdDSA', 'P-256': 'ES256' };
const PEM_BLOCK = /-----BEGIN ([A-Z ]+)-----[\s\S]+?-----END \1-----/g;

const JWK = z.looseObject({ kty: z.string(), kid: z.string().optional() });
const JWKS = z.object({ keys: z.array(JWK).min(1) });

/** A public key a token may be verified with (验签公钥), its algorithm fixed: a token cannot choose another. */
export interface VerificationKey {
  readonly kid: string;
  readonly alg: string;
  readonly key: KeyObject;
}

/**
 * Reads the keys of JWT_PUBLIC_KEYS: the text of a JWKS, or the path of a JWKS or PEM file. Ed25519, P-256 and RSA from
 * 2048 bits are taken.
 * @throws Error, in words for the operator, for private or shared keys, other kinds, and files that cannot be read
 */
export function readPublicKeys(setting: string): readonly VerificationKey[] {
  const text = setting.trimStart().startsWith('{') || setting.includes('-----BEGIN') ? setting : readKeyFile(setting);
  return text.includes('-----BEGIN') ? fromPem(text) : fromJwks(text);
}

/** Names a key and fixes its algorithm. @throws Error for a kind or size that is not taken */
export function verificationKey(key: KeyObject, kid?: string): VerificationKey {
  const { kty, crv, n } = key.export({ format: 'jwk' });
  const alg = kty === 'RSA' ? 'RS256' : ALGORITHM_OF_CURVE[crv ?? ''];
  if (alg === undefined)
    throw new Error('只接受 Ed25519、P-256 和 RSA 公钥 / only Ed25519, P-256 and RSA keys are taken');
  if (kty === 'RSA' && Buffer.from(n ?? '', 'base64url').length * 8 < SHORTEST_RSA_BITS) {
    throw new Error('RSA 公钥不得短于 2048 位 / RSA keys must have 2048 bits or more');
  }
  return { kid: kid ?? fingerprint(key), alg, key };
}

function fromPem(text: string): readonly VerificationKey[] {
  const blocks = [...text.matchAll(PEM_BLOCK)];
  if (blocks.length === 0) throw new Error('PEM 内容不完整 / the PEM text is incomplete');
  return blocks.map(([block, label]) => {
    if (label?.includes('PRIVATE') === true)
      throw new Error('须为公钥，不得为私钥 / must hold public keys, not private ones');
    return verificationKey(createPublicKey(block));
  });
}

function fromJwks(text: string): readonly VerificationKey[] {
  return parseJwks(text).keys.map((jwk) => {
    if (jwk.kty === 'oct' || 'd' in jwk) {
      throw new Error('须为公钥，不得为私钥或共享密钥 / must hold public keys, not private or shared ones');
    }
    return verificationKey(createPublicKey({ key: jwk, format: 'jwk' }), jwk.kid);
  });
}

function parseJwks(text: string): z.infer<typeof JWKS> {
  try {
    return JWKS.parse(JSON.parse(text));
  } catch {
    throw new Error('既不是 JWKS 也不是 PEM / is neither a JWKS nor PEM');
  }
}

function readKeyFile(path: string): string {
  if (!existsSync(path)) throw new Error('找不到该文件 / there is no such file');
  return readFileSync(path, 'utf8');
}

function fingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
}

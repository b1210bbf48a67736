import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { SealedIdentity } from '../domain/record/person';
import { maskIdNumber } from '../domain/subject/resident-id';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals what must not lie open in the database (敏感信息加密): identity numbers and rows set aside. */
export interface IdentitySealer {
  /** Masked, keyed hash and AES-256-GCM cipher of a number. */
  readonly seal: (number: string) => SealedIdentity;
  /** Keyed hash of a text, to recognise the same content without keeping it. */
  readonly fingerprint: (text: string) => string;
  readonly encrypt: (text: string) => Buffer;
  readonly encryptBytes: (bytes: Uint8Array) => Buffer;
  /** @throws as {@link IdentitySealer.decrypt} */
  readonly decryptBytes: (sealed: Buffer) => Buffer;
  /** @throws Error when the bytes were changed or another key sealed them */
  readonly decrypt: (sealed: Buffer) => string;
}

/**
 * A sealer over one 32-byte key (密钥): from it two keys are derived, one for ciphers and one for hashes, so that neither
 * tells of the other.
 */
export function createIdentitySealer(key: Buffer): IdentitySealer {
  const cipherKey = derivedKey(key, 'cipher');
  const hashKey = derivedKey(key, 'hash');
  const encrypt = (text: string) => encryptWith(cipherKey, Buffer.from(text, 'utf8'));
  const fingerprint = (text: string) => createHmac('sha256', hashKey).update(text).digest('base64url');
  return {
    encrypt,
    fingerprint,
    encryptBytes: (bytes) => encryptWith(cipherKey, bytes),
    decryptBytes: (sealed) => decryptWith(cipherKey, sealed),
    decrypt: (sealed) => decryptWith(cipherKey, sealed).toString('utf8'),
    seal: (number) => ({
      masked: maskIdNumber(number),
      hash: fingerprint(number),
      cipher: encrypt(number).toString('base64'),
    }),
  };
}

function derivedKey(key: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `chengxin identity ${use}`, 32));
}

function encryptWith(key: Buffer, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decryptWith(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

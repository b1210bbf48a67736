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

/** A key that ciphers are made with (加密密钥), by a name that stands in every cipher. */
export interface CipherKey {
  /** One to sixteen letters and digits. */
  readonly id: string;
  readonly key: Buffer;
}

/** Stands before the name of the key; ciphers without it were made with the root key. */
const MARK = Buffer.from('CXK');

/**
 * A sealer over a 32-byte root key (密钥): from it a key for hashes is derived and one for ciphers, so that neither tells of
 * the other. Ciphers are made with the first of `cipherKeys` when there is one; what older keys sealed stays readable while
 * they are given too. The hash key never changes: equal numbers give equal hashes before and after a rotation.
 */
export function createIdentitySealer(root: Buffer, cipherKeys: readonly CipherKey[] = []): IdentitySealer {
  const rootKey = derivedKey(root, 'cipher');
  const hashKey = derivedKey(root, 'hash');
  const keys = new Map(cipherKeys.map(({ id, key }) => [id, derivedKey(key, 'cipher')]));
  const current = cipherKeys[0]?.id ?? null;
  const encryptBytes = (bytes: Uint8Array) =>
    current === null ? encryptWith(rootKey, bytes) : marked(current, encryptWith(keys.get(current) ?? rootKey, bytes));
  const encrypt = (text: string) => encryptBytes(Buffer.from(text, 'utf8'));
  const decryptBytes = (sealed: Buffer) => decryptWithAny(sealed, rootKey, keys);
  const fingerprint = (text: string) => createHmac('sha256', hashKey).update(text).digest('base64url');
  return {
    encrypt,
    fingerprint,
    encryptBytes,
    decryptBytes,
    decrypt: (sealed) => decryptBytes(sealed).toString('utf8'),
    seal: (number) => ({
      masked: maskIdNumber(number),
      hash: fingerprint(number),
      cipher: encrypt(number).toString('base64'),
    }),
  };
}

function marked(id: string, body: Buffer): Buffer {
  return Buffer.concat([MARK, Buffer.from([id.length]), Buffer.from(id, 'latin1'), body]);
}

/** A root-key cipher may begin like a mark by chance: then no key of that name exists, or it does not fit. */
function decryptWithAny(sealed: Buffer, rootKey: Buffer, keys: ReadonlyMap<string, Buffer>): Buffer {
  if (!sealed.subarray(0, MARK.length).equals(MARK)) return decryptWith(rootKey, sealed);
  const length = sealed[MARK.length] ?? 0;
  const start = MARK.length + 1 + length;
  const id = sealed.subarray(MARK.length + 1, start).toString('latin1');
  const key = keys.get(id);
  if (key) return decryptWith(key, sealed.subarray(start));
  if (/^[0-9A-Za-z]{1,16}$/.test(id)) throw new Error(`no cipher key named ${id}`);
  return decryptWith(rootKey, sealed);
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

import type { KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';
import type { CertificateKey } from '../../services/certifier';
import type { CipherKey } from '../../services/identity-sealer';
import { readOldCertificateKeys, readSigningKey } from '../keys/certificate-keys';
import type { VerificationKey } from '../keys/public-keys';
import { readPublicKeys } from '../keys/public-keys';
import { errorText } from '../startup-error';

const KEY_BYTES = 32;

/** A whole number within bounds (整数). */
export function wholeNumber(least: number, most: number) {
  const message = `须为 ${least} 至 ${most} 的整数 / must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

/** Address of an identity provider (签发者地址): over the network only encrypted; on this machine plain for trials. */
export function issuerAddress() {
  return z.string().refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || url.search !== '' || url.hash !== '') return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname));
  }, '须为 https 地址（本机可用 http），不带参数 / must be an https address (http on this machine only) without a query');
}

/** One of some words (枚举值). */
export function oneOf<const T extends readonly [string, ...string[]]>(...values: T) {
  return z.enum(values, `须为 ${values.join('、')} 之一 / must be one of ${values.join(', ')}`);
}

/** A complete DSN of PostgreSQL (数据库连接串): serving roles take their passwords from the owner's, so one without would make them guessable. */
export function dsn() {
  return z.string().refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const complete = [url?.username, url?.password, url?.hostname, url?.pathname.slice(1)].every(Boolean);
    return complete && /^postgres(ql)?:$/.test(url?.protocol ?? '');
  }, '须形如 postgres://用户:密码@主机:端口/数据库 / must look like postgres://user:password@host:port/database');
}

/** A key of 32 bytes in base64 (身份信息密钥). */
export function identityKey(text: string, context: z.RefinementCtx): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length === KEY_BYTES && key.toString('base64') === text) return key;
  context.addIssue({ code: 'custom', message: '须为 32 字节的 base64 / must be base64 of 32 bytes' });
  return z.NEVER;
}

/** Named keys for rotation, comma between (轮换密钥). */
export function cipherKeys(text: string, context: z.RefinementCtx): readonly CipherKey[] {
  const keys = text.split(',').map((part) => {
    const [id = '', encoded = ''] = part.trim().split(':');
    return { id, key: Buffer.from(encoded, 'base64') };
  });
  const isSound = keys.every(({ id, key }) => /^[0-9A-Za-z]{1,16}$/.test(id) && key.length === KEY_BYTES);
  if (isSound && new Set(keys.map(({ id }) => id)).size === keys.length) return keys;
  context.addIssue({
    code: 'custom',
    message: '须形如 名称:32字节的base64，名称不重复 / must look like name:base64 of 32 bytes, each name once',
  });
  return z.NEVER;
}

/** Addresses or networks, comma between (网段). */
export function networks(text: string, context: z.RefinementCtx): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  const isSound = parts.every((part) => {
    const [address = '', bits = '0', ...rest] = part.split('/');
    return (
      isIP(address) !== 0 &&
      /^\d{1,3}$/.test(bits) &&
      Number(bits) <= (isIP(address) === 4 ? 32 : 128) &&
      rest.length === 0
    );
  });
  if (isSound) return parts;
  context.addIssue({
    code: 'custom',
    message: '须为 IP 地址或网段，逗号分隔 / must be IP addresses or networks (10.0.0.0/8), comma between',
  });
  return z.NEVER;
}

/** Keys that tokens are verified with (验签公钥). */
export function publicKeys(text: string, context: z.RefinementCtx): readonly VerificationKey[] {
  return readOr(context, () => readPublicKeys(text));
}

/** The key that certificates are signed with (签名私钥). */
export function signingKey(text: string, context: z.RefinementCtx): KeyObject {
  return readOr(context, () => readSigningKey(text));
}

/** Keys of earlier certificates (旧证书公钥). */
export function oldCertificateKeys(text: string, context: z.RefinementCtx): readonly CertificateKey[] {
  return readOr(context, () => readOldCertificateKeys(text));
}

function readOr<T>(context: z.RefinementCtx, read: () => T): T {
  try {
    return read();
  } catch (error) {
    context.addIssue({ code: 'custom', message: errorText(error) });
    return z.NEVER;
  }
}

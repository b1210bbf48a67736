// Verifies a check receipt (信用核查回执) off line, with nothing but Node:
//   node src/cli/verify-certificate.mjs RECEIPT.jws KEYS.json
// KEYS.json is what the platform publishes at /.well-known/chengxin-certificate-keys.json. Exit code 0: genuine; 1: not.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [receiptPath, keysPath] = process.argv.slice(2);
if (receiptPath === undefined || keysPath === undefined) {
  process.stderr.write('用法 usage: node verify-certificate.mjs RECEIPT.jws KEYS.json\n');
  process.exit(2);
}

const decode = (part) => Buffer.from(part, 'base64url');

/** The receipt's content, or null when a byte, the key or the type is another. */
function contentOf(receipt, keys) {
  const [header, payload, signature, ...more] = receipt.split('.');
  if (signature === undefined || more.length > 0) return null;
  const { alg, kid, typ } = JSON.parse(decode(header).toString());
  const jwk = keys.find((key) => key.kid === kid);
  if (alg !== 'EdDSA' || typ !== 'chengxin-check+jws' || jwk?.crv !== 'Ed25519') return null;
  const signed = Buffer.from(`${header}.${payload}`);
  const isWritten = [header, payload, signature].every((part) => decode(part).toString('base64url') === part);
  const key = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
  return isWritten && verify(null, signed, key, decode(signature)) ? JSON.parse(decode(payload).toString()) : null;
}

let content = null;
try {
  content = contentOf(readFileSync(receiptPath, 'utf8').trim(), JSON.parse(readFileSync(keysPath, 'utf8')).keys);
} catch {
  content = null;
}
if (content === null) {
  process.stdout.write('不真实或已被改动，请勿采信 NOT genuine\n');
  process.exit(1);
}
const { number, issuedAt, expiresAt, check, results } = content;
process.stdout.write(
  `真实 genuine: ${content.title} ${number}\n签发 issued ${issuedAt}，有效期至 until ${expiresAt}\n`,
);
process.stdout.write(
  `项目 project: ${check.project.name}（${check.project.number}），${check.purpose}，${check.asOf}\n`,
);
for (const { place, typed, resolved, verdict } of results) {
  process.stdout.write(
    `${place}. ${resolved?.uscc ?? typed.uscc ?? ''} ${resolved?.name ?? typed.name ?? ''}: ${verdict}\n`,
  );
}
process.stdout.write('此后数据可能有变化，请重新查询 data may have changed since\n');

// Verifies an export of the event log (审计导出) off line, with nothing but Node:
//   node src/cli/verify-audit-export.mjs EXPORT.jsonl KEYS.json
// KEYS.json is what the platform publishes at /.well-known/chengxin-certificate-keys.json. Exit code 0: every seal is signed and follows
// the one before, every event lies under its seal, nothing is missing between first line and end; 1: not.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [exportPath, keysPath] = process.argv.slice(2);
const keys = JSON.parse(readFileSync(keysPath, 'utf8')).keys;
const sha = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 8785 for the values an export holds. */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function isSigned(seal, jws) {
  const [header, payload, signature] = jws.split('.');
  const { alg, kid, typ } = JSON.parse(Buffer.from(header, 'base64url'));
  const jwk = keys.find((key) => key.kid === kid);
  if (alg !== 'EdDSA' || typ !== 'chengxin-audit+jws' || jwk?.crv !== 'Ed25519') return false;
  if (Buffer.from(payload, 'base64url').toString() !== canonical(seal)) return false;
  const key = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
  return verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
}

function rootOf(leaf, path) {
  return path.reduce((hash, { side, hash: other }) => {
    const neighbour = Buffer.from(other, 'hex');
    return side === 'RIGHT' ? sha(Buffer.from([1]), hash, neighbour) : sha(Buffer.from([1]), neighbour, hash);
  }, leaf);
}

function isUnder(seal, { serial, path }, leaf) {
  return serial === seal?.serial && rootOf(leaf, path).toString('hex') === seal.root;
}

const faults = [];
let [seal, seals, events, end] = [null, 0, 0, null];
for await (const text of createInterface(createReadStream(exportPath))) {
  const line = JSON.parse(text);
  if (line.kind === 'seal') {
    const previous = seal === null ? '0'.repeat(64) : sha(canonical(seal)).toString('hex');
    const follows = line.seal.previous === previous && line.seal.serial === (seal?.serial ?? 0) + 1;
    if (!follows || !isSigned(line.seal, line.jws)) faults.push(`seal ${line.seal.serial}`);
    seal = line.seal;
    seals += 1;
  } else if (line.kind === 'event') {
    const leaf = sha(Buffer.from([0]), canonical(line.event));
    if (!isUnder(seal, line, leaf)) faults.push(`event ${line.event.event_id}`);
    events += 1;
  } else if (line.kind === 'withheld') {
    if (!isUnder(seal, line, Buffer.from(line.leaf, 'hex'))) faults.push(`withheld event ${line.leaf}`);
    events += 1;
  } else end = line;
}
if (end?.seals !== seals || end?.events !== events) faults.push('end');
process.stdout.write(
  `封存 seals: ${seals}, 事件 events: ${events}, 异常 faults: ${faults.length} ${faults.join(', ')}\n`,
);
process.exit(faults.length === 0 ? 0 : 1);

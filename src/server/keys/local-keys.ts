import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CertificateKey } from '../../services/certifier';
import { certificateKey } from '../../services/certifier';
import { dataFolder, makeDataFolder } from '../data-folder';
import type { VerificationKey } from './public-keys';
import { verificationKey } from './public-keys';
import { errorCode, errorText, StartupError } from '../startup-error';

const KEY_BYTES = 32;

/** What an operator may decide of the keys (密钥配置); null means one made on first start. */
export interface KeySettings {
  /** Folder that keys are made in. */
  readonly dataDir: string;
  readonly identityKey: Buffer | null;
  readonly publicKeys: readonly VerificationKey[] | null;
  readonly certificateKey: KeyObject | null;
  readonly oldCertificateKeys: readonly CertificateKey[];
}

/** The keys the server works with (密钥). */
export interface ServerKeys {
  readonly identityKey: Buffer;
  readonly publicKeys: readonly VerificationKey[];
  /** Private Ed25519 key that certificates are signed with now. */
  readonly certificateKey: KeyObject;
  /** Public keys of certificates, the present one first; older ones stay valid. */
  readonly certificateKeys: readonly CertificateKey[];
}

/** The configured keys; those not configured are made in the data folder on first start, readable by its owner only. */
export function serverKeys(settings: KeySettings): ServerKeys {
  const own = settings.certificateKey ?? localCertificateKey(settings.dataDir);
  return {
    certificateKey: own,
    certificateKeys: [certificateKey(createPublicKey(own)), ...settings.oldCertificateKeys],
    identityKey: settings.identityKey ?? localIdentityKey(settings.dataDir),
    publicKeys: settings.publicKeys ?? [verificationKey(createPublicKey(localSigningKey(settings.dataDir)))],
  };
}

/** The key pair that `npm run token` signs with (本地签名密钥), Ed25519. */
export function localSigningKey(dataDir: string): KeyObject {
  const make = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return createPrivateKey(keptText(dataDir, 'token-signing.pem', make));
}

function localCertificateKey(dataDir: string): KeyObject {
  const make = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return createPrivateKey(keptText(dataDir, 'certificate-signing.pem', make));
}

function localIdentityKey(dataDir: string): Buffer {
  const key = Buffer.from(
    keptText(dataDir, 'identity.key', () => randomBytes(KEY_BYTES).toString('base64')),
    'base64',
  );
  if (key.length === KEY_BYTES) return key;
  throw new StartupError(`密钥文件已损坏 / A key file is damaged: ${join(dataFolder(dataDir).keys, 'identity.key')}`);
}

/** Reads a kept text or makes it; of two made at once the first stays, and neither is ever seen half written. */
function keptText(dataDir: string, name: string, make: () => string): string {
  const folder = dataFolder(dataDir);
  const path = join(folder.keys, name);
  try {
    return (
      readIfThere(path) ??
      keep(folder.keys, path, make(), () => {
        makeDataFolder(folder);
      })
    );
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`密钥文件不可用 / A key file cannot be used: ${errorText(error)}`);
  }
}

function keep(folder: string, path: string, text: string, prepare: () => void): string {
  prepare();
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8');
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CertificateKey } from '../../services/certifier';
import { certificateKey } from '../../services/certifier';
import { readPublicKeys } from './public-keys';

/** The private key of CERTIFICATE_KEY: a PEM text, or the path of one. @throws Error for anything but Ed25519 */
export function readSigningKey(setting: string): KeyObject {
  const text = setting.includes('-----BEGIN') ? setting : readFileSync(setting, 'utf8');
  const key = createPrivateKey(text);
  certificateKey(createPublicKey(key));
  return key;
}

/** The keys of CERTIFICATE_OLD_KEYS, as they are published. @throws Error for private keys and anything but Ed25519 */
export function readOldCertificateKeys(setting: string): readonly CertificateKey[] {
  return readPublicKeys(setting).map(({ key }) => certificateKey(key));
}

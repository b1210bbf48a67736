import type { Role } from './actor';

/** A token, by its id, or all tokens a subject had (令牌吊销). */
export interface Revocation {
  readonly kind: 'TOKEN' | 'SUBJECT';
  readonly value: string;
  /** ISO instant, UTC: of a subject, tokens issued at or before it are refused. */
  readonly revokedAt: string;
}

/** A revocation with who made it and why (吊销记录). */
export interface RevocationEntry extends Revocation {
  readonly revokedBy: string;
  readonly reason: string;
}

/** Roles a service account may have (服务账号角色): a machine approves nothing and takes no step of a case. @source rules.md R8 */
export const SERVICE_ROLES = ['UPLOADER', 'PROCUREMENT'] as const satisfies readonly Role[];

/** A public key whose tokens act for one department (服务账号公钥). */
export interface ServiceKey {
  /** SHA-256 of the key, base64url. */
  readonly kid: string;
  readonly departmentCode: string;
  /** Name of the account, the subject of its tokens. */
  readonly account: string;
  readonly role: (typeof SERVICE_ROLES)[number];
  /** PEM of an Ed25519 public key. */
  readonly publicKey: string;
  /** ISO instants, UTC. */
  readonly registeredAt: string;
  readonly validUntil: string;
  readonly retiredAt: string | null;
}

/** What a token says of itself. */
export interface TokenFacts {
  readonly id: string | null;
  readonly subject: string;
  /** Seconds since 1970, or null where the token does not tell. */
  readonly issuedAt: number | null;
}

/** True when a token has been taken back (是否已吊销); one that does not tell its age falls with its subject. */
export function isRevoked(token: TokenFacts, revocations: readonly Revocation[]): boolean {
  return revocations.some(({ kind, value, revokedAt }) => {
    if (kind === 'TOKEN') return value === token.id;
    return value === token.subject && (token.issuedAt === null || token.issuedAt * 1_000 <= Date.parse(revokedAt));
  });
}

/** True while tokens of this key are taken (公钥是否有效). @param now ISO instant, UTC */
export function isKeyInForce(key: ServiceKey, now: string): boolean {
  return key.retiredAt === null && key.registeredAt <= now && now < key.validUntil;
}

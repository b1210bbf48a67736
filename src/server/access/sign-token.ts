import type { KeyObject } from 'node:crypto';
import { createPublicKey, randomUUID } from 'node:crypto';
import type { Actor } from '../../domain/access/actor';
import { verificationKey } from '../keys/public-keys';

/** Who a token is for and where it holds. */
export interface TokenGrant {
  readonly actor: Actor;
  readonly issuer: string;
  readonly audience: string;
  readonly from: Date;
  readonly hours: number;
}

const SECONDS_PER_HOUR = 3_600;

/** Signs a token (签发令牌) with an Ed25519 key; for trials and operators, a city signs with its own identity provider. */
export async function signToken(key: KeyObject, grant: TokenGrant): Promise<string> {
  const { SignJWT } = await import('jose');
  const { actor } = grant;
  const from = Math.floor(grant.from.getTime() / 1000);
  const { role, departmentCode, uscc } = actor;
  const department = departmentCode === null ? {} : { department: departmentCode };
  const claims = { role, ...department, ...(uscc === undefined ? {} : { uscc }) };
  return await new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: verificationKey(createPublicKey(key)).kid })
    .setSubject(actor.id)
    .setJti(randomUUID())
    .setIssuer(grant.issuer)
    .setAudience(grant.audience)
    .setIssuedAt(from)
    .setExpirationTime(from + Math.round(grant.hours * SECONDS_PER_HOUR))
    .sign(key);
}

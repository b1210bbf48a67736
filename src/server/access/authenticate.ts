import { createPublicKey } from 'node:crypto';
import type { JWTPayload, JWTVerifyOptions } from 'jose' with { 'resolution-mode': 'import' };
import { z } from 'zod';
import type { Actor } from '../../domain/access/actor';
import { DEPARTMENT_ROLES, FIRM_ROLES, ROLES } from '../../domain/access/actor';
import type { ServiceKey, TokenFacts } from '../../domain/access/trust';
import { isKeyInForce, isRevoked } from '../../domain/access/trust';
import { AppError } from '../../domain/errors';
import { checkUscc } from '../../domain/subject/unified-social-credit-code';
import type { Trust } from '../../services/trust/read-trust';
import type { Clock } from '../clock';
import type { VerificationKey } from '../keys/public-keys';
import type { ProviderKeys } from './identity-provider';
import { unreachable } from './identity-provider';
import { verificationKey } from '../keys/public-keys';

/**
 * Tells who asks from the header `Authorization: Bearer <JWT>` (身份验证).
 * @returns null when there is no header: nobody, who may do nothing at the internal counter
 * @throws AppError UNAUTHENTICATED for any token that is not valid now, without saying which check failed
 */
export type Authenticate = (authorization: string | undefined) => Promise<Actor | null>;

/** What tokens are held against. */
export interface TokenRules {
  readonly keys: readonly VerificationKey[];
  readonly issuer: string;
  readonly audience: string;
  /** Signs tokens of its own beside the operator's keys; null where the city has named none. */
  readonly provider?: ProviderKeys | null;
  readonly clock: Clock;
  /** Tokens taken back, and keys of service accounts. */
  readonly trust: () => Promise<Trust>;
}

/** Signature algorithms taken; anything else, `none` and shared secrets included, is refused. */
export const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];

const LONGEST_TOKEN = 8_192;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Code of a department: eighteen characters of GB 32100. */
export const DEPARTMENT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

/** How far the issuer's clock may run ahead of ours; a token's end is taken at its word. */
const SKEW_SECONDS = 30;
/** Longest life of a service account's token. */
const LONGEST_SERVICE_SECONDS = 86_400;

const CLAIMS = z
  .object({
    sub: z.string().min(1).max(200),
    role: z.enum(ROLES),
    department: z.string().regex(DEPARTMENT_CODE).optional(),
    uscc: z
      .string()
      .refine((code) => checkUscc(code).ok)
      .optional(),
  })
  .refine(({ role, uscc }) => uscc !== undefined || !FIRM_ROLES.includes(role))
  .refine(({ role, department }) => department !== undefined || !DEPARTMENT_ROLES.includes(role));

/** Makes an {@link Authenticate} that verifies against fixed keys, issuer and audience, and the trust list. */
export function createAuthenticate(rules: TokenRules): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = authorization.length > LONGEST_TOKEN ? undefined : BEARER.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated();
    const trust = await rules.trust();
    const { payload, serviceKey } = await verify(token, rules, trust);
    if (isRevoked(factsOf(payload), trust.revocations)) throw unauthenticated();
    return serviceKey === null ? actorOf(payload) : serviceActor(payload, serviceKey, rules.clock());
  };
}

interface Verified {
  readonly payload: JWTPayload;
  /** Null for a token of the operator's keys. */
  readonly serviceKey: ServiceKey | null;
}

/** The token names its key; the key, never the token, says which algorithm. */
async function verify(token: string, rules: TokenRules, { serviceKeys }: Trust): Promise<Verified> {
  const { decodeJwt, decodeProtectedHeader, jwtVerify } = await import('jose');
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const now = rules.clock();
    if (rules.provider && decodeJwt(token).iss === rules.provider.issuer)
      return { payload: await verifyProvided(token, rules, rules.provider), serviceKey: null };
    const serviceKey = serviceKeys.find((key) => key.kid === kid && isKeyInForce(key, now.toISOString())) ?? null;
    const keys = serviceKey === null ? rules.keys : [verificationKey(createPublicKey(serviceKey.publicKey))];
    const fitting = keys.filter((key) => key.alg === alg && (kid === undefined || key.kid === kid));
    const options = optionsOf(rules, rules.issuer, now);
    const { payload } = await Promise.any(fitting.map(({ key }) => jwtVerify(token, key, options)));
    requireTimely(payload, now.getTime() / 1_000);
    return { payload, serviceKey };
  } catch (error) {
    throw error instanceof AppError ? error : unauthenticated();
  }
}

/** A token of the city's identity provider; its keys count for its own tokens only. @throws AppError UNAVAILABLE while it cannot be asked */
async function verifyProvided(token: string, rules: TokenRules, provider: ProviderKeys): Promise<JWTPayload> {
  const { errors, jwtVerify } = await import('jose');
  const now = rules.clock();
  const keys = await provider.current();
  const { payload } = await jwtVerify(token, keys, optionsOf(rules, provider.issuer, now)).catch((error: unknown) => {
    throw error instanceof errors.JOSEError && error.code !== errors.JWKSTimeout.code ? error : unreachable();
  });
  requireTimely(payload, now.getTime() / 1_000);
  return payload;
}

function optionsOf({ audience }: TokenRules, issuer: string, now: Date): JWTVerifyOptions {
  return {
    algorithms: ALGORITHMS,
    issuer,
    audience,
    requiredClaims: ['sub', 'exp'],
    currentDate: now,
    clockTolerance: SKEW_SECONDS,
  };
}

function requireTimely({ exp = 0, iat = 0 }: JWTPayload, now: number): void {
  if (exp <= now || iat > now + SKEW_SECONDS) throw unauthenticated();
}

function factsOf({ jti, sub, iat }: JWTPayload): TokenFacts {
  return { id: jti ?? null, subject: sub ?? '', issuedAt: iat ?? null };
}

/** City-wide roles act for no department, whatever their token says. */
function actorOf(payload: JWTPayload): Actor {
  const claims = CLAIMS.safeParse(payload);
  if (!claims.success) throw unauthenticated();
  const { sub, role, department, uscc } = claims.data;
  if (uscc !== undefined && FIRM_ROLES.includes(role)) return { id: sub, role, departmentCode: null, uscc };
  return { id: sub, role, departmentCode: DEPARTMENT_ROLES.includes(role) ? (department ?? null) : null };
}

/** A service account is what its key was registered for; a token that says otherwise is refused. */
function serviceActor(payload: JWTPayload, key: ServiceKey, now: Date): Actor {
  const { sub, exp = 0 } = payload;
  const { role = key.role, department = key.departmentCode } = payload;
  const isItsOwn = sub === key.account && role === key.role && department === key.departmentCode;
  const isShort = exp - now.getTime() / 1_000 <= LONGEST_SERVICE_SECONDS;
  if (!isItsOwn || !isShort) throw unauthenticated();
  return { id: `service:${key.account}`, role: key.role, departmentCode: key.departmentCode };
}

function unauthenticated(): AppError {
  return new AppError(
    'UNAUTHENTICATED',
    '令牌无效或已过期，请重新登录 / The token is invalid or expired: sign in again',
  );
}

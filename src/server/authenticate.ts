import { z } from 'zod';
import type { Actor } from '../domain/access/actor';
import { DEPARTMENT_ROLES, ROLES } from '../domain/access/actor';
import { AppError } from '../domain/errors';
import type { Clock } from './clock';
import type { VerificationKey } from './public-keys';

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
  readonly clock: Clock;
}

/** Signature algorithms taken; anything else, `none` and shared secrets included, is refused. */
export const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];

const LONGEST_TOKEN = 8_192;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Code of a department: eighteen characters of GB 32100. */
export const DEPARTMENT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

const CLAIMS = z
  .object({
    sub: z.string().min(1).max(200),
    role: z.enum(ROLES),
    department: z.string().regex(DEPARTMENT_CODE).optional(),
  })
  .refine(({ role, department }) => department !== undefined || !DEPARTMENT_ROLES.includes(role));

/** Makes an {@link Authenticate} that verifies against fixed keys, issuer and audience. */
export function createAuthenticate(rules: TokenRules): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = authorization.length > LONGEST_TOKEN ? undefined : BEARER.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated();
    return actorOf(await verify(token, rules));
  };
}

async function verify(token: string, rules: TokenRules): Promise<unknown> {
  const { decodeProtectedHeader, jwtVerify } = await import('jose');
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const fitting = rules.keys.filter((key) => key.alg === alg && (kid === undefined || key.kid === kid));
    const options = {
      algorithms: ALGORITHMS,
      issuer: rules.issuer,
      audience: rules.audience,
      requiredClaims: ['sub', 'exp'],
      currentDate: rules.clock(),
    };
    return (await Promise.any(fitting.map(({ key }) => jwtVerify(token, key, options)))).payload;
  } catch {
    throw unauthenticated();
  }
}

/** City-wide roles act for no department, whatever their token says. */
function actorOf(payload: unknown): Actor {
  const claims = CLAIMS.safeParse(payload);
  if (!claims.success) throw unauthenticated();
  const { sub, role, department } = claims.data;
  return { id: sub, role, departmentCode: DEPARTMENT_ROLES.includes(role) ? (department ?? null) : null };
}

function unauthenticated(): AppError {
  return new AppError(
    'UNAUTHENTICATED',
    '令牌无效或已过期，请重新登录 / The token is invalid or expired: sign in again',
  );
}

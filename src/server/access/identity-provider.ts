import type { JWTVerifyGetKey } from 'jose' with { 'resolution-mode': 'import' };
import { z } from 'zod';
import { AppError } from '../../domain/errors';

/** The city's own identity provider (统一身份认证), spoken to by OpenID Connect. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Public client that the workbench is registered as; it has no secret. */
  readonly clientId: string;
  readonly scope: string;
}

const PATIENCE_MS = 3_000;
const METADATA = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Keys that an identity provider signs with (身份认证公钥), found through its discovery document and fetched anew when a token names one
 * that is not known, at most every thirty seconds.
 * @throws AppError UNAVAILABLE when the provider cannot be reached or does not answer for itself
 */
export class ProviderKeys {
  #keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(readonly issuer: string) {}

  /** @throws as the class says */
  async current(): Promise<JWTVerifyGetKey> {
    const asked = (this.#keys ??= this.#find());
    try {
      return await asked;
    } catch {
      if (this.#keys === asked) this.#keys = null;
      throw unreachable();
    }
  }

  async #find(): Promise<JWTVerifyGetKey> {
    const { createRemoteJWKSet } = await import('jose');
    const address = `${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
    const { issuer, jwks_uri: keys } = METADATA.parse(await answer.json());
    if (issuer !== this.issuer) throw unreachable();
    return createRemoteJWKSet(new URL(keys), { timeoutDuration: PATIENCE_MS });
  }
}

/** The refusal while a provider cannot be asked: the token may well be good. */
export function unreachable(): AppError {
  return new AppError(
    'UNAVAILABLE',
    '统一身份认证暂时无法连接，请稍后再试 / The identity provider cannot be reached: try again later',
  );
}

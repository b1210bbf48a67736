import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { ConfigName } from './config-table';
import {
  cipherKeys,
  dsn,
  identityKey,
  issuerAddress,
  networks,
  oldCertificateKeys,
  oneOf,
  publicKeys,
  signingKey,
  wholeNumber,
} from './config-values';
import { checkPrivate, checkPublicZone } from './config-zone';
import type { IdentityProvider } from '../access/identity-provider';
import { defaultDataDir } from '../data-folder';
import type { CipherKey } from '../../services/identity-sealer';
import type { KeySettings } from '../keys/local-keys';
import type { GuardSettings } from '../guard/open-guard';
import { StartupError } from '../startup-error';

/** The variables of a process, as they are. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the operator decided (配置), checked and frozen. */
export interface Config extends KeySettings, GuardSettings {
  readonly environment: 'development' | 'test' | 'production';
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly workers: number;
  /** Connections of each role in each process. */
  readonly poolSize: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** DSN of the owner; null means the embedded database. */
  readonly databaseUrl: string | null;
  readonly internalUrl: string | null;
  readonly publicUrl: string | null;
  /** DSN of a hot standby that what is only looked at is read from. */
  readonly replicaUrl: string | null;
  /** The whole platform of the city, or the public counter alone. */
  readonly zone: 'city' | 'public';
  /** Administrators' DSNs that a public zone is built with; no server takes them. */
  readonly zoneSourceUrl: string | null;
  readonly zoneTargetUrl: string | null;
  readonly demoCity: boolean;
  readonly siteUrl: string;
  /** Keys for rotation, the one for new data first. */
  readonly cipherKeys: readonly CipherKey[];
  readonly jwtIssuer: string;
  readonly jwtAudience: string;
  /** Identity provider that the workbench signs in at; null takes tokens only. */
  readonly identityProvider: IdentityProvider | null;
  readonly secondApproverAbove: number;
  readonly confirmUploadAbove: number;
  /** Uploaded files worked on at once in each process. */
  readonly uploadJobs: number;
  /** What one operation may cost at each counter. */
  readonly costPublic: number;
  readonly costInternal: number;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Opens /metrics to others than this machine; null opens it to this machine only. */
  readonly metricsToken: string | null;
  /** Base address of an OpenTelemetry collector; null loads nothing of it. */
  readonly traceEndpoint: string | null;
}

const ROLES_WITH_POOLS = 2;
const MOST_CONNECTIONS = 400;

const SETTINGS = z
  .object({
    PORT: wholeNumber(0, 65_535).default(4_000),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().optional(),
    DATABASE_URL: dsn().optional(),
    DATABASE_URL_INTERNAL: dsn().optional(),
    DATABASE_URL_PUBLIC: dsn().optional(),
    DATABASE_URL_REPLICA: dsn().optional(),
    ZONE: oneOf('city', 'public').default('city'),
    ZONE_SOURCE_URL: dsn().optional(),
    ZONE_TARGET_URL: dsn().optional(),
    POOL_SIZE: wholeNumber(1, 100).default(8),
    WORKERS: wholeNumber(1, 64).default(1),
    NODE_ENV: oneOf('development', 'test', 'production').default('development'),
    PROFILE: oneOf('trial', 'production').default('trial'),
    LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
    DEMO_CITY: oneOf('true', 'false').optional(),
    SITE_URL: z
      .url({ protocol: /^https?$/, error: '须为 http 或 https 地址 / must be an http or https address' })
      .optional(),
    JWT_PUBLIC_KEYS: z.string().transform(publicKeys).optional(),
    CERTIFICATE_KEY: z.string().transform(signingKey).optional(),
    CERTIFICATE_OLD_KEYS: z.string().transform(oldCertificateKeys).optional(),
    JWT_ISSUER: z.string().default('chengxin'),
    JWT_AUDIENCE: z.string().default('chengxin'),
    OIDC_ISSUER: issuerAddress().optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_SCOPE: z.string().default('openid'),
    IDENTITY_KEY: z.string().transform(identityKey).optional(),
    CIPHER_KEYS: z.string().transform(cipherKeys).optional(),
    SECOND_APPROVER_ABOVE: wholeNumber(1, 5_000).default(50),
    UPLOAD_CONFIRM_ABOVE: wholeNumber(0, 1_000_000).default(100),
    UPLOAD_JOBS: wholeNumber(0, 16).default(2),
    COST_PUBLIC: wholeNumber(100, 1_000_000).default(5_000),
    COST_INTERNAL: wholeNumber(100, 1_000_000).default(20_000),
    RATE_ANONYMOUS: wholeNumber(0, 1_000_000).default(600),
    RATE_STAFF: wholeNumber(0, 1_000_000).default(6_000),
    TRUSTED_PROXIES: z.string().transform(networks).optional(),
    GATE_PLACES: wholeNumber(1, 10_000).default(32),
    METRICS_TOKEN: z.string().min(32, '须有32个字符以上 / must have 32 characters or more').optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: z
      .url({ protocol: /^https?$/, error: '须为 http 或 https 地址 / must be an http or https address' })
      .optional(),
    GATE_LAG_MS: wholeNumber(10, 60_000).default(200),
  } satisfies Record<ConfigName, z.ZodType>)
  .superRefine(checkTogether);

type Settings = z.infer<typeof SETTINGS>;

/**
 * The configuration of this process: its environment, completed by the file `.env` of the working folder where that
 * says more. The only reader of process.env.
 * @throws StartupError naming every problem, a line each
 */
export function loadConfig(): Config {
  const project = process.cwd();
  return readConfig({ ...readEnvFile(join(project, '.env')), ...process.env }, project);
}

/** Checks variables and gives them their types; an empty one counts as unset. @throws as {@link loadConfig} */
export function readConfig(environment: Environment, project: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = SETTINGS.safeParse(given);
  if (parsed.success) return Object.freeze(toConfig(parsed.data, project));
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new StartupError(lines.join('\n'));
}

function toConfig(settings: Settings, project: string): Config {
  const embedded = settings.DATABASE_URL === undefined && settings.ZONE === 'city';
  return {
    environment: settings.NODE_ENV,
    host: settings.HOST,
    port: settings.PORT,
    workers: settings.WORKERS,
    poolSize: settings.POOL_SIZE,
    logLevel: settings.LOG_LEVEL,
    dataDir: settings.DATA_DIR === undefined ? defaultDataDir(project) : resolve(project, settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    internalUrl: settings.DATABASE_URL_INTERNAL ?? null,
    publicUrl: settings.DATABASE_URL_PUBLIC ?? null,
    replicaUrl: settings.DATABASE_URL_REPLICA ?? null,
    zone: settings.ZONE,
    zoneSourceUrl: settings.ZONE_SOURCE_URL ?? null,
    zoneTargetUrl: settings.ZONE_TARGET_URL ?? null,
    demoCity: settings.DEMO_CITY === undefined ? embedded : settings.DEMO_CITY === 'true',
    siteUrl: (settings.SITE_URL ?? `http://${settings.HOST}:${settings.PORT}`).replace(/\/+$/, ''),
    identityKey: settings.IDENTITY_KEY ?? null,
    cipherKeys: settings.CIPHER_KEYS ?? [],
    publicKeys: settings.JWT_PUBLIC_KEYS ?? null,
    certificateKey: settings.CERTIFICATE_KEY ?? null,
    oldCertificateKeys: settings.CERTIFICATE_OLD_KEYS ?? [],
    jwtIssuer: settings.JWT_ISSUER,
    jwtAudience: settings.JWT_AUDIENCE,
    identityProvider: identityProviderOf(settings),
    secondApproverAbove: settings.SECOND_APPROVER_ABOVE,
    confirmUploadAbove: settings.UPLOAD_CONFIRM_ABOVE,
    uploadJobs: settings.UPLOAD_JOBS,
    costPublic: settings.COST_PUBLIC,
    costInternal: settings.COST_INTERNAL,
    rates: { anonymous: settings.RATE_ANONYMOUS, staff: settings.RATE_STAFF },
    trustedProxies: settings.TRUSTED_PROXIES ?? [],
    gatePlaces: settings.GATE_PLACES,
    longestLagMs: settings.GATE_LAG_MS,
    metricsToken: settings.METRICS_TOKEN ?? null,
    traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}

function identityProviderOf(settings: Settings): IdentityProvider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_SCOPE: scope } = settings;
  return issuer === undefined || clientId === undefined ? null : { issuer, clientId, scope };
}

function checkTogether(settings: Settings, context: z.RefinementCtx): void {
  const problem = (name: ConfigName, message: string) => {
    context.addIssue({ code: 'custom', path: [name], message });
  };
  if (settings.ZONE === 'public') {
    checkPublicZone(settings, problem);
    return;
  }
  if ((settings.OIDC_ISSUER === undefined) !== (settings.OIDC_CLIENT_ID === undefined))
    problem('OIDC_CLIENT_ID', '须与 OIDC_ISSUER 一起设置 / goes together with OIDC_ISSUER');
  if (settings.OIDC_CLIENT_ID === settings.JWT_AUDIENCE)
    problem(
      'OIDC_CLIENT_ID',
      '不得与 JWT_AUDIENCE 相同 / must differ from JWT_AUDIENCE: an ID token is no access token',
    );
  if (settings.OIDC_ISSUER === settings.JWT_ISSUER)
    problem('OIDC_ISSUER', '不得与 JWT_ISSUER 相同 / must differ from JWT_ISSUER: each has keys of its own');
  const embedded = settings.DATABASE_URL === undefined;
  for (const name of ['DATABASE_URL_INTERNAL', 'DATABASE_URL_PUBLIC', 'DATABASE_URL_REPLICA'] as const) {
    if (embedded && settings[name] !== undefined) problem(name, '须与 DATABASE_URL 一起设置 / needs DATABASE_URL');
  }
  if (embedded && settings.WORKERS * settings.POOL_SIZE * ROLES_WITH_POOLS > MOST_CONNECTIONS) {
    problem(
      'WORKERS',
      `WORKERS × POOL_SIZE 过大，内置数据库不支持 / times POOL_SIZE is too much for the embedded database`,
    );
  }
  if (settings.PROFILE === 'production' && (embedded || settings.NODE_ENV !== 'production')) {
    problem(
      'PROFILE',
      '生产部署须设 NODE_ENV=production 和 DATABASE_URL / production needs NODE_ENV=production and DATABASE_URL',
    );
  }
  if (embedded || settings.NODE_ENV !== 'production') return;
  for (const name of ['IDENTITY_KEY', 'JWT_PUBLIC_KEYS'] as const) {
    if (settings[name] === undefined) problem(name, '生产环境必须设置 / must be set in production');
  }
  for (const name of ['DATABASE_URL', 'DATABASE_URL_INTERNAL', 'DATABASE_URL_PUBLIC', 'DATABASE_URL_REPLICA'] as const)
    checkPrivate(settings, name, problem);
}

function readEnvFile(path: string): Environment {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}

import type { ConfigName } from './config-table';

/** What was given for each setting (各项取值). */
export type GivenSettings = { readonly [Name in ConfigName]?: unknown };

/** Tells the operator what is wrong with a setting. */
export type Problem = (name: ConfigName, message: string) => void;

/** What a public zone may not know: DSNs of the city's database, and any key that opens or signs. */
const NOT_IN_A_PUBLIC_ZONE = [
  'DATABASE_URL',
  'DATABASE_URL_INTERNAL',
  'DATABASE_URL_REPLICA',
  'IDENTITY_KEY',
  'CIPHER_KEYS',
  'JWT_PUBLIC_KEYS',
  'CERTIFICATE_KEY',
  'ZONE_SOURCE_URL',
  'ZONE_TARGET_URL',
] as const;

/**
 * A public zone (公开区配置) says where its publication is, and says nothing that could open more.
 * @source design.md section 2.3
 */
export function checkPublicZone(settings: GivenSettings, problem: Problem): void {
  for (const name of NOT_IN_A_PUBLIC_ZONE)
    if (settings[name] !== undefined) problem(name, '公开区不得设置 / must not be set in a public zone');
  if (settings.DATABASE_URL_PUBLIC === undefined)
    problem('DATABASE_URL_PUBLIC', 'ZONE=public 须设置 / must be set with ZONE=public');
  if (settings.NODE_ENV === 'production') checkPrivate(settings, 'DATABASE_URL_PUBLIC', problem);
  else if (settings.PROFILE === 'production')
    problem('PROFILE', '生产部署须设 NODE_ENV=production / production needs NODE_ENV=production');
}

/** A database of a production is on this machine, or reached over TLS with the server's name checked (数据库连接检查). */
export function checkPrivate(
  settings: GivenSettings,
  name: 'DATABASE_URL' | 'DATABASE_URL_INTERNAL' | 'DATABASE_URL_PUBLIC' | 'DATABASE_URL_REPLICA',
  problem: Problem,
): void {
  const url = settings[name];
  if (typeof url !== 'string' || isPrivate(url)) return;
  problem(
    name,
    '生产环境须为本机，或加 ?sslmode=verify-full / must be on this machine, or say ?sslmode=verify-full, in production',
  );
}

/** On this machine, or over TLS with the server's name checked. */
function isPrivate(text: string): boolean {
  const { hostname, searchParams } = new URL(text);
  const isLocal = ['localhost', '[::1]'].includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname);
  return isLocal || searchParams.get('sslmode') === 'verify-full';
}

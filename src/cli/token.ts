import { parseArgs } from 'node:util';
import type { Actor, Role } from '../domain/access/actor';
import { DEPARTMENT_ROLES, FIRM_ROLES, ROLES } from '../domain/access/actor';
import { checkUscc } from '../domain/subject/unified-social-credit-code';
import { DEPARTMENT_CODE } from '../server/access/authenticate';
import { systemClock } from '../server/clock';
import type { Config } from '../server/config/config';
import { loadConfig } from '../server/config/config';
import { localSigningKey } from '../server/keys/local-keys';
import { signToken } from '../server/access/sign-token';
import { errorText, StartupError } from '../server/startup-error';

const USAGE =
  '用法 / usage: npm run token -- --role UPLOADER --department <code> [--uscc <code>] [--subject name] [--hours 8]';
const LONGEST_HOURS = 24 * 31;

interface TokenRequest {
  readonly actor: Actor;
  readonly hours: number;
}

/** Prints one token (签发令牌) and nothing else; needs no database and works beside a running server. */
async function main(): Promise<void> {
  const config = loadConfig();
  const { actor, hours } = readRequest(process.argv.slice(2));
  const key = localSigningKey(requireLocalKeys(config).dataDir);
  const { jwtIssuer: issuer, jwtAudience: audience } = config;
  process.stdout.write(`${await signToken(key, { actor, issuer, audience, from: systemClock(), hours })}\n`);
}

function requireLocalKeys(config: Config): Config {
  if (config.publicKeys === null) return config;
  throw new StartupError(
    '已设置 JWT_PUBLIC_KEYS，令牌由其签发方提供 / JWT_PUBLIC_KEYS is set: tokens come from whoever holds its private key',
  );
}

function readRequest(argv: readonly string[]): TokenRequest {
  const options = readOptions(argv);
  const role = roleNamed(options.role);
  const departmentCode = departmentFor(role, options.department);
  const subject = options.subject ?? `demo-${role.toLowerCase()}`;
  const firm = FIRM_ROLES.includes(role) ? { uscc: firmFor(role, options.uscc) } : {};
  return { actor: { id: subject, role, departmentCode, ...firm }, hours: hoursFrom(options.hours ?? '8') };
}

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { role: text, department: text, uscc: text, subject: text, hours: text };
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new StartupError(`${errorText(error)}\n${USAGE}`);
  }
}

function roleNamed(name: string | undefined): Role {
  const role = ROLES.find((candidate) => candidate === name?.toUpperCase());
  if (role !== undefined) return role;
  throw new StartupError(`--role 须为 ${ROLES.join('、')} 之一 / must be one of these\n${USAGE}`);
}

function departmentFor(role: Role, department: string | undefined): string | null {
  if (!DEPARTMENT_ROLES.includes(role)) return null;
  if (department !== undefined && DEPARTMENT_CODE.test(department)) return department;
  throw new StartupError(
    `角色 ${role} 须有 18 位部门代码 / role ${role} needs --department, a code of 18 characters\n${USAGE}`,
  );
}

function firmFor(role: Role, uscc: string | undefined): string {
  const check = checkUscc(uscc ?? '');
  if (check.ok) return check.uscc;
  throw new StartupError(
    `角色 ${role} 须有统一社会信用代码 / role ${role} needs --uscc, the code of its firm\n${USAGE}`,
  );
}

function hoursFrom(text: string): number {
  const hours = Number(text);
  if (hours > 0 && hours <= LONGEST_HOURS) return hours;
  throw new StartupError(`--hours 须大于 0 且不超过 ${LONGEST_HOURS} / must be above 0 and at most ${LONGEST_HOURS}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = 1;
});

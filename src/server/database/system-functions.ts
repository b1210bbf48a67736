import type { Client } from 'pg';

/** Names of the login roles. */
interface Roles {
  readonly owner: string;
  readonly internal: string;
  readonly public: string;
}

/**
 * PostgreSQL lets everybody make large objects, and take locks that others wait for. Both are closed to the public role (系统函数收权):
 * it could otherwise keep bytes in the database, or hold up whoever writes. Only a superuser can say so; where the operator's user is none,
 * the README names the statements.
 */
export async function closeSystemFunctions(admin: Client, roles: Roles): Promise<void> {
  const { rows: user } = await admin.query<{ isSuper: boolean }>(
    `SELECT rolsuper AS "isSuper" FROM pg_roles WHERE rolname = current_user`,
  );
  if (user[0]?.isSuper !== true) return;
  const { rows: open } = await admin.query<{ signature: string; isLock: boolean }>(
    `SELECT function.oid::regprocedure::text AS signature, function.proname LIKE '%advisory%' AS "isLock"
       FROM pg_proc AS function
      WHERE function.pronamespace = 'pg_catalog'::regnamespace
        AND (function.proname LIKE 'pg\\_%advisory%' OR function.proname LIKE 'lo\\_%'
             OR function.proname IN ('lowrite', 'loread'))
        AND has_function_privilege($1, function.oid, 'EXECUTE')`,
    [roles.public],
  );
  for (const { signature, isLock } of open) {
    await admin.query(`REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC`);
    if (isLock) await admin.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${roles.owner}, ${roles.internal}`);
  }
}

import type { DataSource } from 'typeorm';

/** A statement prepared once on each connection, under its name (预编译语句). */
export interface Prepared {
  readonly name: string;
  /** Starts with a comment that bears the name, as every statement here. */
  readonly text: string;
}

type Statement = Prepared & { readonly values: readonly unknown[] };

interface Pool {
  connect(): Promise<PoolClient>;
}

interface PoolClient {
  query(statement: Statement): Promise<{ readonly rows: unknown[] }>;
  release(): void;
}

/**
 * Runs a statement of the hot paths by its name (按名执行): parsed and planned by a connection once, and sent to the pool without a
 * query runner in between. Such a statement must have one good plan whatever its values.
 */
export async function runPrepared<Row>(
  dataSource: DataSource,
  statement: Prepared,
  values: readonly unknown[],
): Promise<Row[]> {
  dataSource.logger.logQuery(statement.text, [...values]);
  const client = await poolOf(dataSource).connect();
  try {
    const { rows } = await client.query({ ...statement, values });
    return rows as Row[];
  } finally {
    client.release();
  }
}

/** The pool of a source, which TypeORM keeps in its driver. */
function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { readonly master: Pool }).master;
}

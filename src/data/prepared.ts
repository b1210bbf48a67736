import type { Client, Submittable } from 'pg';
import type { DataSource } from 'typeorm';
import type { Asking } from './abandonable-client';
import { askerOf } from './asked-source';
import type { Prepared } from './prepared-query';
import { PreparedQuery } from './prepared-query';

export type { Prepared } from './prepared-query';

type Release = () => void;
type Done<Row> = (fault: Error | null, rows: Row[]) => void;

interface Pool {
  connect(done: (fault: Error | undefined, client: Client | undefined, release: Release) => void): void;
}

interface Run<Row> {
  readonly statement: Prepared;
  readonly values: readonly unknown[];
  readonly who: Asking | undefined;
  readonly done: Done<Row>;
}

/**
 * Runs a statement of the hot paths by its name (按名执行): parsed and planned by a connection once, and sent to the pool without a
 * query runner in between. Such a statement must have one good plan whatever its values.
 */
export function runPrepared<Row>(
  dataSource: DataSource,
  statement: Prepared,
  values: readonly unknown[],
): Promise<Row[]> {
  dataSource.logger.logQuery(statement.text, values as unknown[]);
  const who = askerOf(dataSource);
  return new Promise<Row[]>((resolve, reject) => {
    const done: Done<Row> = (fault, rows) => {
      if (fault === null) resolve(rows);
      else reject(fault);
    };
    poolOf(dataSource).connect((fault, client, release) => {
      if (client === undefined) done(fault ?? new Error('no connection'), []);
      else runOn(client, release, { statement, values, who, done });
    });
  });
}

/** Runs it on a connection, which is given back when the statement has ended and nothing of its cancelling can meet the next. */
function runOn<Row>(client: Client, release: Release, { statement, values, who, done }: Run<Row>): void {
  const end: Done<Row> = (fault, rows) => {
    release();
    done(fault, rows);
  };
  try {
    const query = new PreparedQuery<Row>(statement, values);
    const running = who?.begins(client);
    query.ended = (fault, rows) => {
      const waited = running === undefined ? null : (who?.ends(running) ?? null);
      const told = fault === null || who === undefined ? fault : who.faultOf(fault);
      if (waited === null) end(told, rows);
      else
        void waited.then(() => {
          end(told, rows);
        });
    };
    client.query(query as unknown as Submittable);
  } catch (fault) {
    end(fault as Error, []);
  }
}

/** The pool of a source, which TypeORM keeps in its driver. */
function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { readonly master: Pool }).master;
}

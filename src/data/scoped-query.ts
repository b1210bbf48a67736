import type { Client, QueryResult } from 'pg';
import { Query } from 'pg';
import type { Scope } from '../domain/access/scope';
import { whoAsks } from './abandonable-client';

/** A statement on its way; one with a name is parsed and planned by a connection once. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string | undefined;
}

/** The driver's connection, as far as the scope is said over it. */
interface Wire {
  bind(config: { readonly statement: string; readonly values: readonly string[] }): void;
  execute(config: object): void;
}

/** What the driver's query does on its way, and its typings do not tell. */
interface DriverQuery {
  readonly submit: Query['submit'];
  prepare(wire: Wire): void;
  handleDataRow(row: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
type Answered = (error: Error | null | undefined, result: QueryResult) => void;
const DriverQuery = Query as unknown as new (config: object, answered: Answered) => DriverQuery;

/** Says a scope until the end of the transaction. */
const SAY = {
  name: 'sayScope',
  text: `/* sayScope */ SELECT set_config('chengxin.reach', $1, true), set_config('chengxin.department', $2, true),
       set_config('chengxin.firm', $3, true)`,
};

/**
 * A statement with its scope said in front of it (带范围的语句): both are sent before the one Sync that ends their transaction, so that
 * they cost one round trip, and nothing of the scope is left when it is over, however it ends.
 */
class ScopedQuery extends DriverQuery {
  readonly #said: readonly string[];
  #isSaid = false;

  constructor(statement: Statement, said: readonly string[], answered: Answered) {
    super({ ...statement, queryMode: 'extended' }, answered);
    this.#said = said;
  }

  override prepare(wire: Wire): void {
    wire.bind({ statement: SAY.name, values: this.#said });
    wire.execute({});
    super.prepare(wire);
  }

  /** The first answer is that of the scope. */
  override handleDataRow(row: unknown): void {
    if (this.#isSaid) super.handleDataRow(row);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#isSaid) super.handleCommandComplete(message, wire);
    this.#isSaid = true;
  }
}

/** Connections that know how a scope is said. */
const ready = new WeakSet<Client>();

/** Asks one statement within a scope, as a transaction of its own (限定范围的单条语句), for whoever waits for it. */
export async function askScoped(client: Client, scope: Scope, statement: Statement): Promise<QueryResult> {
  if (!ready.has(client)) {
    await client.query({ ...SAY, values: ['', '', ''] });
    ready.add(client);
  }
  const said = settingsOf(scope).map(([, value]) => value);
  const ask = () =>
    new Promise<QueryResult>((resolve, reject) => {
      client.query(
        new ScopedQuery(statement, said, (error, result) => {
          if (error) reject(error);
          else resolve(result);
        }),
      );
    });
  return await (whoAsks()?.follow(client, ask) ?? ask());
}

/** What is said of a scope; all three each time, an empty one being nobody. */
export function settingsOf({ reach, departmentCode, uscc }: Scope) {
  return [
    ['reach', reach],
    ['department', departmentCode ?? ''],
    ['firm', uscc ?? ''],
  ] as const;
}

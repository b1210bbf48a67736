import type { FieldDef } from 'pg';
import { types } from 'pg';
import { prepareValue } from 'pg/lib/utils';

/** A statement prepared once on each connection, under its name (预编译语句). */
export interface Prepared {
  readonly name: string;
  /** Starts with a comment that bears the name, as every statement here. */
  readonly text: string;
}

/** The driver's bare connection, as far as a statement sends itself over it. */
interface Wire {
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  readonly stream: { cork(): void; uncork(): void };
  parse(statement: Prepared): void;
  bind(given: object): void;
  describe(portal: { readonly type: 'P'; readonly name: string }): void;
  execute(portal: object): void;
  sync(): void;
  sendCopyFail(why: string): void;
}

interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

type Done<Row> = (fault: Error | null, rows: Row[]) => void;

/** Columns of each prepared statement of a connection, told by PostgreSQL once; they stay what they are as long as it is prepared. */
const columnsOf = new WeakMap<Wire, Map<string, readonly Column[]>>();

/**
 * One run of a prepared statement (预编译语句的一次执行), as the driver takes statements that send themselves: it keeps what a connection
 * knows of the statement, and neither asks for its columns again nor tells anybody of single rows.
 */
export class PreparedQuery<Row> {
  readonly name: string;
  readonly text: string;
  /** Told once, of its rows or of why there are none. */
  ended: Done<Row> = () => undefined;
  readonly #rows: Row[] = [];
  #columns: readonly Column[] | undefined;
  #known: Map<string, readonly Column[]> | undefined;
  #fault: Error | null = null;

  readonly #values: readonly (string | Buffer | null)[];

  /** @throws what a value cannot be written for, before anything is sent */
  constructor({ name, text }: Prepared, values: readonly unknown[]) {
    this.name = name;
    this.text = text;
    this.#values = values.map((value) => (typeof value === 'string' ? value : prepareValue(value)));
  }

  /** @returns what keeps it from being sent */
  submit(wire: Wire): Error | null {
    const { name, text } = this;
    const prepared = wire.parsedStatements[name] ?? wire.submittedNamedStatements[name];
    if (prepared !== undefined && prepared !== text) return new Error(`two statements are called ${name}`);
    this.#known = knownOn(wire);
    this.#columns = prepared === undefined ? undefined : this.#known.get(name);
    wire.stream.cork();
    try {
      if (prepared === undefined) {
        wire.parse({ name, text });
        wire.submittedNamedStatements[name] = text;
      }
      wire.bind({ statement: name, values: this.#values });
      if (this.#columns === undefined) wire.describe({ type: 'P', name: '' });
      wire.execute({});
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID, 'text') }));
    this.#known?.set(this.name, this.#columns);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#fault !== null) return;
    try {
      this.#rows.push(rowOf(this.#columns ?? [], fields) as Row);
    } catch (fault) {
      this.#fault = fault as Error;
    }
  }

  handleCommandComplete(): void {
    return;
  }

  handleEmptyQuery(): void {
    return;
  }

  handleReadyForQuery(): void {
    this.ended(this.#fault, this.#rows);
  }

  handleError(fault: Error): void {
    this.ended(fault, []);
  }

  handleCopyInResponse(wire: Wire): void {
    wire.sendCopyFail('nothing is copied here');
  }
}

/** The driver's typings know the types of PostgreSQL itself by name only. */
const parserOf = types.getTypeParser as unknown as (typeId: number, format: 'text') => Column['parse'];

function knownOn(wire: Wire): Map<string, readonly Column[]> {
  const known = columnsOf.get(wire) ?? new Map<string, readonly Column[]>();
  columnsOf.set(wire, known);
  return known;
}

function rowOf(columns: readonly Column[], fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at += 1) {
    const [column, text] = [columns[at], fields[at]];
    if (column) row[column.name] = text === null || text === undefined ? null : column.parse(text);
  }
  return row;
}

/** Columns of the tables that blocks fill, in the order of their text (装载列): text unless said. */
export const TABLES = {
  'archive.enterprises': 'uscc name state region_code industry_code names:array grams:array last_recorded_at',
  'archive.facts':
    'uscc record_id version kind department_code content:json content_digest change_reason target_record_id batch_id row_number recorded_at recorded_by',
  'archive.timelines': 'uscc known_from catalogue_version timeline:json digest',
  'archive.person_links': 'uscc record_id tie role hash',
  'archive.name_keys':
    'uscc normal current name_key region brand brand_key trade form branch sound slips:array version',
  'archive.tasks':
    'uscc task_id record_id measure_code department_code from_day until_day apply_on apply_due_on release_on release_due_on',
  'archive.batches':
    'batch_id department_code batch_key kind policy request_digest actor_id received_at received accepted unchanged refused quarantined receipt:json',
  'archive.events':
    'event_id occurred_at actor_id role department_code action outcome purpose matter_no uscc batch_id details:json request_id',
  'publication.files': 'uscc published_at catalogue_version next_end file:json',
  'publication.names': 'uscc normal_name name name_length current initials region_code industry_code',
  'publication.standings': 'uscc standing valid_from valid_until',
  'publication.list_entries':
    'uscc record_id public_from list public_until list_type name region_code industry_code authority document_number department_code published_on',
  'publication.bans':
    'uscc record_id public_from public_until list_type name region_code authority document_number department_code published_on',
} as const;

/** One of {@link TABLES}. */
export type TableName = keyof typeof TABLES;

/** A value as COPY's text format has it. */
type Writer = (value: unknown) => string;

interface Column {
  readonly name: string;
  readonly write: Writer;
}

const WRITERS: Readonly<Record<string, Writer>> = { array: arrayText, json: jsonText };

const COLUMNS = new Map<TableName, readonly Column[]>(
  (Object.entries(TABLES) as [TableName, string][]).map(([table, columns]) => [
    table,
    columns.split(' ').map((column) => {
      const [name = '', type = ''] = column.split(':');
      return { name, write: WRITERS[type] ?? plainText };
    }),
  ]),
);

/** The COPY statement of a table. */
export function copyStatement(table: TableName): string {
  return `COPY ${table} (${columnsOf(table)
    .map(({ name }) => name)
    .join(', ')}) FROM STDIN`;
}

/** Rows on their way to the database, as COPY's text, by table (装载文本). */
export class CopyTables {
  private readonly lines = new Map<TableName, string[]>();

  /** @param row values by the names of the columns; what the table has no column for is left out */
  add(table: TableName, row: object): void {
    const values = row as Readonly<Record<string, unknown>>;
    const line = columnsOf(table)
      .map(({ name, write }) => write(values[name]))
      .join('\t');
    const lines = this.lines.get(table);
    if (lines) lines.push(line);
    else this.lines.set(table, [line]);
  }

  texts(): ReadonlyMap<TableName, string> {
    return new Map([...this.lines].map(([table, lines]) => [table, `${lines.join('\n')}\n`]));
  }
}

function columnsOf(table: TableName): readonly Column[] {
  return COLUMNS.get(table) ?? [];
}

const NULL = '\\N';
const SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);
}

/** Numbers and truth values have no sign that needs care. */
function plainText(value: unknown): string {
  if (value === null || value === undefined) return NULL;
  return typeof value === 'string' ? escaped(value) : JSON.stringify(value);
}

function jsonText(value: unknown): string {
  return escaped(JSON.stringify(value));
}

function arrayText(value: unknown): string {
  const items = (value as readonly string[]).map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`);
  return escaped(`{${items.join(',')}}`);
}

import type { ReactNode } from 'react';
import { langOf, useLanguage } from './language';

/** A column of a table (表列). */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string;
}

/**
 * A table (数据表) that becomes a pile of cards on narrow screens, each value under the head of its column. The roles are written out
 * because browsers forget them where a table is shown otherwise.
 */
export function DataTable<Row>(props: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}) {
  const { label, columns, rows, keyOf } = props;
  const { language } = useLanguage();
  return (
    <table className="data" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, className }) => (
            <th key={head} scope="col" role="columnheader" className={className}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ head, cell, className }) => {
              const content = cell(row);
              return (
                <td key={head} role="cell" data-head={head} className={className} lang={langOf(content, language)}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

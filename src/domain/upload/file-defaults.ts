import type { Department } from '../department';
import type { RecordKind } from '../record/record-kind';
import { fieldsOf } from '../record/record-kind';

/** Values for columns that a file lacks (整表统一值), once the clerk has said that they hold for every row. */
export interface FileDefaults {
  readonly fields: readonly string[];
  readonly of: (cells: Readonly<Record<string, unknown>>) => Readonly<Record<string, string | null>>;
}

/**
 * What may be left out of a department's own file (缺列默认值): the department itself as authority and source, and in a register
 * of firms that exist, the region of the code and the state 存续. A column of the file always governs.
 */
export function fileDefaults(kind: RecordKind, { name, code }: Department): FileDefaults {
  const own: Readonly<Record<string, string>> = {
    authority: name,
    authorityCode: code,
    sourceUnit: name,
    sourceUnitCode: code,
    ...(kind === 'REGISTRATION' && { state: '存续' }),
  };
  const known = Object.entries(own).filter(([field]) => Object.hasOwn(fieldsOf(kind), field));
  const fixed = Object.fromEntries(known);
  if (kind !== 'REGISTRATION') return { fields: Object.keys(fixed), of: () => fixed };
  return {
    fields: [...Object.keys(fixed), 'regionCode'],
    of: ({ uscc }) => ({ ...fixed, regionCode: typeof uscc === 'string' ? uscc.trim().slice(2, 8) : null }),
  };
}

import type { DataSource } from 'typeorm';
import { escapeLike } from '../like';

/** An enterprise as staff find it (企业检索结果). */
export interface EnterpriseHit {
  readonly uscc: string;
  readonly name: string;
  readonly state: 'PROVISIONAL' | 'REGISTERED';
  readonly regionCode: string | null;
  readonly nameLength: number;
}

/** What to look for, and after which hit to go on. */
export interface EnterpriseSearch {
  /** Normalised text of two characters and up, with its bigrams. */
  readonly normal: string;
  readonly grams: readonly string[];
  readonly first: number;
  readonly after: { readonly nameLength: number; readonly uscc: string } | null;
}

/** Enterprises by code or by any part of a name, today's or former (企业检索): shortest names first, then by code. */
export async function searchEnterpriseRows(dataSource: DataSource, search: EnterpriseSearch): Promise<EnterpriseHit[]> {
  return dataSource.query<EnterpriseHit[]>(
    `/* searchEnterpriseRows */
     SELECT enterprise.uscc, enterprise.name, enterprise.state, enterprise.region_code AS "regionCode",
            char_length(enterprise.name) AS "nameLength"
       FROM archive.enterprises AS enterprise
      WHERE (enterprise.uscc = $1
             OR (enterprise.grams @> $2
                 AND EXISTS (SELECT FROM unnest(enterprise.names) AS known (name) WHERE known.name LIKE '%' || $3 || '%')))
        AND ($4::integer IS NULL OR (char_length(enterprise.name), enterprise.uscc) > ($4, $5))
      ORDER BY char_length(enterprise.name), enterprise.uscc LIMIT $6`,
    [
      search.normal,
      search.grams,
      escapeLike(search.normal),
      search.after?.nameLength ?? null,
      search.after?.uscc ?? null,
      search.first,
    ],
  );
}

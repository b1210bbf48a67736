/**
 * Expression that tells one state of the publication from every other (公示状态标识), in the snapshot of the statement it stands in: the
 * transactions behind the newest changes. Two statements that get the same text read the same publication.
 */
export const PUBLICATION_STATE = `(
       SELECT coalesce(string_agg(change.transaction::text, ' ' ORDER BY change.transaction), '')
         FROM publication.changes AS change)`;

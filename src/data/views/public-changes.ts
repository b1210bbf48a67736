/**
 * Expression that tells one state of the publication from every other (公示状态标识), in the snapshot of the statement it stands in: the
 * marks of the newest changes, each of which bears an id that none other ever had. Two statements that get the same text read the
 * same publication.
 */
export const PUBLICATION_STATE = `(
       SELECT coalesce(string_agg(change.change_id::text, ' ' ORDER BY change.change_id), '')
         FROM publication.changes AS change)`;

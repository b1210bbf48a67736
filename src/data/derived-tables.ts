/**
 * Tables that the database makes of others by itself (派生表), wherever the others are filled from: neither a backup nor the feed of a public
 * zone carries them.
 */
export const DERIVED_TABLES: readonly string[] = ['publication.name_parts'];

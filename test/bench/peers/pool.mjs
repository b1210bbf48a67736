import pg from 'pg';
import { DATABASE_URL, POOL_SIZE } from './settings.mjs';

const DAY = 1082;
const COUNT = 20;
pg.types.setTypeParser(DAY, (text) => text);
pg.types.setTypeParser(COUNT, Number);

/** A pool whose statements are all prepared by name; each connection plans for the values at hand where `options` says so. */
export function createPool(options = {}) {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: POOL_SIZE, ...options });
  const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;
  return { rows };
}

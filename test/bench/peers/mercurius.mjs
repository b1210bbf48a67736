import Fastify from 'fastify';
import mercurius from 'mercurius';
import { loadersOver } from './mercurius-loaders.mjs';
import { SCHEMA } from './mercurius-schema.mjs';
import { createPool } from './pool.mjs';
import { announce } from './settings.mjs';

/** Mercurius with compiled execution, resolvers written by hand and DataLoader, over the schema peer. */
const pool = createPool();

const page =
  (kind) =>
  (enterprise, { first }, { loaders }) =>
    loaders.items(kind, first).load(enterprise.uscc);
const items =
  (kind) =>
  async (...asked) => ({ items: await page(kind)(...asked) });
const words = (name) => (row) => ({ text: row[name], withheld: row[`${name}Withheld`] });
const shown = ({ shownFrom, shownUntil }) => ({ from: shownFrom, until: shownUntil });

const resolvers = {
  Query: {
    enterprise: (_, { uscc }, { loaders }) => loaders.enterprises.load(uscc),
    searchEnterprises: async (_, { text, first }) => ({ hits: await pool.rows('search', SEARCH, [text, first]) }),
    listings: async (_, { list, first, after }) => {
      const key = after ? JSON.parse(Buffer.from(after, 'base64url')) : [null, null, null];
      const rows = await pool.rows('list', LIST, [list, first + 1, ...key]);
      const entries = rows.slice(0, first);
      const last = entries.at(-1);
      const next = rows.length > first ? [last.publishedOn, last.uscc, last.recordId] : null;
      return { entries, nextCursor: next && Buffer.from(JSON.stringify(next)).toString('base64url') };
    },
    statistics: async () => (await pool.rows('statistics', 'SELECT peer.statistics() AS counts', []))[0].counts,
  },
  Enterprise: {
    region: ({ regionCode }) => regionCode && { code: regionCode },
    formerNames: async ({ uscc }, _, { loaders }) => (await loaders.formerNames.load(uscc)).map(({ name }) => name),
    standing: ({ uscc }, _, { loaders }) => loaders.standings.load(uscc),
    registration: ({ uscc }, _, { loaders }) => loaders.registrations.load(uscc),
    licences: items('licences'),
    penalties: items('penalties'),
    listings: items('listings'),
    honours: items('honours'),
    commitments: items('commitments'),
    abnormalEntries: items('abnormal_entries'),
  },
  Standing: {
    reasons: ({ uscc }, _, { loaders }) => loaders.reasons.load(uscc),
    measures: ({ uscc }, _, { loaders }) => loaders.measures.load(uscc),
    incentives: ({ uscc }, _, { loaders }) => loaders.incentives.load(uscc),
  },
  SearchHit: { enterprise: ({ uscc }, _, { loaders }) => loaders.enterprises.load(uscc) },
  ListEntry: {
    shown: ({ list, shownFrom, shownUntil }) => ({ from: shownFrom, until: list === 'RED' ? null : shownUntil }),
  },
  Registration: { shown, scope: words('scope'), address: words('address') },
  Licence: { shown, content: words('content') },
  Penalty: {
    shown,
    violation: words('violation'),
    facts: words('facts'),
    basis: words('basis'),
    content: words('content'),
  },
  Listing: {
    shown,
    facts: words('facts'),
    basis: words('basis'),
    persons: ({ recordId }, _, { loaders }) => loaders.persons.load(recordId),
  },
  Honour: { shown: ({ shownFrom, endsOn }) => ({ from: shownFrom, until: endsOn }) },
  Commitment: { shown, matter: words('matter'), content: words('content') },
  AbnormalEntry: { shown, basis: words('basis') },
};

const SEARCH = `SELECT uscc, name AS "matchedName", current AS "matchedCurrentName" FROM peer.search_names($1, $2)`;
const LIST = `SELECT uscc, record_id AS "recordId", list, list_type AS "listType", name, region_code AS "regionCode", authority,
    document_number AS "documentNumber", published_on AS "publishedOn", shown_from AS "shownFrom", shown_until AS "shownUntil"
  FROM peer.list_entries_today
 WHERE list = $1 AND ($3::date IS NULL OR (published_on, uscc, record_id) < ($3::date, $4::text, $5::uuid))
 ORDER BY published_on DESC, uscc DESC, record_id DESC LIMIT $2`;

const app = Fastify({ bodyLimit: 1_000_000 });
app.register(mercurius, {
  schema: SCHEMA,
  resolvers,
  jit: 1,
  graphiql: false,
  context: () => ({ loaders: loadersOver(pool) }),
});
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server.address().port);

import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { grafserv } from 'postgraphile/grafserv/node';
import { announce, DATABASE_URL, POOL_SIZE } from './settings.mjs';

/** PostGraphile 5 over the schema peer, as its own pages advise for production: nothing explained, watched or drawn. */
const service = makePgService({ connectionString: DATABASE_URL, schemas: ['peer'], poolConfig: { max: POOL_SIZE } });
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [service],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false, maxRequestLength: 1_000_000 },
});
if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql');
  process.stdout.write(printSchema(await instance.getSchema()));
  process.exit(0);
}
const server = createServer();
const serv = instance.createServ(grafserv);
await serv.addTo(server);
server.listen(0, '127.0.0.1', () => announce(server.address().port));

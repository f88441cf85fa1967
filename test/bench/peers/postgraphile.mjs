// PostGraphile 5 over the hub's own tables, as its server's login, with the role and settings of one member.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { SEAT, DATABASE_URL, ORGANIZATION, PERSON, CONNECTIONS } = process.env;
const pgSettings = {
  role: 'entente_member',
  'entente.organization': ORGANIZATION,
  'entente.institution': ORGANIZATION,
  'entente.person': PERSON,
  'entente.seat': SEAT,
  'entente.role': 'analyst',
};

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['public'],
      pubsub: false,
      poolConfig: { max: Number(CONNECTIONS) },
    }),
  ],
  grafast: { context: () => ({ pgSettings }) },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  console.log(`listening http://127.0.0.1:${server.address().port}/graphql`);
});
process.once('SIGTERM', () => process.exit(0));

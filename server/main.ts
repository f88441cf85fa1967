import { PERSONAS } from '../db/seed/personas.js';
import { readConfig, StartError } from './config.js';
import { type Hub, startHub } from './hub.js';

/** `npm start`. */
async function main(): Promise<void> {
  const started = performance.now();
  const say = (what: string) => process.stdout.write(`entente: ${what} …\n`);
  const config = readConfig(process.env);
  const hub = await startHub(config, say);
  stopOnSignals(hub);
  process.stdout.write(greeting(hub, config.issuer === null, (performance.now() - started) / 1000));
}

const greeting = ({ url, metricsUrl }: Hub, demo: boolean, seconds: number) => `
Entente is ready after ${seconds.toFixed(1)} s.

  GraphQL     ${url}/graphql
  GraphiQL    ${url}/graphiql/
  Metrics     ${metricsUrl}/metrics
${demo ? personas(url) : ''}
Stop with Ctrl-C.
`;

const personas = (url: string) => `
Act as a persona of the demo consortium:

${PERSONAS.map(({ subject }) => `  npm run --silent token -- ${subject}`).join('\n')}

  curl -s ${url}/graphql -H "authorization: Bearer $(npm run --silent token -- analyst@aurora)" \\
    -H 'content-type: application/json' -d '{"query":"{ me { name role organization { key } } }"}'
`;

/** The first signal drains; a second one does not wait. */
function stopOnSignals(hub: Hub): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    process.stdout.write('\nentente: stopping …\n');
    await hub.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`entente: ${error instanceof StartError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}

import { PERSONAS } from '../db/seed/personas.js';

export interface Started {
  readonly url: string;
  readonly metricsUrl: string;
  readonly seconds: number;
  /** The embedded issuer's personas may be acted as. */
  readonly demo: boolean;
  /** Where it is not the default: what is typed in another terminal must name it again. */
  readonly dataDir: string | null;
}

/** What `npm start` says when the hub is ready; each command in it works as it stands. */
export const greeting = ({ url, metricsUrl, seconds, demo, dataDir }: Started): string => `
Entente is ready after ${seconds.toFixed(1)} s.

  GraphQL     ${url}/graphql
  GraphiQL    ${url}/graphiql/
  Metrics     ${metricsUrl}/metrics
${demo ? personas(url, `${dataDir ? `DATA_DIR=${quoted(dataDir)} ` : ''}npm run --silent token --`) : ''}
Stop with Ctrl-C.
`;

const personas = (url: string, token: string) => `
Act as a persona of the demo consortium, by GraphiQL's "Sign in" or with a token:

${PERSONAS.map(({ subject }) => `  ${token} ${subject}`).join('\n')}

  curl -s ${url}/graphql -H "authorization: Bearer $(${token} analyst@aurora)" \\
    -H 'content-type: application/json' -d '{"query":"{ me { name role organization { key } } }"}'

  ENTENTE_URL=${url} npm run --silent entente -- login
`;

/** As one word of a POSIX shell. */
const quoted = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

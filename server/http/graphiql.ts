import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { Router } from 'express';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** GraphiQL from the installed packages: nothing is fetched from elsewhere. */
export function graphiqlRoutes(): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.set('content-security-policy', POLICY).type('html').send(PAGE);
  });
  router.get('/start.js', (_request, response) => {
    response.type('js').send(START);
  });
  router.use('/react', express.static(`${folderOf('react')}/umd`));
  router.use('/react-dom', express.static(`${folderOf('react-dom')}/umd`));
  router.use('/graphiql', express.static(folderOf('graphiql')));
  return router;
}

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Entente GraphiQL</title>
<link rel="stylesheet" href="graphiql/graphiql.min.css">
<style>body{margin:0}#graphiql{height:100vh}</style></head>
<body><div id="graphiql"></div>
<script src="react/react.production.min.js"></script>
<script src="react-dom/react-dom.production.min.js"></script>
<script src="graphiql/graphiql.min.js"></script>
<script src="start.js"></script></body></html>`;

const QUERY = `# Act as somebody: npm run --silent token -- analyst@aurora
# and under Headers: { "Authorization": "Bearer <token>" }
# 以某个身份操作：运行上面的命令，并把令牌填入 Headers。
{
  standards {
    edges { node { key title { en zhCN } versions { version status requirementCount } } }
  }
}
`;

const START = `ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({
      url: new URL('/graphql', location.href).href,
      subscriptionUrl: new URL('/graphql', location.href).href.replace('http', 'ws'),
    }),
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
    defaultQuery: ${JSON.stringify(QUERY)},
  }),
);`;

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { Router } from 'express';
import { projectPath } from '../../../db/project.js';
import type { SignIn } from '../../identity/signIn.js';
import { page } from './page.js';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** GraphiQL from the installed packages: nothing is fetched from elsewhere but what signing in asks of the issuer. */
export function graphiqlRoutes(signIn: SignIn): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.set('content-security-policy', policy(signIn)).type('html').send(page(signIn));
  });
  router.get('/start.js', (_request, response) => {
    response.sendFile(projectPath('server/http/graphiql/start.js'));
  });
  router.use('/react', express.static(`${folderOf('react')}/umd`));
  router.use('/react-dom', express.static(`${folderOf('react-dom')}/umd`));
  router.use('/graphiql', express.static(folderOf('graphiql')));
  router.use('/oidc-client-ts', express.static(`${folderOf('oidc-client-ts')}/dist/browser`));
  return router;
}

const policy = ({ issuer }: SignIn) =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss: ${new URL(issuer).origin}; frame-ancestors 'none'`;

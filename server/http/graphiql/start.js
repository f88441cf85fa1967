// In the browser, after React, GraphiQL and oidc-client-ts: signs in, and asks with the token of whoever did.
/* global GraphiQL, React, ReactDOM, oidc */

const QUERY = `# Sign in above, or ask as a visitor. 点击右上角登录，或以访客身份查询。
{
  me { name role organization { key } }
  standards {
    edges { node { key title { en zhCN } versions { version status requirementCount } } }
  }
}
`;

const here = new URL('.', location.href).href;
const { issuer, client, scope } = document.body.dataset;
const users = new oidc.UserManager({
  authority: issuer,
  client_id: client,
  scope,
  redirect_uri: here,
  post_logout_redirect_uri: here,
  // Tokens are gone with the page: no other script of this origin finds them later.
  userStore: new oidc.WebStorageStateStore({ store: new oidc.InMemoryWebStorage() }),
  stateStore: new oidc.WebStorageStateStore({ store: sessionStorage }),
  automaticSilentRenew: false,
});

const element = (id) => document.getElementById(id);
const say = (text) => {
  element('who').textContent = text;
};
const failed = (error) => say(`Could not sign in · 登录失败: ${error.message}`);

/** Takes what the issuer sent the browser back with, once. */
async function returned() {
  const asked = new URLSearchParams(location.search);
  if (!asked.has('state')) return;
  history.replaceState(null, '', here);
  const url = `${here}?${asked}`;
  if (asked.has('code') || asked.has('error')) await users.signinCallback(url);
  else await users.signoutCallback(url);
}

async function showWho() {
  const user = await users.getUser();
  const signedIn = user !== null && !user.expired;
  if (signedIn) say(`Signed in as · 已登录：${user.profile.sub}`);
  else say('Visitor · 访客');
  element('sign-in').hidden = signedIn;
  element('sign-out').hidden = !signedIn;
}

async function signOut() {
  const metadata = await users.metadataService.getMetadata();
  if (metadata.end_session_endpoint) await users.signoutRedirect();
  else await users.removeUser();
}

const endpoint = new URL('/graphql', location.href).href;
const ask = GraphiQL.createFetcher({ url: endpoint, subscriptionUrl: endpoint.replace('http', 'ws') });

/** Headers of the editor win, so that one may still act by another token. */
async function fetcher(request, options) {
  const user = await users.getUser();
  const headers = new Headers(options?.headers);
  if (user && !user.expired && !headers.has('authorization'))
    headers.set('authorization', `Bearer ${user.access_token}`);
  return ask(request, { ...options, headers: Object.fromEntries(headers) });
}

element('sign-in').onclick = () => users.signinRedirect().catch(failed);
element('sign-out').onclick = () => signOut().catch(failed);
users.events.addUserUnloaded(showWho);
users.events.addAccessTokenExpired(showWho);

returned().then(showWho, async (error) => {
  await showWho();
  failed(error);
});

ReactDOM.createRoot(element('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
    defaultQuery: QUERY,
  }),
);

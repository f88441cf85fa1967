import type { SignIn } from '../../identity/signIn.js';
import { html } from '../html.js';

/** The page; `start.js` reads from its body whom to sign in with. */
export const page = ({ issuer, clientId, scope }: SignIn): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Entente GraphiQL</title>
<link rel="stylesheet" href="graphiql/graphiql.min.css">
<style>
body{margin:0;height:100vh;display:flex;flex-direction:column;font:14px/1.5 system-ui}
header{display:flex;gap:1rem;align-items:center;padding:.4rem 1rem;border-bottom:1px solid #ccc}
header button{font:inherit;padding:.1rem .7rem}
#who{flex:1}
#graphiql{flex:1;min-height:0}
</style></head>
<body data-issuer="${html(issuer)}" data-client="${html(clientId)}" data-scope="${html(scope)}">
<header><strong>Entente GraphiQL</strong><span id="who" role="status"></span>
<button id="sign-in" hidden>Sign in · 登录</button><button id="sign-out" hidden>Sign out · 退出</button></header>
<div id="graphiql"></div>
<script src="react/react.production.min.js"></script>
<script src="react-dom/react-dom.production.min.js"></script>
<script src="graphiql/graphiql.min.js"></script>
<script src="oidc-client-ts/oidc-client-ts.min.js"></script>
<script src="start.js"></script></body></html>`;

import type { KoaContextWithOIDC } from 'oidc-provider';
import { PERSONAS } from '../../db/seed/personas.js';
import { html } from '../http/html.js';

/** Chooses a persona. */
export const loginPage = (uid: string, client: string): string =>
  page(
    'Who are you? · 请选择身份',
    `<p>${html(client)} asks who you are. Each persona of the demo has a role of its own.<br>
${html(client)} 请求登录。演示环境中每个身份对应一种角色。</p>
<form method="post" action="${html(uid)}">
${PERSONAS.map(({ subject }) => `<button name="persona" value="${html(subject)}">${html(subject)}</button>`).join('\n')}
</form>`,
  );

// The provider's own pages ask a font server on the internet; these ask nobody. `form` is the provider's, with its hidden fields.
type Show = KoaContextWithOIDC;

export function enterCode(context: Show, form: string, _out?: unknown, error?: unknown): void {
  const wrong = error
    ? '<p role="alert">That code is not known or has expired; try again.<br>代码无效或已过期，请重试。</p>'
    : '';
  context.body = page(
    'Enter the code · 输入代码',
    `${wrong}<p>Enter the code that the device shows.<br>请输入设备上显示的代码。</p>${form}
<button type="submit" form="op.deviceInputForm">Continue · 继续</button>`,
  );
}

export function confirmCode(
  context: Show,
  form: string,
  client: { clientId: string },
  _device: unknown,
  code: string,
): void {
  context.body = page(
    'Is this your code? · 请核对代码',
    `<p>${html(client.clientId)} should show this code. If it does not, or you did not start this, press No.<br>
设备上应显示以下代码。若不一致，或并非您本人操作，请选择“否”。</p>
<p><code>${html(code)}</code></p>${form}
<button autofocus type="submit" form="op.deviceConfirmForm">Yes, continue · 是，继续</button>
<button type="submit" form="op.deviceConfirmForm" value="yes" name="abort">No · 否</button>`,
  );
}

export function signedIn(context: Show): void {
  context.body = page('Signed in · 登录成功', '<p>You can close this page.<br>您可以关闭此页面。</p>');
}

export function confirmSignOut(context: Show, form: string): void {
  context.body = page(
    'Sign out? · 退出登录？',
    `${form}
<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">Yes, sign out · 退出</button>
<button type="submit" form="op.logoutForm">No, stay · 保持登录</button>`,
  );
}

export function signedOut(context: Show): void {
  context.body = page('Signed out · 已退出', '<p>You can close this page.<br>您可以关闭此页面。</p>');
}

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entente demo: ${title}</title>
<style>body{font:16px/1.5 system-ui;max-width:32rem;margin:3rem auto;padding:0 1rem}button,input[type=text]{display:block;width:100%;box-sizing:border-box;margin:.3rem 0;padding:.6rem;font:inherit;text-align:left}code{font-size:2em}</style></head>
<body><h1>${title}</h1>${body}</body></html>`;

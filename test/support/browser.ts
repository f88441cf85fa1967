/** A page of an issuer as a browser holds it. */
export interface Page {
  readonly status: number;
  readonly url: URL;
  /** Where it sends the browser on to. */
  readonly next: URL | null;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** A browser as far as a login needs one: cookies by their paths (RFC 6265, section 5.1.4), redirects, and forms. */
export function openBrowser(origin: string) {
  const cookies = new Map<string, Cookie>();
  const sent = ({ pathname }: URL) =>
    [...cookies.values()]
      .filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  const keep = (line: string, { pathname }: URL) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const path = /;\s*path=([^;]*)/i.exec(line)?.[1] ?? pathname.slice(0, Math.max(1, pathname.lastIndexOf('/')));
    if (value) cookies.set(`${name} ${path}`, { name, value, path });
    else cookies.delete(`${name} ${path}`);
  };
  const go = async (address: string, form?: Record<string, string>): Promise<Page> => {
    const url = new URL(address, origin);
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: sent(url) },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) keep(line, url);
    const location = response.headers.get('location');
    return {
      status: response.status,
      url,
      next: location ? new URL(location, url) : null,
      text: await response.text(),
    };
  };
  /** Follows redirects within the origin; stops at a page, or at an address elsewhere. */
  const browse = async (address: string, form?: Record<string, string>): Promise<Page> => {
    let page = await go(address, form);
    while (page.next && page.next.origin === origin) page = await go(page.next.href);
    return page;
  };
  /** Sends the page's form, its hidden fields included. */
  const submit = (page: Page, fields: Record<string, string> = {}): Promise<Page> => {
    const form = formOf(page);
    return browse(form.action, { ...form.fields, ...fields });
  };
  return { go, browse, submit };
}

/** The hidden fields and the address of a page's form. */
export function formOf({ text, url }: Page) {
  const action = /<form[^>]* action="([^"]*)"/.exec(text)?.[1] ?? '';
  const hidden = [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    action: new URL(action.replaceAll('&amp;', '&'), url).href,
    fields: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
  };
}

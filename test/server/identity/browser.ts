/** A browser as far as a login needs one: it keeps cookies, follows nothing by itself, and posts forms. */
export function openBrowser(origin: string) {
  const cookies = new Map<string, string>();
  const go = async (address: string, form?: Record<string, string>) => {
    const url = new URL(address, origin);
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', ...value] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value.join('='));
    }
    const location = response.headers.get('location');
    const next = location ? new URL(location, url) : null;
    return { status: response.status, url, next, text: await response.text() };
  };
  /** Follows redirects within the origin; stops at a page, or at an address elsewhere. */
  const browse = async (address: string, form?: Record<string, string>) => {
    let page = await go(address, form);
    while (page.next && page.next.origin === origin) page = await go(page.next.href);
    return page;
  };
  return { go, browse };
}

/** The hidden fields and the address of a page's form. */
export function formOf({ text, url }: { text: string; url: URL }) {
  const action = /<form[^>]* action="([^"]*)"/.exec(text)?.[1] ?? '';
  const hidden = [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    action: new URL(action.replaceAll('&amp;', '&'), url).href,
    fields: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
  };
}

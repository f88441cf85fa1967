/** A page of the issuer as a browser holds it. */
export interface Page {
  readonly status: number;
  readonly url: string;
  readonly html: string;
}

/** As much of a browser as the issuer's pages need: cookies, redirects and the first form of a page. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  async open(url: string, init: RequestInit = {}): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const location = response.headers.get('location');
    if (location) return await this.open(new URL(location, url).href);
    return { status: response.status, url, html: await response.text() };
  }

  /** Sends the page's form, its hidden fields included. */
  async submit({ url, html }: Page, fields: Record<string, string> = {}): Promise<Page> {
    const action = /<form[^>]*\saction="([^"]*)"/.exec(html)?.[1] ?? '';
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    );
    const body = new URLSearchParams([...hidden, ...Object.entries(fields)]);
    return await this.open(new URL(action, url).href, { method: 'POST', body });
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}

/** Confirms a device's code and signs in as a persona; the last page. */
export async function confirmDevice(url: string, persona: string): Promise<Page> {
  const browser = new Browser();
  const arrived = await browser.open(url);
  const confirmation = await browser.submit(arrived);
  const choice = await browser.submit(confirmation);
  return await browser.submit(choice, { persona });
}

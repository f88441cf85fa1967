import { openBrowser, type Page } from '../../support/browser.js';

/** Confirms a device's code and signs in as a persona; the last page. */
export async function confirmDevice(url: string, persona: string): Promise<Page> {
  const browser = openBrowser(new URL(url).origin);
  const confirmation = await browser.submit(await browser.browse(url));
  return await browser.submit(await browser.submit(confirmation), { persona });
}

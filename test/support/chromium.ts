import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A headless Chromium out of an npm package; the first launch of a machine unpacks it into the temporary folder. */
export async function openChromium(): Promise<Browser> {
  try {
    // Not the package's own arguments: they switch off what a page's origin and policy keep apart. Root has no sandbox.
    return await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
  } catch (error) {
    throw new Error(
      'Chromium does not start here. It needs x64 Linux with the library NSS: apt-get install libnss3 (RHEL: nss).',
      { cause: error },
    );
  }
}

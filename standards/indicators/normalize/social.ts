import { badInput } from '../../errors.js';
import { PLATFORMS } from './platforms.js';
import { lower, refang } from './text.js';

const byName = new Map(
  Object.entries(PLATFORMS).flatMap(([platform, { names = [] }]) =>
    [platform, ...names].map((name) => [name, platform]),
  ),
);
const byHost = new Map(
  Object.entries(PLATFORMS).flatMap(([platform, { hosts = [] }]) => hosts.map((host) => [host, platform])),
);

const PROFILE =
  /^https?:\/\/(?:www\.|m\.)?([a-z.]+)\/(?:u\/|in\/|people\/|user\/profile\/|@)?([^/?#@\s]+)\/?(?:[?#].*)?$/i;

export const looksLikeProfile = (text: string) => byHost.has(PROFILE.exec(text)?.[1]?.toLowerCase() ?? '');

/** `微信号:`, `QQ 号:` and the like; longer than any name is none. */
const NAMED = /^([^:=/@]{1,32})[:=] *@?([^\s@/:][^/]{0,127})$/;
const OWN_WORD = / *(?:号码?|账号|帐号|id)$/i;

/** The platform that a person's name of it means. */
function platformNamed(name: string): string | undefined {
  const word = lower(name.trim());
  return byName.get(word) ?? byName.get(word.replace(OWN_WORD, ''));
}

export const namesPlatform = (text: string) => platformNamed(NAMED.exec(text)?.[1] ?? '') !== undefined;

/** `platform:handle` in lower case, also from the address of a profile page or a platform's Chinese name. */
export function socialAccount(raw: string): string {
  const text = refang(raw);
  const page = PROFILE.exec(text);
  const host = byHost.get(page?.[1]?.toLowerCase() ?? '');
  if (page && host !== undefined) return account(host, page[2] ?? '');
  const [, name = '', handle = ''] = NAMED.exec(text) ?? [];
  const platform = platformNamed(name) ?? (/^[a-z0-9][a-z0-9.-]{0,31}$/i.test(name) ? name.toLowerCase() : undefined);
  if (platform === undefined) {
    throw badInput('A social account is platform:handle; a platform that is not known here is named in Latin letters.');
  }
  return account(platform, handle);
}

function account(platform: string, handle: string): string {
  const { handle: rule, numbers } = known(platform);
  const text = numbers ? handle.replace(/[\s().-]/g, '').replace(/^(?:\+|00)?(?=[1-9])/, '+') : lower(handle.trim());
  const fits = numbers ? /^\+[1-9]\d{6,14}$/ : (rule ?? /^\S+$/);
  if (!fits.test(text))
    throw badInput(`This is no account of ${platform}: its own rule for a handle does not allow it.`);
  return `${platform}:${text}`;
}

const known = (platform: string) => (Object.hasOwn(PLATFORMS, platform) ? (PLATFORMS[platform] ?? {}) : {});

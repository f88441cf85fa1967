import { badInput } from '../../errors.js';
import { lower, refang } from './text.js';

/** Other names of a platform, and the hosts of its profile pages. */
const PLATFORMS = new Map([
  ['twitter', 'x'],
  ['twitter.com', 'x'],
  ['x.com', 'x'],
  ['tg', 'telegram'],
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['fb', 'facebook'],
  ['facebook.com', 'facebook'],
  ['ig', 'instagram'],
  ['instagram.com', 'instagram'],
  ['tiktok.com', 'tiktok'],
  ['weixin', 'wechat'],
  ['weibo.com', 'weibo'],
  ['github.com', 'github'],
  ['youtube.com', 'youtube'],
]);

const PROFILE = /^https?:\/\/(?:www\.|m\.)?([a-z.]+)\/(?:u\/|@)?([^/?#@\s]+)\/?(?:[?#].*)?$/i;
const ACCOUNT = /^([a-z0-9][a-z0-9.-]{0,31}):\s*@?([^\s@/:][^\s/]{0,127})$/i;

export const looksLikeProfile = (text: string) => PLATFORMS.has(PROFILE.exec(text)?.[1]?.toLowerCase() ?? '');

/** `platform:handle` in lower case, also from the address of a profile page of a well-known platform. */
export function socialAccount(raw: string): string {
  const text = refang(raw);
  const [, where, handle] = (looksLikeProfile(text) ? PROFILE : ACCOUNT).exec(text) ?? [];
  if (!where || !handle) throw badInput('A social account is platform:handle.');
  const platform = where.toLowerCase();
  return `${PLATFORMS.get(platform) ?? platform}:${lower(handle)}`;
}

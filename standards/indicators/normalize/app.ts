import { badInput } from '../../errors.js';
import { lower } from './text.js';

const PAGES = [
  /^(?:https?:\/\/play\.google\.com\/store\/apps\/details|market:\/\/details)\?(?:.*&)?id=([\w.-]+)/i,
  /^https?:\/\/(?:apps|itunes)\.apple\.com\/.*\/?(id\d{6,12})(?:[/?#]|$)/i,
  /^https?:\/\/appgallery\.huawei\.com\/(?:#\/)?app\/(C\d{6,12})(?:[/?#]|$)/i,
  /^https?:\/\/(?:a\.app\.qq\.com\/o\/simple\.jsp\?(?:.*&)?pkgname=|sj\.qq\.com\/appdetail\/|app\.mi\.com\/details\?(?:.*&)?id=)([\w.-]+)/i,
];
const APP = /^(?:[a-z][\w-]*(?:\.[\w-]+)+|id\d{6,12}|C\d{6,12})$/i;

export const looksLikeStore = (text: string) => PAGES.some((page) => page.test(text));

/** Whether something is said of an app besides its id. */
export const saysMoreOfApp = (text: string) => /[?&;,\s](?:cert|store)\s*[=:]/i.test(text);

/** Stores by the names that people have for them. */
const STORES = new Map([
  ...many('google-play', 'google', 'play', 'googleplay', '谷歌', '谷歌商店'),
  ...many('app-store', 'apple', 'appstore', 'itunes', '苹果', '苹果商店'),
  ...many('huawei', 'appgallery', '华为', '华为应用市场'),
  ...many('honor', '荣耀', '荣耀应用市场'),
  ...many('xiaomi', 'mi', '小米', '小米应用商店'),
  ...many('oppo', 'oppo软件商店'),
  ...many('vivo', 'vivo应用商店'),
  ...many('samsung', 'galaxy', '三星'),
  ...many('tencent', 'myapp', 'yingyongbao', '应用宝', '腾讯应用宝'),
  ...many('360', '360手机助手'),
  ...many('baidu', '百度', '百度手机助手'),
  ...many('wandoujia', '豌豆荚'),
]);

function many(store: string, ...names: string[]): [string, string][] {
  return names.map((name) => [name, store]);
}

const MAX_ID = 255;
const MAX_TEXT = 512;

/**
 * A package or bundle id in its own case (Android tells case apart, and so do clones), or a store's id of the app; with what
 * else is known of it: `com.fake.bank?cert=<SHA-256 of its signing certificate>&store=huawei`.
 */
export function mobileApp(raw: string): string {
  if (raw.length > MAX_TEXT && !looksLikeStore(raw)) throw noApp();
  const { id, said } = partsOf(raw);
  const cert = said.get('cert');
  const store = said.get('store');
  const more = [cert && `cert=${certificateOf(cert)}`, store && `store=${storeOf(store)}`].filter(Boolean).join('&');
  return more === '' ? appId(id) : `${appId(id)}?${more}`;
}

const NAMES = new Map([
  ...['cert', 'certificate', 'sha256', 'sha-256', '签名', '证书'].map((name): [string, 'cert'] => [name, 'cert']),
  ...['store', 'market', '商店', '市场', '应用商店', '应用市场'].map((name): [string, 'store'] => [name, 'store']),
]);

function partsOf(raw: string): { id: string; said: Map<'cert' | 'store', string> } {
  const page = PAGES.map((store) => store.exec(raw)?.[1]).find((found) => found !== undefined);
  if (page !== undefined) return { id: page, said: new Map() };
  const [id = '', ...parts] = raw.replace(/ *([=:]) */g, '$1').split(/[?&;,\s]+/);
  const said = new Map<'cert' | 'store', string>();
  for (const part of parts) {
    const [, word = '', value = ''] = /^([^=:]+)[=:](.+)$/.exec(part) ?? [];
    const name = NAMES.get(word.toLowerCase());
    if (name === undefined || said.has(name)) throw noApp();
    said.set(name, value);
  }
  return { id, said };
}

function appId(id: string): string {
  if (id.length > MAX_ID || !APP.test(id)) throw noApp();
  return /^(?:id|c)\d+$/i.test(id) ? id.replace(/^id/i, 'id').replace(/^c/i, 'C') : id;
}

const noApp = () =>
  badInput('A mobile app is a package or bundle id, or its page in a store; an id may be followed by ?cert=…&store=….');

function certificateOf(text: string): string {
  const digest = text
    .replace(/^sha-?256:/i, '')
    .replaceAll(':', '')
    .toLowerCase();
  if (!/^[\da-f]{64}$/.test(digest)) throw badInput("An app's signing certificate is its SHA-256 in hexadecimal.");
  return digest;
}

function storeOf(text: string): string {
  const name = lower(text);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,31}$/u.test(name)) {
    throw badInput('A store is a name of up to 32 letters, digits and . -');
  }
  return STORES.get(name) ?? name;
}

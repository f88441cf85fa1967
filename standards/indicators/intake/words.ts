import { TLP, type Tlp } from '../../access/tlp.js';
import { reachOfLabel } from '../reach.js';
import { CHANNELS, type Channel, OBSERVABLE_TYPES, type ObservableType } from '../types.js';

/** Spaces, hyphens and case are how one writes it, not what it is; NFKC is for full-width forms. */
export const plainly = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** What people call a type besides its name in STIX, in Chinese first. */
export const TYPE_WORDS: { readonly [type in ObservableType]: readonly string[] } = {
  'domain-name': ['域名', 'domain', 'hostname', '主机名'],
  url: ['网址', 'uri', '链接'],
  'ipv4-addr': ['IPv4地址', 'IPv4', 'IP地址', 'IP', 'IP address'],
  'ipv6-addr': ['IPv6地址', 'IPv6', 'IP地址', 'IP', 'IP address'],
  'email-addr': ['电子邮箱', 'email', 'e-mail', '邮箱', '邮箱地址', 'email address'],
  'mac-addr': ['MAC地址', 'MAC', 'MAC address'],
  'autonomous-system': ['自治系统', 'AS', 'ASN'],
  'phone-number': ['电话号码', 'phone', '手机号', '手机号码', '电话', 'telephone'],
  'caller-id': ['来电显示', 'caller', '来电号码', '主叫号码', '显示号码'],
  'sms-sender': ['短信发送方', '短信号码', '短信签名'],
  'bank-account': ['银行账号', 'IBAN', '银行账户', '银行卡号', '账号'],
  'payment-card-bin': ['银行卡BIN', 'BIN', '卡BIN'],
  'payment-card-token': ['支付标记', 'token', '支付令牌'],
  'qr-payload': ['二维码内容', 'QR', '二维码', 'QR code'],
  'mobile-app': ['手机应用', 'app', '移动应用', '包名'],
  'file-hash': ['文件哈希', 'hash', '哈希', '哈希值', 'MD5', 'SHA1', 'SHA256', 'SHA512'],
  'device-id': ['设备标识', 'device', 'IMEI', '设备号', '设备ID'],
  'voice-sample': ['语音样本', 'voice', '声纹'],
  'social-account': ['社交账号', 'account', '社交账户'],
  'crypto-wallet': ['加密货币钱包', 'wallet', '钱包地址'],
  'x509-certificate': ['数字证书', 'certificate', '证书'],
  'stix-pattern': ['STIX模式', 'pattern'],
};

export const CHANNEL_WORDS: { readonly [channel in Channel]: readonly string[] } = {
  sms: ['短信', 'text message'],
  'voice-call': ['电话', 'phone', 'voice', 'call', '语音电话', '语音通话'],
  email: ['电子邮件', 'e-mail', '邮件'],
  web: ['网页', 'website', '网站'],
  'mobile-app': ['手机应用', 'app', '移动应用'],
  'social-media': ['社交媒体', '社交平台'],
  'instant-messaging': ['即时通讯', 'im', 'messenger', '即时通信'],
  'in-person': ['线下', '当面', '面对面'],
  'third-party': ['第三方'],
};

/** FIRST TLP 2.0 by its colours; white is CLEAR's name in TLP 1.0. */
export const TLP_WORDS: { readonly [label in Tlp]: readonly string[] } = {
  clear: ['白', '白色', '透明', '无色'],
  green: ['绿', '绿色'],
  amber: ['琥珀', '琥珀色', '黄', '黄色'],
  'amber+strict': ['琥珀+严格', '琥珀色+严格', '严格琥珀', '琥珀严格'],
  red: ['红', '红色'],
};

const lookup = <T extends string>(terms: readonly T[], words: { readonly [term in T]: readonly string[] }) => {
  const found = new Map<string, T[]>();
  for (const term of terms) {
    for (const word of [term, ...words[term]]) {
      const key = plainly(word);
      found.set(key, [...(found.get(key) ?? []), term]);
    }
  }
  return (word: string): readonly T[] => found.get(plainly(word)) ?? [];
};

/** The types that a word stands for: two, where `IP` is said and the value tells which. */
export const typesOf = lookup(OBSERVABLE_TYPES, TYPE_WORDS);

const channelsOf = lookup(CHANNELS, CHANNEL_WORDS);
export const channelOf = (word: string): Channel | undefined => channelsOf(word)[0];

const labelsOf = lookup(TLP, TLP_WORDS);

export function tlpOf(word: string): Tlp | undefined {
  const label = word.replace(/^tlp\s*[:：]?\s*/i, '');
  const reach = reachOfLabel(label);
  return reach === 'unknown' ? labelsOf(label)[0] : reach;
}

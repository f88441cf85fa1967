export interface Platform {
  /** Other names of it, in lower case. */
  readonly names?: readonly string[];
  /** Hosts of its profile pages. */
  readonly hosts?: readonly string[];
  /** What a handle in lower case is by the platform's own rule; any word where it has none that holds for every account. */
  readonly handle?: RegExp;
  /** Whether handles are phone numbers, stored as + and digits. */
  readonly numbers?: true;
}

/** A user who is found by a number is written as that number. */
const NUMBER = '\\+?[1-9]\\d{4,14}';

/** Platforms by the name that is stored, with the names that people have for them in Chinese and English. */
export const PLATFORMS: Readonly<Record<string, Platform>> = {
  wechat: {
    names: ['微信', 'weixin', 'wx', 'vx', '威信'],
    // An id of one's own has 6 to 20 characters; wxid_ and gh_ (official accounts) are given. A line or QQ number finds one too.
    handle: new RegExp(`^(?:[a-z][\\w-]{5,31}|${NUMBER})$`),
  },
  wecom: { names: ['企业微信', '企微', 'wework'] },
  qq: { names: ['腾讯qq', 'oicq', '扣扣'], handle: /^[1-9]\d{4,10}$/ },
  'qq-group': { names: ['qq群', 'q群', 'qqgroup'], handle: /^[1-9]\d{4,10}$/ },
  alipay: { names: ['支付宝', 'zhifubao', 'zfb'] },
  weibo: { names: ['微博', '新浪微博', 'sinaweibo'], hosts: ['weibo.com'] },
  douyin: { names: ['抖音'] },
  kuaishou: { names: ['快手', 'kwai'] },
  xiaohongshu: { names: ['小红书', 'rednote', 'xhs'], hosts: ['xiaohongshu.com'] },
  dingtalk: { names: ['钉钉', 'dingding'] },
  feishu: { names: ['飞书', 'lark'] },
  momo: { names: ['陌陌'] },
  soul: {},
  tantan: { names: ['探探'] },
  xianyu: { names: ['闲鱼', 'goofish'] },
  wangwang: { names: ['旺旺', '淘宝旺旺', '阿里旺旺', '淘宝', 'taobao', 'aliwangwang'] },
  bilibili: { names: ['哔哩哔哩', 'b站'], hosts: ['space.bilibili.com'] },
  zhihu: { names: ['知乎'], hosts: ['zhihu.com'] },
  telegram: {
    names: ['tg', '电报', '纸飞机', '飞机'],
    hosts: ['t.me', 'telegram.me'],
    handle: new RegExp(`^(?:[a-z]\\w{3,31}|${NUMBER})$`),
  },
  whatsapp: { names: ['wa', 'whats app'], hosts: ['wa.me'], numbers: true },
  signal: {},
  line: { names: ['连我'] },
  potato: { names: ['土豆'] },
  bat: { names: ['蝙蝠', 'batchat'] },
  viber: {},
  skype: {},
  kakaotalk: { names: ['kakao'] },
  zalo: {},
  discord: {},
  x: { names: ['twitter', '推特'], hosts: ['twitter.com', 'x.com'], handle: /^\w{1,15}$/ },
  facebook: { names: ['fb', '脸书'], hosts: ['facebook.com'] },
  instagram: { names: ['ig'], hosts: ['instagram.com'], handle: /^[\w.]{1,30}$/ },
  tiktok: { hosts: ['tiktok.com'] },
  youtube: { names: ['油管'], hosts: ['youtube.com'] },
  linkedin: { names: ['领英'], hosts: ['linkedin.com'] },
  github: { hosts: ['github.com'] },
};

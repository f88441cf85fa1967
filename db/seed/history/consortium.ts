import type { Localized } from '../../../standards/catalogue/document.js';

const REGIONS = [
  ['CN-BJ', 'Beijing', '北京'],
  ['CN-GD', 'Guangdong', '广东'],
  ['CN-JS', 'Jiangsu', '江苏'],
  ['CN-SC', 'Sichuan', '四川'],
  ['CN-SH', 'Shanghai', '上海'],
  ['CN-ZJ', 'Zhejiang', '浙江'],
] as const;

const TRADES = [
  ['banking', 'Bank', '银行'],
  ['payments', 'Payments', '支付'],
  ['insurance', 'Insurance', '保险'],
] as const;

const NAMES = [
  ['Larch', '落叶松'],
  ['Harbour', '海港'],
  ['Granite', '花岗岩'],
  ['Lantern', '灯笼'],
] as const;

interface Member {
  readonly key: string;
  readonly name: Localized;
  readonly sector: string;
  readonly region: string;
}

/** The rest of a consortium of some sixty, whose names nobody bears: 57 beside the personas' three. */
export const OTHERS: readonly Member[] = NAMES.flatMap(([name, chinese]) =>
  TRADES.flatMap(([sector, trade, tradeInChinese]) =>
    REGIONS.map(([region, place, placeInChinese]) => ({
      key: `${name}-${trade}-${place}`.toLowerCase(),
      name: { en: `${name} ${trade} of ${place}`, 'zh-CN': `${placeInChinese}${chinese}${tradeInChinese}` },
      sector,
      region,
    })),
  ),
).slice(0, 57);

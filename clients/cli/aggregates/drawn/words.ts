import type { Language } from '../../../../standards/catalogue/document.js';

/** The words that a drawn table adds to its release's own. */
const EN = {
  total: 'total',
  none: 'not said',
  period: 'one period',
  rolling: 'mean of four quarters',
  colon: ': ',
  comma: ', ',
  and: ', ',
  released: (number: number, plan: string) => `Release ${number}, of the plan of ${plan}.`,
  roster: (size: number, spent: string) => `${size} institutions on the roster; ${spent}.`,
  free: 'a mean spends nothing',
  insufficient: '* insufficient: half of the interval is above half of the value',
};

const ZH: typeof EN = {
  total: '合计',
  none: '未注明',
  period: '单期',
  rolling: '四个季度的滚动均值',
  colon: '：',
  comma: '，',
  and: '、',
  released: (number, plan) => `第 ${number} 号发布，依据 ${plan} 的发布计划。`,
  roster: (size, spent) => `名册机构 ${size} 家；${spent}。`,
  free: '滚动均值不消耗隐私预算',
  insufficient: '* 精度不足：区间半宽超过数值的一半',
};

export const wordsIn = (language: Language): typeof EN => (language === 'en' ? EN : ZH);

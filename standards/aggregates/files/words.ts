import type { Localized } from '../../catalogue/document.js';
import type { Dimension, Measure } from '../plan/measures.js';
import type { PublishedRelease } from './published.js';

/** What a dimension's values are. `none` is in every domain that a plan votes. */
export const DIMENSION_WORDS: { readonly [dimension in Dimension]: Localized } = {
  type: { en: 'Type of what was observed (STIX 2.1).', 'zh-CN': '可观测对象的类型（STIX 2.1）。' },
  technique: {
    en: 'Technique of the fraud, of those that the plan tells apart; none: another, or not said.',
    'zh-CN': '诈骗手法，限发布计划单独统计的手法；none 表示其他手法或未注明。',
  },
  tactic: {
    en: 'Tactic of the technique; none: another, or not said.',
    'zh-CN': '手法所属的战术；none 表示其他战术或未注明。',
  },
  channel: {
    en: 'Channel by which the fraud reaches its victim; none: not said.',
    'zh-CN': '诈骗触达受害人的渠道；none 表示未注明。',
  },
  region: {
    en: 'Region of the institution, of those that the plan tells apart; none: another, or not said.',
    'zh-CN': '机构所在地区，限发布计划单独统计的地区；none 表示其他地区或未注明。',
  },
  sector: {
    en: 'Sector of the institution, of those that the plan tells apart; none: another, or not said.',
    'zh-CN': '机构所属行业，限发布计划单独统计的行业；none 表示其他行业或未注明。',
  },
  week: {
    en: 'Week of the quarter, 1 to 13, in UTC; the last has the days that are over.',
    'zh-CN': '季度中的第几周，1 至 13，按 UTC 计；最后一周含余下的日子。',
  },
  bracket: {
    en: 'Lower end of the bracket in which the institution’s losses lie, in the plan’s currency.',
    'zh-CN': '机构损失所在分档的下限，以发布计划的币种计。',
  },
  group: {
    en: 'Group of requirements: a top-level node of the standard.',
    'zh-CN': '条款分组：标准的顶层节点。',
  },
  level: { en: 'Strength of the requirement: must, should or may.', 'zh-CN': '要求的约束程度：应、宜、可。' },
};

/** What is added up over the institutions of the roster. */
export const MEASURE_WORDS: { readonly [measure in Measure]: Localized } = {
  'report-profile': {
    en: 'How each institution’s reports are spread: its row of counts, scaled to length 1 (L2), so that large and small ones weigh the same.',
    'zh-CN': '各机构上报的构成：各单元格的上报数归一化为长度 1（L2 范数），大小机构权重相同。',
  },
  reports: {
    en: 'Number of reports, each institution’s cut to the plan’s bound.',
    'zh-CN': '上报数量，各机构按发布计划的上限裁剪。',
  },
  losses: {
    en: 'Losses in the plan’s currency, each institution’s cut to the plan’s bound.',
    'zh-CN': '损失金额，以发布计划的币种计，各机构按发布计划的上限裁剪。',
  },
  victims: {
    en: 'Number of victims, each institution’s cut to the plan’s bound.',
    'zh-CN': '受害人数，各机构按发布计划的上限裁剪。',
  },
  'loss-brackets': {
    en: 'Number of institutions whose losses, as they told them, lie in the bracket.',
    'zh-CN': '所报损失落在该档的机构数。',
  },
  conformance: {
    en: 'Sum over the roster of the part of the applicable requirements that each institution meets, 0 to 1, a partial one counting half. One without an assessment, or that opted out, counts as a half.',
    'zh-CN': '名册上各机构适用要求的符合比例（0 至 1，部分符合计半）之和。未评估或已退出的机构按二分之一计。',
  },
};

export const VIEW_WORDS: { readonly [view in PublishedRelease['view']]: Localized } = {
  period: {
    en: 'Drawn for one quarter, or for the year that ends with it.',
    'zh-CN': '单个季度，或以该季度结束的一年。',
  },
  rolling: { en: 'Mean of four quarters.', 'zh-CN': '四个季度的滚动均值。' },
};

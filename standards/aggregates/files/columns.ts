import type { Localized } from '../../catalogue/document.js';
import { planWord } from '../../catalogue/print/releases.js';
import type { Dimension } from '../plan/measures.js';
import { decimalOf } from './decimal.js';
import { dimensionsOf, type PublishedRelease } from './published.js';
import { DIMENSION_WORDS } from './words.js';

/** A column of a release's table, in every file that has one. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly title: Localized;
  readonly description: Localized;
}

const VALUES: readonly Column[] = [
  {
    name: 'value',
    type: 'number',
    title: { en: 'Value', 'zh-CN': '数值' },
    description: {
      en: 'Noisy sum as it was drawn. It may be below zero, so that the mean of many is right.',
      'zh-CN': '加噪声后的和，可能为负；多张表平均后无偏。',
    },
  },
  {
    name: 'low',
    type: 'number',
    title: { en: 'Lower end', 'zh-CN': '区间下限' },
    description: {
      en: 'Lower end of the interval that holds the sum without its noise 19 times of 20.',
      'zh-CN': '95% 区间的下限：加噪声前的和有 95% 的机会落在区间内。',
    },
  },
  {
    name: 'high',
    type: 'number',
    title: { en: 'Upper end', 'zh-CN': '区间上限' },
    description: { en: 'Upper end of that interval.', 'zh-CN': '95% 区间的上限。' },
  },
  {
    name: 'insufficient',
    type: 'boolean',
    title: { en: 'Insufficient', 'zh-CN': '精度不足' },
    description: {
      en: 'Half of the interval is above half of the value.',
      'zh-CN': '区间半宽超过数值的一半。',
    },
  },
  {
    name: 'non_negative',
    type: 'number',
    title: { en: 'Not negative', 'zh-CN': '非负值' },
    description: {
      en: 'The value, or 0 where it is below. It has no interval.',
      'zh-CN': '数值，为负时取 0；不带区间。',
    },
  },
  {
    name: 'additive',
    type: 'number',
    title: { en: 'Additive', 'zh-CN': '可加值' },
    description: {
      en: 'Not negative, and adding up to the total of this table. It has no interval.',
      'zh-CN': '不为负，且与本表合计相符；不带区间。',
    },
  },
];

export const columnsOf = (release: PublishedRelease): Column[] => [...dimensionsOf(release).map(columnOf), ...VALUES];

const columnOf = (dimension: Dimension): Column => ({
  name: dimension,
  type: 'string',
  title: { en: planWord(dimension, 'en'), 'zh-CN': planWord(dimension, 'zh-CN') },
  description: DIMENSION_WORDS[dimension],
});

/** Column → text, of each cell in the order of its domain. Decimals stay text: no reader's doubles can bend them. */
export const rowsOf = (release: PublishedRelease): Record<string, string>[] => {
  const dimensions = dimensionsOf(release);
  const decimal = (digits: string) => decimalOf(digits, release.scale);
  return release.cells.map(({ at, ...cell }) => ({
    ...Object.fromEntries(dimensions.map((dimension) => [dimension, at[dimension] ?? ''])),
    value: decimal(cell.value),
    low: decimal(cell.low),
    high: decimal(cell.high),
    insufficient: String(cell.insufficient),
    non_negative: decimal(cell.nonNegative),
    additive: decimal(cell.additive),
  }));
};

import type { Localized } from '../../catalogue/document.js';

/** What clipping may hide, in fixed words: a figure for it would depend on the data. */
export const CAVEAT: Localized = {
  en: 'Figures are noisy sums (differential privacy). The interval is of the noise only: institutions above the bound count as if they stood at it, and how much that hides is not told.',
  'zh-CN': '数值为加噪求和（差分隐私）。区间只反映噪声：超过上限的机构按上限计入，由此隐藏的部分不另行披露。',
};

/** How a release is cited: by what it is of, and the digest that no later figure has. */
export const citationOf = ({
  title,
  table,
  periods,
  number,
  digest,
}: {
  readonly title: Localized;
  readonly table: string;
  readonly periods: readonly string[];
  readonly number: number;
  readonly digest: string;
}): string =>
  `${title.en ?? title['zh-CN']} (${table}), ${periods.join(', ')}. Entente consortium, release ${number}, sha256:${digest}.`;

import { planWord } from '../../catalogue/print/releases.js';
import { shownJson } from '../../shownText.js';
import { columnsOf, rowsOf } from './columns.js';
import { decimalOf } from './decimal.js';
import type { PublishedRelease } from './published.js';
import { MEASURE_WORDS, VIEW_WORDS } from './words.js';

/** A release as one JSON document that explains itself: its table, and in both languages what each part of it means. */
export function documentOf(release: PublishedRelease) {
  const { id, number, table, title, view, periods, measure, plan, roster, rho, epsilon } = release;
  const { scale, currency, halfWidth, total, caveat, digest, previous, citation, releasedAt } = release;
  const decimal = (digits: string) => decimalOf(digits, scale);
  return {
    format: 1,
    release: {
      ...{ id, number, table, title, view, periods, measure, plan, roster, rho, epsilon, currency },
      halfWidth: decimal(halfWidth),
      ...{ digest, previous, citation, releasedAt },
    },
    caveat,
    codebook: {
      measure: {
        name: measure,
        title: { en: planWord(measure, 'en'), 'zh-CN': planWord(measure, 'zh-CN') },
        description: MEASURE_WORDS[measure],
      },
      view: { name: view, description: VIEW_WORDS[view] },
      columns: columnsOf(release),
    },
    total: {
      value: decimal(total.value),
      low: decimal(total.low),
      high: decimal(total.high),
      insufficient: total.insufficient,
      additive: decimal(total.additive),
    },
    cells: rowsOf(release).map((row) => ({ ...row, insufficient: row.insufficient === 'true' })),
  };
}

export const jsonOf = (release: PublishedRelease): string =>
  `${shownJson(JSON.stringify(documentOf(release), null, 2))}\n`;

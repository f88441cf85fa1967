import { dimensionsOf, type PublishedRelease } from '../../../../standards/aggregates/files/published.js';
import { NOT_SAID } from '../../../../standards/aggregates/plan/plan.js';
import type { Figure } from '../../../../standards/aggregates/release/cells.js';
import type { Language } from '../../../../standards/catalogue/document.js';
import { cell } from '../../text.js';
import { padEnd, padStart, widthOf } from '../../width.js';
import { axisOf, barOf } from './bar.js';
import { figureOf } from './figure.js';
import { wordsIn } from './words.js';

/** A table's cells as bars with their intervals, and its total. */
export function drawnTable(release: PublishedRelease, language: Language): string[] {
  const { cells, total, scale } = release;
  const say = wordsIn(language);
  const dimensions = dimensionsOf(release);
  const nameOf = (value = '') => (value === NOT_SAID ? say.none : cell(value));
  // A single number is its own total.
  const split = dimensions.length > 0;
  const axis = axisOf(split ? cells : [total]);
  const lines = [
    ...(split ? cells : []).map((one) => ({
      label: dimensions.map((dimension) => nameOf(one.at[dimension])).join(' / '),
      bar: barOf(one, axis),
      ...told(one, scale),
    })),
    { label: say.total, bar: split ? '' : barOf(total, axis), ...told(total, scale) },
  ];
  const widest = (of: (line: (typeof lines)[number]) => string) => Math.max(...lines.map((line) => widthOf(of(line))));
  const [label, bar, value] = [widest((line) => line.label), widest((line) => line.bar), widest((line) => line.value)];
  return lines.map((line) =>
    [padEnd(line.label, label), padEnd(line.bar, bar), padStart(line.value, value), line.interval, line.mark]
      .join('  ')
      .trimEnd(),
  );
}

const told = (figure: Figure, scale: string) => ({
  ...figureOf(figure, scale),
  mark: figure.insufficient ? '*' : '',
});

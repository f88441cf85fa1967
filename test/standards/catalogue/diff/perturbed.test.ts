import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../../../../standards/catalogue/diff/compare.js';
import { catalogText, describeRealData } from '../realData.js';
import { imported } from '../samples.js';

interface Control {
  id: string;
  title: string;
  props: { name: string; value: string }[];
  parts: { name: string; prose: string }[];
}
interface Group {
  title: string;
  groups?: Group[];
  controls?: Control[];
}

/** What is done to one control; the rest stays as it is. */
const FATES = ['kept', 'kept', 'kept', 'renamed', 'reworded', 'reworded unmarked', 'remarked', 'dropped'] as const;
type Fate = (typeof FATES)[number];

/** A part of a real catalog, small enough to be read a hundred times. */
function part(): { catalog: { groups: Group[] } } {
  const root = JSON.parse(catalogText('ism-v2023.06.29'));
  root.catalog.groups = root.catalog.groups.slice(3, 6);
  return root;
}

function controlsOf(groups: readonly Group[]): Control[] {
  return groups.flatMap(({ groups: inner = [], controls = [] }) => [...controls, ...controlsOf(inner)]);
}

const markOf = ({ props }: Control) => props.find(({ name }) => name === 'revision');

function suffer(control: Control, fate: Fate, word: string): Control[] {
  const mark = markOf(control);
  const statement = control.parts.find(({ name }) => name === 'statement');
  if (fate === 'dropped') return [];
  if (fate === 'renamed') control.id = `new-${control.id}`;
  if (fate.startsWith('reworded') && statement) statement.prose = `${statement.prose} ${word}`;
  if ((fate === 'remarked' || fate === 'reworded') && mark) mark.value = `${mark.value}1`;
  return [control];
}

describeRealData(
  'when a part of a real catalog is put in another order, renamed, reworded and marked at random',
  () => {
    const original = imported(part());
    const everyControl = controlsOf(part().catalog.groups);

    it('each control is told for what happened to it, and for nothing else', () => {
      const fates = fc.array(fc.constantFrom(...FATES), {
        minLength: everyControl.length,
        maxLength: everyControl.length,
      });
      fc.assert(
        fc.property(fates, fc.stringMatching(/^[a-z]{5,9}$/), fc.integer(), (chosen, word, seed) => {
          const fateOf = new Map(everyControl.map(({ id }, index) => [id, chosen[index] ?? 'kept']));
          const root = part();
          const change = (groups: Group[]): void => {
            groups.sort((x, y) => ((x.title.length * 31 + seed) % 7) - ((y.title.length * 31 + seed) % 7));
            for (const group of groups) {
              group.controls = group.controls?.flatMap((control) =>
                suffer(control, fateOf.get(control.id) ?? 'kept', word),
              );
              change(group.groups ?? []);
            }
          };
          change(root.catalog.groups);

          const differences = compare(original, imported(root));
          const told = new Map(differences.map((difference) => [difference.fromKey ?? difference.key, difference]));
          for (const control of everyControl) {
            const fate = fateOf.get(control.id) ?? 'kept';
            const marked = markOf(control) !== undefined;
            const difference = told.get(control.id);
            const reworded = difference?.words().length ?? 0;
            const still =
              difference?.reasons.some((reason) => reason.startsWith("the publisher's revision mark")) ?? false;
            expect({ kind: difference?.kind ?? 'none', reworded: reworded > 0 && fate !== 'dropped', still }).toEqual(
              {
                kept: { kind: 'none', reworded: false, still: false },
                renamed: { kind: 'renamed', reworded: false, still: false },
                reworded: { kind: 'changed', reworded: true, still: false },
                'reworded unmarked': { kind: 'changed', reworded: true, still: marked },
                remarked: { kind: marked ? 'changed' : 'none', reworded: false, still: false },
                dropped: { kind: 'removed', reworded: false, still: false },
              }[fate === 'reworded' && !marked ? 'reworded unmarked' : fate],
            );
          }
          const known = new Set(everyControl.map(({ id }) => id));
          expect(differences.filter(({ key, kind }) => kind === 'added' && known.has(key))).toEqual([]);
        }),
        { numRuns: 25 },
      );
    });
  },
);

import { expect, it } from 'vitest';
import { compare, type Difference } from '../../../../standards/catalogue/diff/compare.js';
import { requiredBump } from '../../../../standards/catalogue/version.js';
import { type CatalogName, describeRealData, realCatalog } from '../realData.js';
import { compareControls, realControls } from './independent.js';

const STEPS: readonly (readonly [CatalogName, CatalogName])[] = [
  ['ism-v2022.12.1', 'ism-v2023.03.5'],
  ['ism-v2023.03.5', 'ism-v2023.06.29'],
  ['ism-v2023.06.29', 'ism-v2024.06.18'],
  ['ism-v2022.12.1', 'ism-v2024.06.18'],
  ['nist-800-53-rev4', 'nist-800-53-rev5-draft'],
  ['nist-800-53-rev5-draft', 'nist-800-53-rev5'],
  ['nist-800-53-rev4', 'nist-800-53-rev5'],
];

describeRealData('when real releases are compared, and the same files by an independent reading', () => {
  it.each(STEPS)('%s → %s: the same is added, gone, withdrawn, moved and reworded', (older, newer) => {
    const [from, to] = [realControls(older), realControls(newer)];
    const [before, after] = [from.controls, to.controls];
    const { uncertain, ...expected } = compareControls(from, to);
    const certain = (ids: readonly (string | undefined)[]) => ids.filter((id) => !uncertain.includes(id ?? ''));
    const differences = compare(realCatalog(older), realCatalog(newer));
    const keys = (
      wanted: (difference: Difference) => boolean,
      named = ({ key }: Difference): string | undefined => key,
    ) =>
      [...new Set(differences.filter(wanted).map(named))]
        .filter((key) => before.has(key ?? '') || after.has(key ?? ''))
        .sort();
    const stays = ({ key, kind }: Difference) => before.has(key) && after.has(key) && kind !== 'removed';
    expect({
      added: keys(({ key }) => !before.has(key)),
      gone: [
        ...keys(({ key, kind }) => kind === 'removed' && !after.has(key)),
        ...keys(
          ({ kind, fromKey = '' }) => kind === 'renamed' && !after.has(fromKey),
          ({ fromKey }) => fromKey,
        ),
      ].sort(),
      withdrawn: keys(({ key, kind }) => kind === 'removed' && after.has(key)),
      moved: certain(
        keys((difference) => stays(difference) && (difference.kind === 'moved' || difference.moved === true)),
      ),
      reworded: keys((difference) => stays(difference) && difference.words().length > 0),
      unmarked: keys(({ reasons }) => reasons.some((reason) => reason.startsWith("the publisher's revision mark"))),
    }).toEqual({ ...expected, moved: certain(expected.moved) });
    expect(differences.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it.each(STEPS)('%s → %s: what a withdrawn control says it went into is what is told', (older, newer) => {
    const [from, to] = [realControls(older), realControls(newer)];
    const after = to.controls;
    const withdrawn = compareControls(from, to).withdrawn.map((id) => after.get(id));
    const differences = compare(realCatalog(older), realCatalog(newer));
    const told = new Map(
      differences.filter(({ kind }) => kind === 'removed').map(({ key, into }) => [key, into ?? []]),
    );
    for (const control of withdrawn) expect(told.get(control?.id ?? ''), control?.id).toEqual(control?.wentTo);
    const taken = differences.flatMap(({ key, from = [], kind, fromKey }) =>
      (kind === 'renamed' && fromKey ? [fromKey, ...from] : from).map((old) => `${old} → ${key}`),
    );
    const said = withdrawn.flatMap((control) => control?.wentTo.map((to) => `${control.id} → ${to}`) ?? []);
    const controls = new Set(after.keys());
    expect(said.filter((move) => controls.has(move.split(' → ')[1] ?? '') && !taken.includes(move))).toEqual([]);
  });

  it.each(STEPS)('%s → %s: a removed requirement makes it a major version', (older, newer) => {
    expect(requiredBump(compare(realCatalog(older), realCatalog(newer)))).toBe('major');
  });
});

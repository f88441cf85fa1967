import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { HubError } from '../../../../standards/errors.js';
import { mutate, mutation } from '../damage.js';
import { describeRealData } from '../realData.js';
import { smallCatalog } from '../samples.js';
import { catalogErrors, type Json, profile, resolveWith } from './samples.js';

/** Everything that a profile can say. */
const full = () =>
  profile({
    imports: [
      {
        href: 'c',
        'include-controls': [{ 'with-child-controls': 'yes', 'with-ids': ['ac-1'], matching: [{ pattern: 'ac-?' }] }],
        'exclude-controls': [{ 'with-ids': ['ac-1.1'] }],
      },
      { href: 'd', 'include-all': {} },
    ],
    merge: {
      combine: { method: 'merge' },
      custom: {
        groups: [{ id: 'g', title: 'G', 'insert-controls': [{ order: 'ascending', 'include-all': {} }] }],
        'insert-controls': [{ 'include-controls': [{ 'with-ids': ['ac-1'] }] }],
      },
    },
    modify: {
      'set-parameters': [{ 'param-id': 'ac-1_prm_2', values: ['daily'], props: [{ name: 'x', value: 'y' }] }],
      alters: [
        {
          'control-id': 'ac-1',
          removes: [{ 'by-name': 'guidance' }, { 'by-id': 'ac-1_smt.b', 'by-item-name': 'part' }],
          adds: [{ position: 'after', 'by-id': 'ac-1_smt.a', parts: [{ name: 'item', prose: 'x' }], title: 'T' }],
        },
      ],
    },
    'back-matter': { resources: [{ uuid: '33333333-3333-4333-8333-333333333333', rlinks: [{ href: 'c' }] }] },
  });

/** The catalog, or nothing when it was refused as it should be; any other error is a finding. */
function tryResolve(root: Json): Json {
  try {
    return resolveWith(root, smallCatalog);
  } catch (error) {
    if (error instanceof HubError && error.code === 'BAD_USER_INPUT' && error.at !== undefined) return undefined;
    throw error;
  }
}

describeRealData('when a profile is damaged at random', () => {
  let errorsOf: ReturnType<typeof catalogErrors>;
  beforeAll(() => {
    errorsOf = catalogErrors();
  });

  it('is resolved as it stands', () => {
    expect(errorsOf(tryResolve(full()))).toEqual([]);
  });

  it('is refused with a place, or resolved to a catalog of the schema', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const catalog = tryResolve(JSON.parse(JSON.stringify(mutate(full(), mutations))));
        if (catalog !== undefined) expect(errorsOf(catalog)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

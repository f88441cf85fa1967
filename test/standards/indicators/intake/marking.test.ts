import { describe, expect, it } from 'vitest';
import type { IndicatorDraft } from '../../../../standards/indicators/intake/draft.js';
import { bundle, ID, indicator, OWN, only, read, TLP1_AMBER, TLP1_WHITE, TLP2_STRICT } from './bundles.js';

describe('fromStix reads TLP', () => {
  const marking = (properties: object) => ({
    type: 'marking-definition',
    spec_version: '2.1',
    id: OWN,
    ...properties,
  });
  const extension = (label: string) => ({
    extensions: { 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { tlp_2_0: label } },
  });
  const marked = { object_marking_refs: [OWN] };

  it.each<[string, object, object[], string | undefined]>([
    ['1.0 WHITE as clear', { object_marking_refs: [TLP1_WHITE] }, [], 'clear'],
    ['2.0 by its well-known id alone', { object_marking_refs: [TLP2_STRICT] }, [], 'amber+strict'],
    ['2.0 by the extension of a marking with another id', marked, [marking(extension('red'))], 'red'],
    [
      '1.0 by the definition of a marking with another id',
      marked,
      [marking({ definition_type: 'tlp', definition: { tlp: 'green' } })],
      'green',
    ],
    ['the strictest of several', { object_marking_refs: [TLP1_WHITE, TLP2_STRICT, TLP1_AMBER] }, [], 'amber+strict'],
    [
      'the strictest part',
      { object_marking_refs: [TLP1_WHITE], granular_markings: [{ marking_ref: TLP1_AMBER, selectors: ['name'] }] },
      [],
      'amber',
    ],
    [
      'nothing in who holds the copyright',
      marked,
      [marking({ definition_type: 'statement', definition: { statement: 'Copyright 2024, Bank of Somewhere' } })],
      undefined,
    ],
    [
      "OpenCTI's own form",
      marked,
      [
        marking({
          definition_type: 'statement',
          definition: { statement: 'custom' },
          x_opencti_definition_type: 'TLP',
          x_opencti_definition: 'TLP:AMBER+STRICT',
        }),
      ],
      'amber+strict',
    ],
    ['a name alone', marked, [marking({ name: 'TLP:RED' })], 'red'],
    [
      'a name that is stricter than the definition',
      marked,
      [marking({ name: 'TLP:AMBER', definition_type: 'tlp', definition: { tlp: 'green' } })],
      'amber',
    ],
    [
      'a statement that is a label',
      marked,
      [marking({ definition_type: 'statement', definition: { statement: 'TLP:AMBER' } })],
      'amber',
    ],
    ['a label of MISP', { labels: ['tlp:red', 'phishing'] }, [], 'red'],
    [
      'the label of MISP where the marking is wider',
      { labels: ['misp:tlp="amber"'], object_marking_refs: [TLP1_WHITE] },
      [],
      'amber',
    ],
    ['PAP that lets readers act as nothing', { labels: ['PAP:GREEN'] }, [], undefined],
    [
      'a well-known id as it is, whatever the bundle makes of it',
      { object_marking_refs: [TLP2_STRICT] },
      [{ ...marking(extension('clear')), id: TLP2_STRICT }],
      'amber+strict',
    ],
  ])('%s', (_, properties, others, tlp) => {
    const draft = only(properties, ...others);
    expect(draft).toMatchObject({ type: 'domain-name' });
    expect((draft as IndicatorDraft).tlp).toBe(tlp);
  });

  it('and keeps none of the terms that said it', () => {
    expect(only({ labels: ['tlp:red', 'phishing', 'PAP:GREEN'] })).toMatchObject({ labels: ['phishing'] });
  });

  it.each<[string, object, object[]]>([
    ['a label that is none', marked, [marking(extension('purple'))]],
    ['a statement', marked, [marking({ definition_type: 'statement', definition: { statement: 'do not share' } })]],
    [
      'PAP that forbids readers to act',
      marked,
      [marking({ x_opencti_definition_type: 'PAP', x_opencti_definition: 'PAP:RED' })],
    ],
    ['a definition of another type', marked, [marking({ definition_type: 'iep', definition: { name: 'x' } })]],
    [
      'an extension of somebody else',
      marked,
      [marking({ extensions: { 'extension-definition--11111111-1111-4111-8111-111111111111': { rule: 'x' } } })],
    ],
    ['a marking that defines nothing', marked, [marking({})]],
    ['one of a part', { granular_markings: [{ marking_ref: OWN, selectors: ['name'] }] }, [marking({})]],
    ['a term of PAP', { labels: ['PAP:AMBER'] }, []],
    ['a term of TLP that is none', { labels: ['tlp:ex:chr'] }, []],
  ])('and rejects %s', (_, properties, others) => {
    expect(only(properties, ...others)).toMatch(/restricts in a way that cannot be kept here/);
    const { drafts } = read(bundle(indicator(properties), ...others), 'keep');
    expect(drafts).toMatchObject([
      { draft: { tlp: 'red', unkept: expect.stringMatching(/cannot be kept here/), stixId: ID } },
    ]);
  });
});

import { expect } from 'vitest';
import type { StandardDocument, StandardNode } from '../../../standards/catalogue/document.js';
import { fromOscal } from '../../../standards/catalogue/oscal/import.js';

/** A small catalog with one of everything an import meets. Fresh at each call: tests may break it. */
// biome-ignore lint/suspicious/noExplicitAny: tests put anything anywhere in it
export const smallCatalog = (): any => ({
  catalog: {
    uuid: '5c201b63-0768-417b-ac22-3f014e3941b2',
    metadata: {
      title: 'A small catalog',
      'last-modified': '2024-06-18T11:25:07.945218Z',
      version: 'Revision 1',
      'oscal-version': '1.0.4',
      parties: [{ uuid: '93122cb0-95bc-4fdb-8b48-85ff60f9509b', type: 'organization', name: 'A bank' }],
    },
    groups: [
      {
        title: 'Access',
        props: [{ name: 'sort-id', value: 'g1' }],
        parts: [{ name: 'overview', prose: 'Who may enter.' }],
        controls: [
          {
            id: 'ac-1',
            class: 'C',
            title: 'Accounts',
            params: [
              { id: 'ac-1_prm_1', label: 'a period' },
              {
                id: 'ac-1_prm_2',
                select: { 'how-many': 'one-or-more', choice: ['daily', 'after {{ insert: param, ac-1_prm_1 }}'] },
              },
            ],
            props: [{ name: 'label', value: 'AC-1' }],
            links: [{ href: '#ac-2', rel: 'related' }],
            parts: [
              {
                id: 'ac-1_smt',
                name: 'statement',
                prose: 'The institution:',
                parts: [
                  {
                    id: 'ac-1_smt.a',
                    name: 'item',
                    props: [{ name: 'label', value: 'a.' }],
                    prose: 'Reviews accounts {{ insert: param, ac-1_prm_2 }}; and',
                  },
                  {
                    id: 'ac-1_smt.b',
                    name: 'item',
                    props: [{ name: 'label', value: 'b.' }],
                    prose: 'closes them after {{ ac-1_prm_1 }}.',
                  },
                ],
              },
              { id: 'ac-1_gdn', name: 'guidance', prose: 'Reviews are dull.' },
            ],
            controls: [
              { id: 'ac-1.1', title: 'Shared accounts', parts: [{ name: 'statement', prose: 'No shared accounts.' }] },
            ],
          },
        ],
      },
      { title: 'Access', groups: [{ id: 'inner', title: 'Inner' }] },
    ],
    'back-matter': {
      resources: [
        {
          uuid: '014064b7-5b77-4a79-af6c-79a16f4d0cb2',
          title: 'A paper',
          rlinks: [{ href: 'https://example.org/a', 'media-type': 'application/pdf' }],
        },
      ],
    },
  },
});

export const importOptions = { standard: 'small', kind: 'external', version: '1.0.0' } as const;

export const imported = (catalog: unknown) => fromOscal(JSON.stringify(catalog), importOptions);

const both = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** A sharing standard as the hub itself writes one. */
export const ownStandard = (over: Partial<StandardDocument> = {}): StandardDocument => ({
  format: 1,
  standard: 'threat-sharing',
  kind: 'sharing',
  version: '1.2.0',
  title: both('Threat sharing', '威胁共享'),
  summary: both('What to share.\n\nAnd with whom.', '共享什么。'),
  disclosure: { 'indicator.value': { amber: ['member', 'regulator'], 'amber+strict': ['recipient'] } },
  nodes: [
    {
      key: 'reporting',
      kind: 'group',
      title: both('Reporting', '报告'),
      children: [ownRequirement('reporting.time'), ownRequirement('2-person-rule')],
    },
  ],
  ...over,
});

export const ownRequirement = (key: string, over: Partial<StandardNode> = {}): StandardNode => ({
  key,
  kind: 'requirement',
  level: 'must',
  classification: 'C3',
  title: both(`Title of ${key}`, '标题'),
  statement: both(`Report a leak within 24 hours (${key}).`, '应在 24 小时内报告。'),
  guidance: both('Sooner is better.', '越早越好。'),
  mappings: [
    {
      standard: 'nist-800-53',
      requirement: 'ir-6',
      relation: 'subset-of',
      rationale: both('Both report.\nOurs is timed.', '均需报告。'),
    },
  ],
  children: [],
  ...over,
});

/** Runs it and hands back where it was refused, and why. */
export function refusal(run: () => unknown): { at: string | undefined; message: string } {
  try {
    run();
  } catch (error) {
    expect(error).toMatchObject({ name: 'HubError', code: 'BAD_USER_INPUT' });
    return error as { at: string; message: string };
  }
  throw new Error('It was accepted.');
}

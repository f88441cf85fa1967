import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const SEARCH = `query ($id: UUID!, $filter: RequirementFilter) { requirements(versionId: $id, first: 100, filter: $filter) {
  edges { node { key kind level parentKey title { en zhCN } } } } }`;

async function search(standard: string, filter: object): Promise<string[]> {
  const found = await hub.ask(null, 'query ($s: String!) { standardVersion(standard: $s) { id } }', { s: standard });
  const { data, text } = await hub.ask(null, SEARCH, { id: found.data.standardVersion.id, filter });
  if (!data?.requirements) throw new Error(text);
  return data.requirements.edges.map(({ node }: { node: { key: string } }) => node.key);
}

describe('when the hub’s own standards are searched', () => {
  it.each([
    ['匿名发布', 'privacy.anonymous-publication'],
    ['anonymous PUBLICATION', 'privacy.anonymous-publication'],
    ['ＴＬＰ标识', 'marking.tlp-label'],
    ['privacy.anonymous', 'privacy.anonymous-publication'],
  ])('%s finds %s', async (text, key) => {
    expect(await search('threat-indicator-sharing', { text })).toContain(key);
  });

  it('each standard speaks both languages throughout', async () => {
    const { data } = await hub.ask(
      null,
      '{ standards(first: 100) { edges { node { key kind committee { key } versions { id status version digest title { en zhCN } } } } } }',
    );
    const standards = data.standards.edges.map(({ node }: { node: { key: string } }) => node.key);
    expect(standards).toEqual([
      'customer-contact-and-complaints',
      'third-party-customer-data',
      'threat-indicator-sharing',
    ]);
    for (const { node } of data.standards.edges) {
      for (const { id, status, digest, title } of node.versions) {
        expect([status, digest.length, Boolean(title.en && title.zhCN)]).toEqual(['PUBLISHED', 64, true]);
        const answer = await hub.ask(null, SEARCH, { id });
        const titles = answer.data.requirements.edges.map(
          ({ node: { title: own } }: { node: { title: { en: string; zhCN: string } } }) => own,
        );
        expect(titles.length).toBeGreaterThan(10);
        expect(titles.filter((own: { en: string; zhCN: string }) => !own.en || !own.zhCN)).toEqual([]);
      }
    }
  });

  it('conditions hold together', async () => {
    const should = await search('threat-indicator-sharing', { level: 'SHOULD' });
    expect(should).toContain('quality.context');
    expect(await search('threat-indicator-sharing', { parentKey: 'use' })).toContain('use.no-resale');
    expect(await search('threat-indicator-sharing', { parentKey: 'use', level: 'MAY' })).toEqual([
      'use.protective-measures',
      'use.lookup-service',
    ]);
    expect(
      await search('threat-indicator-sharing', { parentKey: 'use', level: 'MAY', text: 'no such text at all' }),
    ).toEqual([]);
  });

  it.each(['%', '_', "'", '\\', '(', '👾'])('%j is text like any other', async (text) => {
    for (const key of await search('threat-indicator-sharing', { text })) expect(key).toMatch(/^[a-z.-]+$/);
  });
});

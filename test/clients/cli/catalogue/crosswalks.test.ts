import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCatalog, publish, smallCatalog } from '../../../server/catalogue/requests.js';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { entente, ententeAs, temporaryFolder } from '../../support/cli.js';

let hub: TestHub;
let editor: ReturnType<typeof ententeAs>;
let chair: ReturnType<typeof ententeAs>;
const folder = temporaryFolder();
const visitor = (argv: readonly string[]) => entente(['--url', hub.url, 'crosswalks', ...argv]);

beforeAll(async () => {
  hub = await startTestHub();
  editor = ententeAs(hub, 'editor@committee');
  chair = ententeAs(hub, 'chair@committee');
  for (const standard of ['a', 'b', 'c']) await bring(standard, 'Do it.');
});
afterAll(() => hub.stop());

async function bring(standard: string, prose: string): Promise<void> {
  const controls = [1, 2].map((n) => ({
    id: `${standard}-${n}`,
    title: `Control ${n}`,
    parts: [{ id: `${standard}-${n}_smt`, name: 'statement', prose: n === 1 ? 'Do it.' : prose }],
  }));
  const catalog = JSON.stringify(smallCatalog({ groups: undefined, controls }));
  const { version } = await importCatalog(hub, catalog, { standard });
  await publish(hub, version.id, version.revision);
}

const between = (source: string, target: string) => ['--source', `${source}@1.0.0`, '--target', `${target}@1.0.0`];
const set = (key: string, sources: string, relation: string, targets: string, ...more: string[]) =>
  editor([
    ...['crosswalks', 'set', key, '1.0.0', '--sources', sources, '--relation', relation],
    ...['--targets', targets, '--rationale', 'Because', ...more],
  ]);

describe('when a committee maps standards from a terminal', () => {
  it('proposes, writes, reviews and publishes', async () => {
    const proposed = await editor(['crosswalks', 'propose', 'a-b', ...between('a', 'b'), '--title', 'From A to B']);
    expect(proposed.cells()).toEqual([['a-b', '1.0.0', 'draft', 'a@1.0.0', 'b@1.0.0', '0 entries', 'From A to B']]);
    expect(await set('a-b', 'a-1', 'equal', 'b-1', '--strength', '8')).toMatchObject({ code: 0, err: '' });
    await set('a-b', 'a-2#a-2_smt', 'subset-of', 'b-1,b-2');
    expect((await editor(['crosswalks', 'review', 'a-b', '1.0.0'])).cells()[1]).toEqual(['0 reviewed']);
    expect(await editor(['crosswalks', 'publish', 'a-b', '1.0.0'])).toMatchObject({ code: 1 });
    expect((await chair(['crosswalks', 'publish', 'a-b', '1.0.0'])).err).toMatch(
      /^CONFLICT: 2 of 2 entries have not been reviewed\./,
    );
    expect((await chair(['crosswalks', 'review', 'a-b', '1.0.0'])).cells()[1]).toEqual(['2 reviewed']);
    expect((await chair(['crosswalks', 'publish', 'a-b', '1.0.0'])).cells()[0]?.[2]).toBe('published');
  });

  it('changes an entry, and takes one out', async () => {
    await editor(['crosswalks', 'propose', 'b-a', ...between('b', 'a'), '--title', 'From B to A']);
    await set('b-a', 'b-1', 'equal', 'a-1');
    const entries = async () => (await editor(['crosswalks', 'show', 'b-a', '1.0.0'])).cells();
    const [[id = ''] = []] = await entries();
    await set('b-a', 'b-1', 'intersects-with', 'a-1', '--id', id);
    expect((await entries()).map((cells) => cells.slice(0, 5))).toEqual([
      [id, 'proposed', 'b-1', 'intersects-with', 'a-1'],
    ]);
    await editor(['crosswalks', 'set', 'b-a', '1.0.0', '--remove', id]);
    expect((await editor(['crosswalks', 'show', 'b-a', '1.0.0', '--json'])).json().entries).toEqual([]);
    expect(await editor(['crosswalks', 'set', 'b-a', '1.0.0', '--sources', 'b-1'])).toMatchObject({ code: 2 });
  });

  it('shows everybody what is published, and what it says nothing of', async () => {
    expect((await visitor(['list', '--standard', 'b'])).cells().map(([key, version]) => [key, version])).toEqual([
      ['a-b', '1.0.0'],
    ]);
    expect((await visitor(['show', 'a-b'])).cells().map((cells) => cells.slice(1, 8))).toEqual([
      ['reviewed', 'a-1', 'equal', 'b-1', '8', '', 'Because'],
      ['reviewed', 'a-2#a-2_smt', 'subset-of', 'b-1, b-2', '', '', 'Because'],
    ]);
    expect((await visitor(['show', 'a-b', '--gaps'])).out.trim()).toBe('');
    expect((await visitor(['show', 'b-a', '1.0.0'])).err).toMatch(/^NOT_FOUND/);
  });

  it('exports, and imports again under another key', async () => {
    const file = join(folder, 'a-b.json');
    expect(await visitor(['export', 'a-b', '-o', file])).toMatchObject({ code: 0, out: '' });
    const again = await editor(['crosswalks', 'import', file, '--key', 'again', ...between('a', 'b')]);
    expect(again.cells()[0]?.slice(0, 6)).toEqual(['again', '1.0.0', 'draft', 'a@1.0.0', 'b@1.0.0', '2 entries']);
    writeFileSync(file, '{"mapping-collection":{}}');
    const refused = await editor(['crosswalks', 'import', file, '--key', 'again', ...between('a', 'b')]);
    expect(refused.err).toMatch(/^BAD_USER_INPUT: .*\(at \/mapping-collection\/uuid\)/);
    const unnamed = await editor(['crosswalks', 'import', file, '--key', 'x', '--source', 'a', '--target', 'b@1.0.0']);
    expect(unnamed).toMatchObject({ code: 2 });
  });

  it('suggests what follows, and accepts it', async () => {
    await editor(['crosswalks', 'propose', 'b-c', ...between('b', 'c'), '--title', 'From B to C']);
    await set('b-c', 'b-1', 'equal', 'c-1', '--strength', '3');
    await chair(['crosswalks', 'review', 'b-c', '1.0.0']);
    await chair(['crosswalks', 'publish', 'b-c', '1.0.0']);
    expect((await visitor(['suggest', 'a@1.0.0', 'c@1.0.0'])).cells()[0]).toEqual([
      ...['suggested', 'a-1', 'equal', 'c-1', '3', 'a-b@1.0.0, then b-c@1.0.0'],
    ]);
    await editor(['crosswalks', 'propose', 'a-c', ...between('a', 'c'), '--title', 'From A to C']);
    const accept = ['crosswalks', 'accept', 'a-c', '1.0.0', '--sources', 'a-1', '--targets', 'c-1'];
    expect(await editor([...accept, '--rationale', 'Read both'])).toMatchObject({ code: 0 });
    expect((await editor(['crosswalks', 'show', 'a-c', '1.0.0'])).cells()[0]?.slice(1)).toEqual([
      ...['proposed', 'a-1', 'equal', 'c-1', '3', '', 'Read both', 'a-b@1.0.0, then b-c@1.0.0'],
    ]);
  });

  it('carries a crosswalk over to a new version', async () => {
    await bring('a', 'Do it otherwise.');
    const [, version = ''] = (await entente(['--url', hub.url, 'standards', 'show', 'a'])).cells()[0] ?? [];
    const carried = await editor(['crosswalks', 'carry', 'a-b', '--source', `a@${version}`]);
    expect(carried.cells()).toEqual([
      ['a-b', '2.0.0', 'draft', `a@${version}`, 'b@1.0.0', '2 entries', 'From A to B'],
      ['1 kept'],
      ['changed', 'a-2#a-2_smt', 'subset-of', 'b-1, b-2'],
    ]);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { entente, temporaryFolder } from '../../support/cli.js';

const STANDARD = 'third-party-customer-data';

let hub: TestHub;
const folder = temporaryFolder();
const standards = async (persona: string, ...argv: string[]) =>
  entente(['--url', hub.url, '--token', await hub.token(persona), 'standards', ...argv]);
const editor = (...argv: string[]) => standards('editor@committee', ...argv);
const chair = (...argv: string[]) => standards('chair@committee', ...argv);

beforeAll(async () => {
  hub = await startTestHub();
  await editor('draft', STANDARD, '--from', '1.0.0', '--number', '1.1.0');
});
afterAll(() => hub.stop());

describe('when a draft is edited from a terminal', () => {
  it('a requirement is set in one language, and its history tells by whom', async () => {
    const { code, out } = await editor('set', STANDARD, '1.1.0', 'exit.deletion', '--title', 'Deletion at last');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/exit\.deletion\t1\tchange/) });
    const told = (await editor('edits', STANDARD, '1.1.0', '--requirement', 'exit.deletion')).cells();
    expect(told).toHaveLength(1);
    expect(told[0]?.slice(1, 5)).toEqual(['editor@committee', 'exit.deletion', '1', 'change']);
    expect(told[0]?.[5]).toMatch(/^title: .*Deletion at last/);
    expect((await chair('show', STANDARD, '1.1.0', '--text', 'Deletion at last')).out).toMatch(/exit\.deletion/);
  });

  it('a file has any edits, which are made together', async () => {
    const path = join(folder, 'edits.json');
    const text = { en: 'Escrow', zhCN: '托管' };
    const content = { title: text, statement: text, level: 'MUST' };
    const edits = [
      { add: { key: 'exit.escrow', place: { parentKey: 'exit' }, content } },
      { retire: { key: 'exit.certificate', revision: 0 } },
    ];
    writeFileSync(path, JSON.stringify(edits));
    const { out } = await chair('edit', STANDARD, '1.1.0', '--file', path);
    expect(out).toMatch(/exit\.escrow\t1\tadd\t.*\n.*exit\.certificate\t1\tretire\tgone/);
    writeFileSync(path, JSON.stringify(edits[0]));
    expect(await chair('edit', STANDARD, '1.1.0', '--file', path)).toMatchObject({ code: 2 });
  });

  it('a conflict says who changed which requirement, when, and how it stands', async () => {
    const { code, err } = await chair(
      ...['set', STANDARD, '1.1.0', 'exit.deletion', '--title', 'Mine', '--revision', '0'],
    );
    expect(code).not.toBe(0);
    expect(err).toMatch(
      /^CONFLICT: exit\.deletion was changed by editor@committee at 20.*Z \(revision 1; you read 0\)\. Read it again\./,
    );
    const last = (await chair('edits', STANDARD, '1.1.0', '--last', '--requirement', 'exit.deletion')).cells();
    expect(last[0]?.slice(2, 4)).toEqual(['exit.deletion', '1']);
  });

  it('a member of the version is set from a file, and refused with why', async () => {
    const path = join(folder, 'title.json');
    writeFileSync(path, JSON.stringify({ en: 'Customer data', 'zh-CN': '客户数据' }));
    expect((await editor('set', STANDARD, '1.1.0', '/title', '--file', path)).out).toMatch(/\/title\t1\tset/);
    expect((await editor('set', STANDARD, '1.1.0', '/exchange', '--file', path)).err).toMatch(
      /^BAD_USER_INPUT: \/exchange: Only a sharing standard says in what form is shared\./,
    );
    expect((await editor('set', STANDARD, '1.1.0', '/widestLabels', '--file', path)).err).toMatch(
      /^BAD_USER_INPUT: \/widestLabels: Only a sharing standard says which labels may be carried\./,
    );
    expect((await editor('set', STANDARD, '1.1.0', '/releases', '--file', path)).err).toMatch(
      /^BAD_USER_INPUT: \/releases: Only a sharing standard says what is released\./,
    );
    expect(await editor('set', STANDARD, '1.1.0', '/nothing', '--file', path)).toMatchObject({ code: 2 });
    expect(await editor('set', STANDARD, '1.1.0', 'exit.deletion')).toMatchObject({ code: 2 });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committeeOf, ownDocument } from '../../server/catalogue/lifecycle/committee.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { ententeAs, temporaryFolder } from '../support/cli.js';

let hub: TestHub;
let as: (persona: string) => ReturnType<typeof ententeAs>;
const folder = temporaryFolder();
beforeAll(async () => {
  hub = await startTestHub();
  as = (persona) => ententeAs(hub, persona);
});
afterAll(() => hub.stop());

const NAME = ['by-terminal', '1.0.0'] as const;
const chair = (...argv: readonly string[]) => as('chair@committee')(argv);
const editor = (...argv: readonly string[]) => as('editor@committee')(argv);
const state = async () => (await chair('standards', 'show', NAME[0])).cells()[0]?.[2];
const idOfVersion = async () => (await chair('standards', 'transitions', ...NAME, '--json')).json().id;

describe('when a secretary runs a whole ballot from a terminal', () => {
  it('the committee says how it works, and who speaks for whom', async () => {
    const config = await chair('committee', 'config', 'committee', '--comment-days', '10', '--majority', '1/2');
    expect(config.cells()[0]?.slice(1, 6)).toEqual(['10', '14', '1/2', '1/2', '1/4']);
    expect((await as('analyst@aurora')(['committee', 'config', 'committee'])).cells()).toHaveLength(2);
    const representatives = (await chair('committee', 'representatives')).cells();
    expect(representatives.map(([, institution]) => institution)).toEqual(['aurora', 'borealis', 'cascade']);
    const [seat = '', institution = ''] = representatives[0] ?? [];
    const set = [
      'committee',
      'representatives',
      '--set',
      seat,
      '--institution',
      institution,
      '--address',
      'a@voter.example',
    ];
    expect((await chair(...set)).cells()[0]?.[3]).toBe('a@voter.example');
    expect(await chair('committee', 'representatives', '--set', seat)).toMatchObject({ code: 2 });
  });

  it('an editor proposes a text, the chair takes it up and opens it to comment', async () => {
    const stdin = JSON.stringify(ownDocument(NAME[0]));
    const argv = ['standards', 'propose', '-', '--standard', NAME[0], '--kind', 'protection'];
    const proposed = await as('editor@committee')(argv, { stdin });
    expect(proposed.cells()[0]?.slice(0, 3)).toEqual([...NAME, 'proposed']);
    expect((await chair('standards', 'transitions', ...NAME)).cells()).toEqual([['take-up', 'drafting', 'chair']]);
    const skipped = await chair('standards', 'open-comment', ...NAME);
    expect(skipped).toMatchObject({ code: 1, out: '' });
    expect(skipped.err).toMatch(
      /^CONFLICT: open-comment leads on from drafting; the version is proposed\. From here: take-up/,
    );
    for (const step of ['take-up', 'open-comment'])
      expect(await chair('standards', step, ...NAME), step).toMatchObject({ code: 0 });
    expect(await state()).toBe('comment');
  });

  it('members comment, and the committee answers each', async () => {
    const [requirement = ''] = (await chair('standards', 'show', ...NAME)).cells()[1] ?? [];
    const add = ['comments', 'add', ...NAME, 'Too\nwide', '--requirement', requirement.trim()];
    const added = await as('analyst@borealis')(add);
    expect(added.cells()[0]?.slice(2)).toEqual(['borealis', requirement.trim(), '', '', 'Too wide']);
    await committeeOf(hub).timePasses(await idOfVersion());
    expect(await editor('standards', 'close-comment', ...NAME)).toMatchObject({ code: 0 });
    expect((await chair('standards', 'open-ballot', ...NAME)).err).toMatch(/1 has none/);
    const [listed] = (await as('regulator@authority')(['comments', 'list', ...NAME])).cells();
    const dispose = ['comments', 'dispose', listed?.[0] ?? '', '--as', 'accepted-with-changes', '--reason', 'Narrowed'];
    expect((await editor(...dispose)).cells()[0]?.slice(4, 6)).toEqual(['accepted-with-changes', 'Narrowed']);
  });

  it('institutions vote, change their vote, and see only their own', async () => {
    const opened = await chair('standards', 'open-ballot', ...NAME);
    expect(opened.cells()[0]?.slice(0, 3)).toEqual([...NAME, 'open']);
    const vote = (persona: string, ...choice: string[]) => as(persona)(['ballot', 'vote', ...NAME, ...choice]);
    expect((await vote('voter@committee', 'no')).err).toMatch(/^BAD_USER_INPUT: A no says why\./);
    expect(await vote('voter@committee', 'maybe')).toMatchObject({ code: 2 });
    expect((await vote('voter@committee', 'no', '--reason', 'Costly')).cells()[0]?.[5]).toBe('no');
    expect((await vote('voter@committee', 'abstain')).cells()[0]?.[5]).toBe('abstain');
    expect((await vote('chair@committee', 'yes')).code).toBe(1);
    expect((await vote('voter-borealis@committee', 'yes', '--reason', '*Good* | <b>')).code).toBe(0);
    expect((await chair('ballot', 'show', ...NAME)).cells()[0]?.slice(2)).not.toContain('yes');
    expect((await chair('ballot', 'report', ...NAME)).err).toMatch(/^CONFLICT: The ballot is open until /);
    expect((await chair('ballot', 'close', ...NAME)).err).toMatch(/every eligible institution has voted/);
    expect((await vote('voter-cascade@committee', 'yes')).code).toBe(0);
  });

  it('the chair closes it, and anyone who takes part prints its report', async () => {
    expect((await chair('ballot', 'close', ...NAME)).cells()[0]?.[2]).toBe('approved');
    const file = join(folder, 'report.md');
    expect(await as('analyst@aurora')(['ballot', 'report', ...NAME, '-o', file])).toMatchObject({ code: 0 });
    const report = readFileSync(file, 'utf8');
    expect(report).toMatch(/^# Ballot on by-terminal 1\.0\.0\n/);
    expect(report).toContain('Result: **approved**');
    expect(report).toContain('- Quorum, 1/2 of 3 eligible: 3 voted; met');
    expect(report).toContain('- Majority, 1/2 of yes and no and more yes than no: 2 yes, 0 no, 1 abstained; met');
    expect(report).toContain('| Aurora Bank \\(aurora\\) | abstain |');
    // What others say is text, and not a cell or a mark of its own.
    expect(report).toContain('| yes | \\*Good\\* \\| \\<b\\> |');
    expect(report).toContain('| Too wide | accepted-with-changes | Narrowed |');
  });

  it('and it is published, replaced by an erratum, and withdrawn', async () => {
    expect((await chair('standards', 'publish', ...NAME)).cells()[0]?.[2]).toBe('published');
    const erratum = JSON.stringify(
      ownDocument(NAME[0], { version: '1.0.1', title: { en: 'Mended', 'zh-CN': '勘误' } }),
    );
    const argv = ['standards', 'import', '-', '--standard', NAME[0]];
    expect((await as('editor@committee')(argv, { stdin: erratum })).code).toBe(0);
    expect((await editor('standards', 'review-erratum', NAME[0], '1.0.1')).code).toBe(0);
    expect((await chair('standards', 'publish', NAME[0], '1.0.1')).cells()[0]?.[2]).toBe('published');
    const withdraw = ['standards', 'withdraw', NAME[0], '1.0.0'];
    expect((await chair('standards', 'show', NAME[0])).cells().map((cells) => cells[2])).toEqual([
      'published',
      'superseded',
    ]);
    expect(await chair(...withdraw)).toMatchObject({ code: 2 });
    expect((await chair(...withdraw, '--reason', 'Wrong')).cells()[0]?.[2]).toBe('withdrawn');
    expect((await chair('standards', 'reviews-due', 'committee')).out).toBe('');
  });
});

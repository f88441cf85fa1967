import { describe, expect, it } from 'vitest';
import type { Edit, EditOf } from '../../../../standards/catalogue/drafting/edit.js';
import { HubError } from '../../../../standards/errors.js';
import { planFor } from '../../aggregates/consortium.js';
import { apply, both, done, draftOf, group, leaf, treeOf } from './drafts.js';

const draft = draftOf([
  group('a', leaf('a.1', { children: [leaf('a.1.1'), leaf('a.1.2')] }), leaf('a.2')),
  group('b', leaf('b.1')),
]);
const said = (text: string) => ({ title: both(text), statement: both(text), level: 'must' as const });
const at = (parentKey: string | null, afterKey?: string | null) => ({ parentKey, afterKey });
const add = (key: string, place: EditOf<'add'>['place']): Edit => ({
  kind: 'add',
  key,
  node: 'requirement',
  place,
  said: said(key),
});
const move = (key: string, place: EditOf<'move'>['place'], revision = 0): Edit => ({
  kind: 'move',
  key,
  revision,
  place,
});
const change = (key: string, text: string, revision = 0): Edit => ({
  kind: 'change',
  key,
  revision,
  said: { title: both(text) },
});
const retire = (key: string, over: Partial<EditOf<'retire'>> = {}): Edit => ({
  kind: 'retire',
  key,
  revision: 0,
  children: null,
  with: [],
  ...over,
});

function refusal(work: () => unknown): HubError {
  try {
    work();
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('when something is added or moved', () => {
  it('it stands first, last or after the one that is named', () => {
    expect(treeOf(done(draft, add('b.0', at('b', null)), add('b.2', at('b')), add('b.3', at('b', 'b.0'))))).toEqual([
      ...['a', ' a.1', '  a.1.1', '  a.1.2', ' a.2', 'b', ' b.0', ' b.3', ' b.1', ' b.2'],
    ]);
    expect(treeOf(done(draft, move('a.1', at('b', null))))).toEqual([
      'a',
      ' a.2',
      'b',
      ' a.1',
      '  a.1.1',
      '  a.1.2',
      ' b.1',
    ]);
    expect(treeOf(done(draft, move('a', at(null))))[0]).toBe('b');
  });

  it('only rows whose place or text is another are touched', () => {
    const { inserted, changed, placed, removed } = apply(draft, add('b.2', at('b')));
    expect([inserted.map(({ key }) => key), changed, placed, removed]).toEqual([['b.2'], [], [], []]);
    expect(apply(draft, move('b.1', at('a', 'a.1'))).placed.map(({ key }) => key)).toEqual(['b.1', 'a.2', 'b']);
  });

  it('after a sibling that has gone elsewhere it stands last, and after one that never was it is refused', () => {
    const moved = done(draft, move('a.2', at('b')));
    expect(treeOf(done(moved, add('a.3', at('a', 'a.2'))))).toContain(' a.3');
    expect(refusal(() => apply(draft, add('a.3', at('a', 'a.9')))).at).toBe('input.edits.0.add.place.afterKey');
  });

  it('nothing stands below itself, no group in a requirement, nothing deeper than a document may be', () => {
    expect(refusal(() => apply(draft, move('a.1', at('a.1.1')))).message).toBe('a.1 cannot stand below itself.');
    expect(refusal(() => apply(draft, move('b', at('a.1')))).message).toBe('b: a requirement cannot hold a group.');
    const keys = Array.from({ length: 32 }, (_key, index) => `d.${index}`);
    const chain = keys.map((key, index) => add(key, at(index === 0 ? 'b.1' : `d.${index - 1}`)));
    expect(refusal(() => apply(draft, ...chain)).message).toMatch(/nested deeper than 32/);
  });
});

describe('when something is split or merged', () => {
  const into = (...keys: string[]) => keys.map((key) => ({ key, said: said(key) }));

  it('the parts stand in its place, say where they come from, and one has the children', () => {
    const split: Edit = { kind: 'split', key: 'a.1', revision: 0, into: into('a.3', 'a.4'), childrenTo: 'a.4' };
    const result = done(draft, split);
    expect(treeOf(result)).toEqual(['a', ' a.3', ' a.4', '  a.1.1', '  a.1.2', ' a.2', 'b', ' b.1']);
    expect(['a.3', 'a.4'].map((key) => result.contents.get(key)?.from)).toEqual([['a.1'], ['a.1']]);
    expect(refusal(() => apply(draft, { ...split, childrenTo: null } as Edit)).at).toBe(
      'input.edits.0.split.childrenTo',
    );
  });

  it('what was split before in the same draft comes from what that came from', () => {
    const first = done(draft, { kind: 'split', key: 'b.1', revision: 0, into: into('b.2', 'b.3'), childrenTo: null });
    const second = done(first, { kind: 'split', key: 'b.3', revision: 1, into: into('b.4', 'b.5'), childrenTo: null });
    expect(second.contents.get('b.5')?.from).toEqual(['b.1']);
  });

  it('what was merged stands where the first stood, with the children of all', () => {
    const of = ['b.1', 'a.1', 'a.2'].map((key) => ({ key, revision: 0 }));
    const result = done(draft, { kind: 'merge', of, into: { key: 'b.1', said: {} } });
    expect(treeOf(result)).toEqual(['a', 'b', ' b.1', '  a.1.1', '  a.1.2']);
    expect(result.contents.get('b.1')?.from).toEqual(['a.1', 'a.2']);
    expect(result.contents.get('b.1')?.statement).toEqual(both('b.1 says.'));
    const renamed = done(draft, { kind: 'merge', of: of.slice(1), into: { key: 'a.3', said: said('a.3') } });
    expect(treeOf(renamed).slice(0, 4)).toEqual(['a', ' a.3', '  a.1.1', '  a.1.2']);
  });

  it('groups do not become requirements, and none is merged with what it stands in', () => {
    const of = (...keys: string[]) => keys.map((key) => ({ key, revision: 0 }));
    const merge =
      (...keys: string[]) =>
      () =>
        apply(draft, { kind: 'merge', of: of(...keys), into: { key: keys[0] ?? '', said: {} } });
    expect(refusal(merge('a.1', 'a.1.1')).message).toBe('a.1.1 stands below a.1; move it first.');
    expect(refusal(merge('b', 'b.1')).message).toMatch(/^Groups are merged with groups/);
    expect(refusal(merge('b.1', 'b.1')).at).toBe('input.edits.0.merge.of');
  });
});

describe('when something is retired', () => {
  it('what is below is lifted into its place, or goes as it was read', () => {
    expect(treeOf(done(draft, retire('a.1', { children: 'lift' })))).toEqual([
      'a',
      ' a.1.1',
      ' a.1.2',
      ' a.2',
      'b',
      ' b.1',
    ]);
    const below = ['a.1.1', 'a.1.2'].map((key) => ({ key, revision: 0 }));
    expect(treeOf(done(draft, retire('a.1', { children: 'retire', with: below })))).toEqual(['a', ' a.2', 'b', ' b.1']);
  });

  it('what somebody else put below it meanwhile is not taken along', () => {
    const other = done(draft, add('a.1.3', at('a.1')));
    const below = ['a.1.1', 'a.1.2'].map((key) => ({ key, revision: 0 }));
    const { code, message } = refusal(() => apply(other, retire('a.1', { children: 'retire', with: below })));
    expect(code).toBe('CONFLICT');
    expect(message).toBe(
      'a.1.3 was added by Editor at 2026-06-01T12:00:00.000Z (revision 1; you read 0). Read it again.',
    );
  });

  it('its key is not used again for anything else, and is for what it was', () => {
    const retired = done(draft, retire('b.1'));
    expect(refusal(() => apply(retired, add('b.1', at('b')))).message).toMatch(/was the key of something else/);
    const { title, statement } = leaf('b.1');
    const back: Edit = {
      kind: 'add',
      key: 'b.1',
      node: 'requirement',
      place: at('b'),
      said: { title, statement, level: 'must' },
    };
    expect(treeOf(done(retired, back))).toEqual(treeOf(draft));
  });
});

describe('when an edit names a revision', () => {
  it('one that was edited since is a conflict that says by whom, whatever the edit', () => {
    const edited = done(draft, change('b.1', 'Other'));
    const kinds: Edit[] = [
      change('b.1', 'Mine'),
      move('b.1', at('a')),
      retire('b.1'),
      { kind: 'split', key: 'b.1', revision: 0, into: [], childrenTo: null },
      { kind: 'merge', of: [{ key: 'b.1', revision: 0 }], into: { key: 'b.1', said: {} } },
    ];
    for (const edit of kinds)
      expect(
        refusal(() => apply(edited, edit)),
        edit.kind,
      ).toMatchObject({
        code: 'CONFLICT',
        message: 'b.1 was changed by Editor at 2026-06-01T12:00:00.000Z (revision 1; you read 0). Read it again.',
      });
    expect(apply(edited, change('b.1', 'Mine', 1)).trail).toMatchObject([{ key: 'b.1', revision: 2 }]);
  });

  it('an edit of another one goes through, and one that changes nothing leaves no trace', () => {
    const edited = done(draft, change('b.1', 'Other'));
    expect(apply(edited, change('a.2', 'Mine')).trail).toHaveLength(1);
    expect(apply(edited, change('b.1', 'Other', 1), move('b.1', at('b'), 1))).toMatchObject({
      trail: [],
      changed: [],
      placed: [],
    });
  });
});

describe('when a member of the version is set', () => {
  const set = (member: EditOf<'set'>['member'], value: unknown): Edit => ({ kind: 'set', member, revision: 0, value });
  const sharing = draftOf([], { kind: 'sharing' });

  it('a disclosure profile stays below the ceiling, and is refused with why', () => {
    const profile = { 'indicator.value': { red: ['public'] } };
    const { message, at: place } = refusal(() => apply(sharing, set('disclosure', profile)));
    expect(message).toBe(
      '/disclosure: The profile passes the ceiling: indicator.value under TLP red may not be shown to public.',
    );
    expect(place).toBe('input.edits.0.set.value.indicator.value.red');
    expect(apply(sharing, set('disclosure', { 'indicator.value': { green: ['member'] } })).frame).toHaveProperty(
      'disclosure',
    );
    expect(refusal(() => apply(draft, set('disclosure', {}))).message).toMatch(/Only a sharing standard/);
  });

  it('a release plan is one by itself, and is refused with the place', () => {
    const plan = planFor(60);
    expect(apply(sharing, set('releases', plan)).frame).toEqual({ releases: plan });
    expect(
      apply(draftOf([], { kind: 'sharing', frame: { title: both('x'), releases: plan } }), set('releases', null)).frame,
    ).toEqual({
      releases: null,
    });
    const { message, at: place } = refusal(() => apply(sharing, set('releases', { ...plan, sectors: ['none'] })));
    expect(message).toBe('/releases: `none` is what reports are counted under that say none.');
    expect(place).toBe('input.edits.0.set.value.sectors.0');
    expect(refusal(() => apply(draft, set('releases', plan))).message).toMatch(/Only a sharing standard says what is/);
  });

  it('it is taken out by null, but for the title', () => {
    expect(apply(draftOf([], { frame: { title: both('x'), label: 'l' } }), set('label', null)).frame).toEqual({
      label: null,
    });
    expect(refusal(() => apply(draft, set('title', null))).code).toBe('BAD_USER_INPUT');
  });
});

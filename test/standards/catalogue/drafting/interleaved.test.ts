import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../standards/catalogue/drafting/draft.js';
import type { Edit } from '../../../../standards/catalogue/drafting/edit.js';
import { HubError } from '../../../../standards/errors.js';
import { apply, both, draftOf, group, leaf, written } from './drafts.js';

const START = draftOf([group('g', leaf('r1'), leaf('r2'), leaf('r3')), group('h', leaf('r4'))]);

/** What an editor does: reads the draft anew, or edits by what they last read. */
type Act =
  | { readonly what: 'read' }
  | {
      readonly what: 'change' | 'move' | 'retire' | 'split' | 'merge' | 'add';
      readonly one: number;
      readonly two: number;
    };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Act>({ what: 'read' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom('change', 'move', 'retire', 'split', 'merge', 'add'),
      one: fc.nat(9),
      two: fc.nat(9),
    }) as fc.Arbitrary<Act>,
  },
);
const interleaving = fc.array(fc.tuple(fc.constantFrom('ann', 'bo'), act), { minLength: 4, maxLength: 30 });

/** The edit that an act is of the draft as its editor read it; texts and keys are of this act alone. */
function editOf(read: Draft, { what, one, two }: Exclude<Act, { what: 'read' }>, mark: string): Edit | null {
  const requirements = read.placed.filter(({ kind }) => kind === 'requirement');
  const pick = (index: number) => requirements[index % Math.max(requirements.length, 1)]?.key;
  const [key, other] = [pick(one), pick(two)];
  const place = { parentKey: two % 2 === 0 ? 'g' : 'h', afterKey: null };
  const said = { title: both(mark), statement: both(mark), level: 'must' as const };
  const revision = (name: string) => read.last.get(name)?.revision ?? 0;
  if (what === 'add') return { kind: 'add', key: mark, node: 'requirement', place, said };
  if (!key) return null;
  const reading = { key, revision: revision(key) };
  if (what === 'change') return { kind: 'change', ...reading, said: { title: both(mark) } };
  if (what === 'move') return { kind: 'move', ...reading, place };
  if (what === 'retire') return { kind: 'retire', ...reading, children: null, with: [] };
  if (what === 'split')
    return { kind: 'split', ...reading, into: [key, mark].map((part) => ({ key: part, said })), childrenTo: null };
  if (!other || other === key) return null;
  return { kind: 'merge', of: [reading, { key: other, revision: revision(other) }], into: { key: mark, said } };
}

/** A model that knows nothing of trees and revisions: what each key says, and which acts each editor has seen. */
interface Model {
  readonly titles: Map<string, string>;
  /** Key → the acts that touched it, in order. */
  readonly touched: Map<string, string[]>;
}

function acknowledge({ titles, touched }: Model, edit: Edit, mark: string): void {
  const touch = (key: string) => touched.set(key, [...(touched.get(key) ?? []), mark]);
  const say = (key: string) => {
    titles.set(key, mark);
    touch(key);
  };
  const take = (key: string) => {
    titles.delete(key);
    touch(key);
  };
  if (edit.kind === 'add' || edit.kind === 'change') say(edit.key);
  if (edit.kind === 'move') touch(edit.key);
  if (edit.kind === 'retire') take(edit.key);
  if (edit.kind === 'split') for (const { key } of edit.into) say(key);
  if (edit.kind === 'merge') {
    for (const { key } of edit.of) take(key);
    say(edit.into.key);
  }
}

const keysOf = (edit: Edit): string[] =>
  edit.kind === 'merge' ? edit.of.map(({ key }) => key) : 'key' in edit && edit.kind !== 'add' ? [edit.key] : [];

/** Runs the acts; faults are edits that were taken though their editor had not seen what they were laid over. */
function run(
  acts: readonly (readonly [string, Act])[],
  { blind = false } = {},
): { faults: string[]; hub: Draft; model: Model; taken: number } {
  let hub = START;
  let taken = 0;
  const model: Model = { titles: new Map(), touched: new Map() };
  const reads = new Map<string, { draft: Draft; seen: Map<string, string[]> }>();
  const faults: string[] = [];
  const read = (who: string) => {
    const reading = { draft: hub, seen: new Map(model.touched) };
    reads.set(who, reading);
    return reading;
  };
  acts.forEach(([who, one], index) => {
    const reading = one.what === 'read' ? read(who) : (reads.get(who) ?? read(who));
    const edit = one.what === 'read' ? null : editOf(reading.draft, one, `m${index}`);
    if (!edit) return;
    try {
      // Without revisions, as if each editor had just read what they edit.
      const outcome = apply(blind ? { ...hub, last: reading.draft.last } : hub, edit);
      if (outcome.trail.length === 0) return;
      hub = written(hub, outcome, who);
      taken += 1;
      for (const key of keysOf(edit)) {
        const unseen = (model.touched.get(key) ?? []).slice((reading.seen.get(key) ?? []).length);
        if (unseen.length > 0) faults.push(`${edit.kind} of ${key} by ${who} over ${unseen.join(', ')}`);
      }
      acknowledge(model, edit, `m${index}`);
      // Whoever edits has their answer, and sees their own.
      for (const { key } of outcome.trail) {
        reading.seen.set(key, model.touched.get(key) ?? []);
        const last = hub.last.get(key);
        if (last) reading.draft = { ...reading.draft, last: new Map(reading.draft.last).set(key, last) };
      }
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
    }
  });
  return { faults, hub, model, taken };
}

const titlesOf = ({ contents, placed }: Draft) =>
  new Map(placed.map(({ key }) => [key, contents.get(key)?.title.en ?? ''] as const));

describe('when two editors’ edits come in any order', () => {
  it('no edit that was taken is lost: each later one was made by somebody who had seen it', () => {
    let taken = 0;
    fc.assert(
      fc.property(interleaving, (acts) => {
        const { faults, hub, model, ...told } = run(acts);
        taken += told.taken;
        expect(faults).toEqual([]);
        const titles = titlesOf(hub);
        for (const [key, title] of model.titles) expect(titles.get(key)).toBe(title);
        for (const [key] of model.touched)
          if (!model.titles.has(key) && !START.contents.has(key)) expect(titles.has(key)).toBe(false);
        expect(hub.placed.map(({ ordinal }) => ordinal)).toEqual(hub.placed.map((_placed, index) => index));
      }),
      { seed: 16, numRuns: 150 },
    );
    expect(taken).toBeGreaterThan(400);
  });

  it('without revisions some would be', () => {
    const lost = (acts: readonly (readonly [string, Act])[]) => run(acts, { blind: true }).faults.length > 0;
    expect(fc.sample(interleaving, { seed: 16, numRuns: 100 }).filter(lost).length).toBeGreaterThan(10);
  });
});

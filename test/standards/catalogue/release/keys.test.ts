import { describe, expect, it } from 'vitest';
import { chainFaults, type SignedKeySet } from '../../../../standards/catalogue/release/keys/chain.js';
import { enrol, revoke, setThreshold } from '../../../../standards/catalogue/release/keys/changes.js';
import { type KeySet, parseKeySet } from '../../../../standards/catalogue/release/keys/keySet.js';
import { chainOf, keyNamed, signedBy } from '../../../support/release/keys.js';
import { refusal } from '../samples.js';
import { CHAIN, FIRST, headOf, lastOf, released, trust, wrong } from './samples.js';

const LATER = { committee: 'committee', issuedAt: '2026-01-05T00:00:00.000Z' };
const idOf = (name: string) => keyNamed(name).id;
const signed = (set: KeySet, ...names: string[]) => signedBy('key-set', set, ...names.map(keyNamed));
const faultsOf = (chain: readonly SignedKeySet[]) => chainFaults(chain, '').map(({ code, at }) => `${code} ${at}`);
const enrolled = (last: KeySet, name: string, officer = lastOf(CHAIN).keys[0]?.officer ?? '', replaces?: string) =>
  enrol(last, { publicKey: keyNamed(name).publicKey, officer, name, replaces }, LATER);

/** rossi's key goes, by the other two. */
const REVOKED = [...CHAIN, signed(revoke(lastOf(CHAIN), idOf('rossi'), LATER), 'lin', 'wu')];
/** lin's key is replaced in the end. */
const ROTATED = [
  ...REVOKED,
  signed(enrolled(lastOf(REVOKED), 'lin anew', undefined, idOf('lin')), 'lin', 'wu', 'lin anew'),
];

describe('when a committee’s keys change', () => {
  it('each set follows from the one before', () => {
    expect(faultsOf(ROTATED)).toEqual([]);
    expect(lastOf(ROTATED).keys.map(({ name }) => name)).toEqual(['wu', 'lin anew']);
    expect(lastOf(ROTATED)).toMatchObject({ number: 6, threshold: 2 });
  });

  it('whoever trusts the first set follows to the last', () => {
    const file = released(FIRST.document, { chain: ROTATED, signers: ['wu', 'lin anew'] });
    for (let known = 1; known <= ROTATED.length; known++)
      expect(wrong(file, trust(ROTATED.slice(0, known)))).toEqual([]);
  });

  it('fewer officers of the set before cannot go on to another, however many of the new one sign', () => {
    const set = revoke(lastOf(CHAIN), idOf('rossi'), LATER);
    expect(faultsOf([...CHAIN, signed(set, 'wu', 'rossi')])).toEqual(['too-few-signers /4/signatures']);
    const takeover = {
      ...set,
      keys: [...set.keys, ...enrolled(lastOf(CHAIN), 'mallory', 'f'.repeat(32)).keys.slice(-1)],
    };
    expect(faultsOf([...CHAIN, signed(takeover, 'lin', 'mallory')])).toEqual(['too-few-signers /4/signatures']);
  });

  it('a set with a higher threshold is signed to its own too', () => {
    const set = setThreshold(lastOf(CHAIN), 3, LATER);
    expect(faultsOf([...CHAIN, signed(set, 'lin', 'wu')])).toEqual(['too-few-signers /4/signatures']);
    expect(faultsOf([...CHAIN, signed(set, 'lin', 'wu', 'rossi')])).toEqual([]);
  });

  it('a new key signs itself: nobody enrols one that they do not have', () => {
    const set = enrolled(lastOf(CHAIN), 'lin anew');
    expect(faultsOf([...CHAIN, signed(set, 'lin', 'wu')])).toEqual(['too-few-signers /4/signatures']);
    expect(faultsOf([...CHAIN, signed(set, 'lin', 'wu', 'lin anew')])).toEqual([]);
  });

  it('a key that was revoked does not come back', () => {
    const set = enrolled(lastOf(REVOKED), 'rossi', 'e'.repeat(32));
    expect(faultsOf([...REVOKED, signed(set, 'lin', 'wu', 'rossi')])).toEqual(['revoked-key /5/content/keys/2']);
  });

  it('a key stays its officer’s', () => {
    const [first, ...others] = lastOf(CHAIN).keys;
    const set = { ...enrolled(lastOf(CHAIN), 'lin anew'), keys: [{ ...first, officer: 'f'.repeat(32) }, ...others] };
    expect(faultsOf([...CHAIN, signed(set as KeySet, 'lin', 'wu')])).toEqual(['broken-chain /4/content/keys/0']);
  });

  it('a set left out, of another time, or of another committee breaks the chain', () => {
    expect(faultsOf([...CHAIN, ROTATED.at(-1) as SignedKeySet])).toContain('broken-chain /4/content/number');
    expect(faultsOf([...CHAIN, ROTATED.at(-1) as SignedKeySet])).toContain('broken-chain /4/content/previous');
    const earlier = { ...revoke(lastOf(CHAIN), idOf('rossi'), LATER), issuedAt: '2025-01-01T00:00:00.000Z' };
    expect(faultsOf([...CHAIN, signed(earlier, 'lin', 'wu')])).toEqual(['broken-chain /4/content/issuedAt']);
    const other = { ...revoke(lastOf(CHAIN), idOf('rossi'), LATER), committee: 'council' };
    expect(faultsOf([...CHAIN, signed(other, 'lin', 'wu')])).toEqual(['wrong-subject /4/content/committee']);
  });
});

describe('when keys were revoked since', () => {
  it('what they signed under a set that names them stays released', () => {
    const file = released(FIRST.document, { signers: ['wu', 'rossi'] });
    expect(wrong(file, trust(CHAIN))).toEqual([]);
    expect(wrong(file, trust(ROTATED))).toEqual([]);
  });

  it('they sign nothing under a set that does not', () => {
    expect(wrong(released(FIRST.document, { chain: REVOKED, signers: ['wu', 'rossi'] }), trust(REVOKED))).toEqual([
      'revoked-key release#/release/signatures/1',
      'too-few-signers release#/release/signatures',
    ]);
  });

  it('they do not say what is newest', () => {
    const file = released(FIRST.document, { signers: ['wu', 'rossi'] });
    const head = headOf([file], { signers: ['wu', 'rossi'] });
    expect(wrong(file, trust(CHAIN), { head })).toEqual([]);
    expect(wrong(file, trust(REVOKED), { head })).toEqual(['stale-head head#/head/content/keySet']);
  });
});

describe('when two chains part', () => {
  it('the one that is trusted counts, however well the other is signed', () => {
    const other = [...CHAIN, signed(setThreshold(lastOf(CHAIN), 1, LATER), 'lin', 'wu')];
    const file = released(FIRST.document, { chain: other, signers: ['lin'] });
    expect(wrong(file, trust(CHAIN))).toEqual([]);
    expect(wrong(file, trust(REVOKED))).toEqual([
      'foreign-keys release#/keySets/4',
      'foreign-keys release#/release/content/keySet',
    ]);
  });

  it('a chain of one’s own making is not the committee’s', () => {
    const forged = chainOf('committee', ['mallory', 'lin'], 1);
    const file = released(FIRST.document, { chain: forged, signers: ['mallory'] });
    expect(wrong(file, trust(CHAIN))).toEqual([
      'foreign-keys release#/keySets/0',
      'foreign-keys release#/release/content/keySet',
    ]);
  });
});

describe('when no set can be like this', () => {
  const set = lastOf(CHAIN);
  const [first, second] = set.keys;
  it.each([
    ['more officers asked for than there are', { threshold: 4 }, '/threshold'],
    ['nobody asked for', { threshold: 0 }, '/threshold'],
    ['one key twice', { keys: [first, first, second] }, '/keys'],
    ['an id of another key', { keys: [{ ...first, id: second?.id }, second] }, '/keys/0/id'],
    ['a name in two lines', { keys: [{ ...first, name: 'a\nb' }, second] }, '/keys/0/name'],
    ['another format', { format: 2 }, '/format'],
    ['no number', { number: 1.5 }, '/number'],
    ['a time in another spelling', { issuedAt: '2026-01-01T00:00:00Z' }, '/issuedAt'],
    ['what nobody reads', { more: true }, '/more'],
  ])('%s is refused', (_what, over, at) => {
    expect(refusal(() => parseKeySet({ ...set, ...over }, '')).at).toBe(at);
  });

  it('nor does a change leave too few, or take what is not there', () => {
    expect(refusal(() => revoke(lastOf(REVOKED), idOf('wu'), LATER)).at).toBe('/threshold');
    expect(() => revoke(lastOf(CHAIN), idOf('mallory'), LATER)).toThrow('No such key');
  });
});

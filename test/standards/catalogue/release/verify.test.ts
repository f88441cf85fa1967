import { describe, expect, it } from 'vitest';
import type { ReleaseFile } from '../../../../standards/catalogue/release/files.js';
import { enrol } from '../../../../standards/catalogue/release/keys/changes.js';
import type { ReleaseManifest } from '../../../../standards/catalogue/release/manifest.js';
import { verifyRelease } from '../../../../standards/catalogue/release/verify.js';
import { chainOf, keyNamed, signedBy } from '../../../support/release/keys.js';
import { ownStandard } from '../samples.js';
import {
  CHAIN,
  FIRST,
  headOf,
  lastOf,
  NOW,
  OFFICERS,
  released,
  SECOND,
  THIRD,
  trust,
  unsigned,
  wrong,
} from './samples.js';

const contentOf = ({ release }: ReleaseFile) => release?.content as ReleaseManifest;
const resigned = (file: ReleaseFile, over: Partial<ReleaseManifest>): ReleaseFile => ({
  ...file,
  release: signedBy('release', { ...contentOf(file), ...over }, keyNamed('lin'), keyNamed('wu')),
});

describe('when enough officers have signed', () => {
  it('the release verifies by the keys alone, and tells who signed', () => {
    const { faults, signers } = verifyRelease(FIRST, trust(), { now: NOW });
    expect(faults).toEqual([]);
    expect(signers.map(({ name }) => name)).toEqual(['lin', 'wu']);
  });

  it('any two of the three are enough, and no fewer', () => {
    for (const one of OFFICERS) {
      expect(wrong(released(FIRST.document, { signers: [one] }))).toEqual([
        'too-few-signers release#/release/signatures',
      ]);
      for (const other of OFFICERS.filter((name) => name !== one))
        expect(wrong(released(FIRST.document, { signers: [one, other] }))).toEqual([]);
    }
    expect(wrong(released(FIRST.document, { signers: [] }))).toEqual(['too-few-signers release#/release/signatures']);
  });

  it('two keys of one officer count once', () => {
    const second = keyNamed('lin’s other');
    const officer = lastOf(CHAIN).keys[0]?.officer ?? '';
    const sources = { committee: 'committee', issuedAt: '2026-01-02T00:00:00.000Z' };
    const set = enrol(lastOf(CHAIN), { publicKey: second.publicKey, officer, name: 'lin' }, sources);
    const chain = [...CHAIN, signedBy('key-set', set, keyNamed('lin'), keyNamed('wu'), second)];
    const twice = released(FIRST.document, { chain, signers: ['lin', 'lin’s other'] });
    expect(wrong(twice, trust(chain))).toEqual(['too-few-signers release#/release/signatures']);
    expect(wrong(released(FIRST.document, { chain, signers: ['wu', 'lin’s other'] }), trust(chain))).toEqual([]);
  });
});

describe('when a signature is not what it should be', () => {
  it('one of nobody is an unknown key, whatever the others are', () => {
    expect(wrong(released(FIRST.document, { signers: ['lin', 'wu', 'mallory'] }))).toEqual([
      'unknown-key release#/release/signatures/2',
    ]);
  });

  it('the same key twice is told, and counts once', () => {
    expect(wrong(released(FIRST.document, { signers: ['lin', 'lin'] }))).toEqual([
      'malformed release#/release/signatures/1',
      'too-few-signers release#/release/signatures',
    ]);
  });

  it('one made for another purpose says for which', () => {
    const { content, signatures } = FIRST.release as NonNullable<ReleaseFile['release']>;
    const asHead = { content, signatures: [...signatures.slice(1), keyNamed('lin').sign('head', content)] };
    expect(wrong({ ...FIRST, release: asHead })).toEqual([
      'wrong-purpose release#/release/signatures/1',
      'too-few-signers release#/release/signatures',
    ]);
  });

  it('one over another release is bad', () => {
    expect(
      wrong({ ...SECOND, release: { content: contentOf(SECOND), signatures: FIRST.release?.signatures ?? [] } }),
    ).toEqual([
      'bad-signature release#/release/signatures/0',
      'bad-signature release#/release/signatures/1',
      'too-few-signers release#/release/signatures',
    ]);
  });
});

describe('when what is signed is about something else', () => {
  it('another text has another digest', () => {
    const document = ownStandard({ title: { en: 'Threat sharing!', 'zh-CN': '威胁共享' } });
    expect(wrong({ ...FIRST, document })).toEqual(['wrong-digest release#/release/content/document']);
  });

  it('a release of one standard says nothing of another, nor of another version', () => {
    const other = ownStandard({ standard: 'other' });
    expect(wrong({ ...FIRST, document: other })).toEqual([
      'wrong-digest release#/release/content/document',
      'wrong-subject release#/release/content/standard',
    ]);
    expect(wrong({ ...FIRST, document: SECOND.document })).toEqual([
      'wrong-digest release#/release/content/document',
      'wrong-subject release#/release/content/version',
    ]);
  });

  it('officers who sit in two committees sign for one', () => {
    const chain = chainOf('council', OFFICERS, 2);
    const theirs = released(FIRST.document, { chain });
    expect(wrong(theirs, trust(chain))).toEqual([]);
    expect(wrong(theirs)).toEqual(['foreign-keys release#/keySets/0', 'foreign-keys release#/release/content/keySet']);
    // Under the right chain, and with the right keys' signatures, the name of the committee is still another's.
    expect(wrong(resigned(FIRST, { committee: 'council' }))).toEqual([
      'wrong-subject release#/release/content/committee',
    ]);
  });
});

describe('when nobody signed', () => {
  it('it says so plainly, with keys that are trusted and without', () => {
    expect(wrong(unsigned(FIRST.document))).toEqual(['unsigned release#/release']);
    expect(wrong(unsigned(FIRST.document), { format: 1, keySets: [] })).toEqual(['unsigned release#/release']);
  });

  it('a signed release may follow on one that was not', () => {
    const before = unsigned(FIRST.document);
    const next = released(SECOND.document, { after: [before] });
    expect(wrong(next, trust(), { previous: before })).toEqual([]);
    expect(wrong(THIRD, trust(), { previous: unsigned(THIRD.document) })).toEqual([
      'gap release#/release/content/predecessor',
    ]);
  });
});

describe('when its reader has a release already', () => {
  it('the next one follows, and the same one is no news', () => {
    expect(wrong(SECOND, trust(), { previous: FIRST })).toEqual([]);
    expect(wrong(SECOND, trust(), { previous: SECOND })).toEqual([]);
  });

  it('an older one is a rollback', () => {
    expect(wrong(FIRST, trust(), { previous: SECOND })).toEqual(['rollback release#/release/content/predecessor']);
    expect(wrong(FIRST, trust(), { previous: THIRD })).toEqual(['rollback release#/release/content/predecessor']);
  });

  it('another one in its place, or one that follows on another, is a fork', () => {
    const other = released(ownStandard({ version: '1.3.1' }), { after: [FIRST] });
    expect(wrong(other, trust(), { previous: SECOND })).toEqual(['fork release#/release/content/predecessor']);
    expect(wrong(THIRD, trust(), { previous: other })).toEqual(['fork release#/release/content/predecessor']);
  });

  it('one further on needs those between', () => {
    expect(wrong(THIRD, trust(), { previous: FIRST })).toEqual(['gap release#/release/content/predecessor']);
  });

  it('the one before must be good itself, and of the same standard', () => {
    expect(wrong(SECOND, trust(), { previous: released(FIRST.document, { signers: ['lin'] }) })).toEqual([
      'too-few-signers previous#/release/signatures',
    ]);
    expect(wrong(FIRST, trust(), { previous: released(ownStandard({ standard: 'other' })) })).toEqual([
      'wrong-subject release#/release/content/standard',
    ]);
  });
});

describe('when it is held against a head', () => {
  it('the newest is the newest until the head expires, and not a millisecond longer', () => {
    const head = headOf([FIRST, SECOND]);
    expect(wrong(SECOND, trust(), { head })).toEqual([]);
    expect(wrong(SECOND, trust(), { head, now: '2026-02-19T23:59:59.999Z' })).toEqual([]);
    expect(wrong(SECOND, trust(), { head, now: '2026-02-20T00:00:00.000Z' })).toEqual([
      'expired-head head#/head/content/expiresAt',
    ]);
  });

  it('an older release is a rollback, a newer one makes the head stale, another is a fork', () => {
    const head = headOf([FIRST, SECOND]);
    expect(wrong(FIRST, trust(), { head })).toEqual(['rollback head#/head/content/number']);
    expect(wrong(THIRD, trust(), { head })).toEqual(['stale-head head#/head/content/number']);
    const other = released(ownStandard({ version: '1.3.1' }), { after: [FIRST] });
    expect(wrong(other, trust(), { head })).toEqual(['fork head#/head/content/release']);
  });

  it('a head needs as many officers as a release, and is none of another standard', () => {
    expect(wrong(FIRST, trust(), { head: headOf([FIRST], { signers: ['wu'] }) })).toEqual([
      'too-few-signers head#/head/signatures',
    ]);
    const other = released(ownStandard({ standard: 'other' }));
    expect(wrong(FIRST, trust(), { head: headOf([other]) })).toEqual(['wrong-subject head#/head/content/standard']);
  });
});

import { describe, expect, it } from 'vitest';
import { ceiling } from '../../../standards/access/ceiling.js';
import {
  type DisclosureProfile,
  GOVERNED_FIELDS,
  type GovernedField,
  type Reader,
} from '../../../standards/access/disclosure.js';
import { ALL_FIELDS, NO_FIELDS, setOf } from '../../../standards/access/fields.js';
import { compile, disclosureOf, type Policy } from '../../../standards/access/policy.js';
import { TLP } from '../../../standards/access/tlp.js';

const policy = (id: string, profile: DisclosureProfile): Policy => ({
  id,
  standardKey: 'sharing',
  version: `${id}.0.0`,
  effectiveAt: new Date(Number(id)),
  profile,
});
/** All that any profile may show. */
const WIDEST: DisclosureProfile = Object.fromEntries(
  GOVERNED_FIELDS.map((field) => [field, Object.fromEntries(TLP.map((tlp) => [tlp, ceiling(field, tlp)]))]),
);
const without = (...fields: GovernedField[]): DisclosureProfile => ({
  ...WIDEST,
  ...Object.fromEntries(fields.map((field) => [field, {}])),
});
const READERS: readonly Reader[] = ['recipient', 'group-member', 'member', 'regulator', 'researcher', 'public'];
const allBut = (...fields: GovernedField[]) => ALL_FIELDS & ~setOf(fields);
const ASSESSMENTS: GovernedField[] = ['assessment.summary', 'assessment.answers'];

describe('when a profile is compiled', () => {
  it('it shows each field to whom it names under the label, and to nobody else', () => {
    const shown = compile({ 'indicator.name': { amber: ['recipient'] }, 'sighting.kind': { green: ['member'] } });
    for (const tlp of TLP) {
      for (const reader of READERS) {
        const name = tlp === 'amber' && reader === 'recipient' ? setOf(['indicator.name']) : NO_FIELDS;
        const kind = tlp === 'green' && reader === 'member' ? setOf(['sighting.kind']) : NO_FIELDS;
        expect(shown(tlp, reader), `${tlp} ${reader}`).toBe(name | kind);
      }
    }
  });

  it('what passes the ceiling is cut off', () => {
    const shown = compile(
      Object.fromEntries(GOVERNED_FIELDS.map((field) => [field, Object.fromEntries(TLP.map((tlp) => [tlp, READERS]))])),
    );
    const widest = compile(WIDEST);
    for (const tlp of TLP) for (const reader of READERS) expect(shown(tlp, reader)).toBe(widest(tlp, reader));
    expect(shown('red', 'member')).toBe(NO_FIELDS);
  });

  it('a pattern is shown with the value that it quotes only', () => {
    const pattern: DisclosureProfile = { 'indicator.pattern': { green: ['member'] } };
    expect(compile(pattern)('green', 'member')).toBe(NO_FIELDS);
    const both = setOf(['indicator.pattern', 'indicator.value']);
    expect(compile({ ...pattern, 'indicator.value': { green: ['member'] } })('green', 'member')).toBe(both);
  });
});

describe('when an object is read', () => {
  const seen = (history: readonly Policy[], sharedUnder: string, ...relations: Reader[]) =>
    disclosureOf(history).seen(sharedUnder, 'green', relations);
  const [first, second] = [policy('1', without('indicator.name')), policy('2', without('indicator.labels'))];

  it('the policy in force and all that it was shared under must show a field', () => {
    expect(seen([first], '1', 'member')).toBe(allBut('indicator.name', ...ASSESSMENTS));
    expect(seen([first, second], '2', 'member')).toBe(allBut('indicator.labels', ...ASSESSMENTS));
    expect(seen([first, second], '1', 'member')).toBe(allBut('indicator.name', 'indicator.labels', ...ASSESSMENTS));
    expect(seen([first, second, policy('3', WIDEST)], '1,2', 'member')).toBe(
      allBut('indicator.name', 'indicator.labels', ...ASSESSMENTS),
    );
  });

  it('nothing is shown with no policy in force, under none, or under one that nobody knows', () => {
    expect(seen([], '1', 'member')).toBe(NO_FIELDS);
    expect(seen([first], '', 'member')).toBe(NO_FIELDS);
    expect(seen([first], '9', 'member')).toBe(NO_FIELDS);
  });

  it('any relation of the reader will do, and none does not', () => {
    const named = policy('1', {
      'indicator.name': { green: ['recipient'] },
      'indicator.labels': { green: ['member'] },
    });
    expect(seen([named], '1', 'recipient', 'member')).toBe(setOf(['indicator.name', 'indicator.labels']));
    expect(seen([named], '1')).toBe(NO_FIELDS);
  });

  it('a decision that is kept is of the same label, policies and relations', () => {
    const disclosure = disclosureOf([first, second]);
    const relations: readonly Reader[] = ['member'];
    for (let turn = 0; turn < 2; turn++) {
      expect(disclosure.seen('2', 'green', relations)).toBe(allBut('indicator.labels', ...ASSESSMENTS));
      expect(disclosure.seen('1', 'green', relations)).toBe(
        allBut('indicator.name', 'indicator.labels', ...ASSESSMENTS),
      );
      expect(disclosure.seen('2', 'red', relations)).toBe(NO_FIELDS);
      expect(disclosure.seen('2', 'green', [])).toBe(NO_FIELDS);
    }
  });
});

describe('when a decision is to hold whatever the object', () => {
  const toAll = [['green', 'member']] as const;

  it('every policy must show the field in every standing', () => {
    const history = [policy('1', without('indicator.name')), policy('2', without('indicator.labels'))];
    expect(disclosureOf(history).always(toAll)).toBe(allBut('indicator.name', 'indicator.labels', ...ASSESSMENTS));
    const narrow = policy('1', { 'indicator.name': { green: ['member'] }, 'indicator.labels': { red: ['recipient'] } });
    expect(disclosureOf([narrow]).always(toAll)).toBe(setOf(['indicator.name']));
    expect(disclosureOf([narrow]).always([...toAll, ['red', 'recipient']])).toBe(NO_FIELDS);
  });

  it('nothing is shown with no policy in force; whoever reaches nothing is stopped by nothing', () => {
    expect(disclosureOf([]).always(toAll)).toBe(NO_FIELDS);
    expect(disclosureOf([]).always([])).toBe(NO_FIELDS);
    expect(disclosureOf([policy('1', {})]).always([])).toBe(ALL_FIELDS);
  });

  it('a decision that is kept is of the same standings', () => {
    const disclosure = disclosureOf([policy('1', { 'indicator.name': { green: ['member'] } })]);
    for (let turn = 0; turn < 2; turn++) {
      expect(disclosure.always(toAll)).toBe(setOf(['indicator.name']));
      expect(disclosure.always([['clear', 'public']])).toBe(NO_FIELDS);
    }
  });
});

describe('when the policies are told', () => {
  it('the newest is in force, and what was before it decided as it did', () => {
    const history = [policy('1', without('indicator.name')), policy('2', WIDEST)];
    const disclosure = disclosureOf(history);
    expect(disclosure.inForce?.id).toBe('2');
    expect(disclosure.history).toEqual(history);
    expect(disclosure.before?.inForce?.id).toBe('1');
    expect(disclosure.before?.before?.inForce).toBeNull();
    expect(disclosure.before?.before?.before).toBeNull();
  });

  it('as data they show what they show', () => {
    const [one, two] = [policy('1', without('indicator.name')), policy('2', WIDEST)];
    const { cells } = disclosureOf([one, two]);
    const expected = [one, two].flatMap(({ id, profile }) =>
      TLP.flatMap((tlp) =>
        READERS.filter((relation) => relation !== 'researcher').map((relation) => ({
          policyId: id,
          tlp,
          relation,
          shown: compile(profile)(tlp, relation),
        })),
      ),
    );
    expect(cells).toHaveLength(expected.length);
    expect(cells).toEqual(expect.arrayContaining(expected));
  });
});

import { describe, expect, it } from 'vitest';
import { CONDITIONS, type Condition, NEEDED } from '../../../standards/catalogue/lifecycle/conditions.js';
import { succession } from '../../../standards/catalogue/lifecycle/supersession.js';
import {
  ACTIONS,
  choose,
  isReleased,
  STATES,
  type State,
  TRANSITIONS,
  transitionsFrom,
  transitionsOf,
} from '../../../standards/catalogue/lifecycle.js';

/** Written down again, so that a transition that comes or goes is seen. */
const LIFE: readonly string[] = [
  'proposed take-up drafting',
  'drafting open-comment comment',
  'drafting review-erratum review',
  'drafting publish published',
  'comment close-comment review',
  'comment return drafting',
  'review open-ballot ballot',
  'review publish published',
  'review return drafting',
  'ballot close-ballot approved',
  'ballot close-ballot drafting',
  'approved publish published',
  'approved return drafting',
  'published supersede superseded',
  'published withdraw withdrawn',
  'superseded withdraw withdrawn',
];

describe('when a version goes through its life', () => {
  it('it takes these transitions and no other', () => {
    expect(TRANSITIONS.map(({ from, action, to }) => `${from} ${action} ${to}`).sort()).toEqual([...LIFE].sort());
  });

  it('what is released is never written again', () => {
    for (const { from, to } of TRANSITIONS) if (isReleased(from)) expect(isReleased(to), `${from} ${to}`).toBe(true);
  });

  it('the hub’s own text comes into force by a ballot or as an erratum only', () => {
    const ways = TRANSITIONS.filter(({ action }) => action === 'publish');
    expect(ways.map(({ from, needs }) => [from, needs.includes('external-text'), needs.includes('erratum')])).toEqual([
      ['approved', false, false],
      ['drafting', true, false],
      ['review', false, true],
    ]);
    expect(TRANSITIONS.filter(({ to }) => to === 'approved').map(({ needs }) => needs)).toEqual([
      ['ballot-over', 'vote-won'],
    ]);
  });

  const elsewhere = STATES.flatMap((state) =>
    ACTIONS.filter((action) => !transitionsFrom(state).some((transition) => transition.action === action)).map(
      (action): [State, (typeof ACTIONS)[number]] => [state, action],
    ),
  );
  it.each(elsewhere)('from %s there is no %s, and the refusal says from where and what else', (state, action) => {
    const role = TRANSITIONS.find((transition) => transition.action === action)?.by[0] ?? 'hub';
    const refused = () => transitionsOf({ state, action, role });
    expect(refused).toThrow(expect.objectContaining({ code: 'CONFLICT', at: 'input.versionId' }));
    expect(refused).toThrow(new RegExp(`${action} leads on from .*; the version is ${state}\\. From here: .+`));
  });

  it.each(TRANSITIONS)('$action from $from is taken by nobody but $by', ({ action, from, by }) => {
    for (const role of ['analyst', 'editor', 'chair', 'voter', 'operator', 'public', 'hub'] as const) {
      const named = TRANSITIONS.filter((transition) => transition.action === action);
      const may = named.some((transition) => transition.by.some((taker) => taker === role));
      if (may) expect(transitionsOf({ state: from, action, role }).length).toBeGreaterThan(0);
      else
        expect(() => transitionsOf({ state: from, action, role })).toThrow(
          expect.objectContaining({ code: 'FORBIDDEN' }),
        );
    }
    expect(by.length).toBeGreaterThan(0);
  });

  it.each(TRANSITIONS)('$action from $from asks for each of $needs, and says so', (transition) => {
    const met = Object.fromEntries(transition.needs.map((condition) => [condition, null]));
    expect(choose([transition], met)).toBe(transition);
    for (const condition of transition.needs) {
      const { [condition]: _, ...others } = met;
      const refused = () => choose([transition], others);
      expect(refused).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
      expect(refused).toThrow(NEEDED[condition]);
      expect(() => choose([transition], { ...met, [condition]: 'For this.' })).toThrow('For this.');
    }
  });

  it('every condition is one that a transition asks', () => {
    const asked = new Set<Condition>(TRANSITIONS.flatMap(({ needs }) => needs));
    expect([...asked].sort()).toEqual([...CONDITIONS].sort());
  });
});

describe('when a version takes the place of others', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  const later = new Date('2026-12-31T00:00:00Z');
  const version = (number: string, validUntil: Date | null = null) => ({ id: number, version: number, validUntil });

  it('all before it go at once, or on the date that is named', () => {
    const inForce = [version('1.0.0', later), version('1.1.0')];
    const [at, until] = [null, later].map((bothUntil) => succession(inForce, '2.0.0', { bothUntil, now }));
    expect(at).toEqual({ replaced: ['1.0.0', '1.1.0'], bothUntil: null, validUntil: null });
    expect(until).toEqual({ replaced: ['1.0.0', '1.1.0'], bothUntil: later, validUntil: null });
  });

  it('a late patch takes the place of what it patches, and leaves with it', () => {
    const inForce = [version('1.1.0', later), version('2.0.0')];
    expect(succession(inForce, '1.1.1', { bothUntil: null, now })).toEqual({
      replaced: ['1.1.0'],
      bothUntil: null,
      validUntil: later,
    });
    expect(() => succession([version('2.0.0')], '1.1.1', { bothUntil: null, now })).toThrow(/2\.0\.0 is in force/);
  });

  it.each(['2026-06-01T00:00:00Z', '2020-01-01T00:00:00Z', '2040-01-01T00:00:00Z'])('not until %s', (date) => {
    expect(() => succession([], '1.0.0', { bothUntil: new Date(date), now })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', at: 'input.bothValidUntil' }),
    );
  });
});

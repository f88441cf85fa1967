import { describe, expect, it } from 'vitest';
import { type Actor, ROLES } from '../../../standards/access/actor.js';
import type { Reader } from '../../../standards/access/disclosure.js';
import {
  communityRelation,
  type Reached,
  reaches,
  relationsTo,
  standingsOf,
} from '../../../standards/access/relations.js';
import { TLP } from '../../../standards/access/tlp.js';
import { audienceOf } from '../../../standards/indicators/audience.js';

type ActorRole = Actor['role'];

const actorOf = (role: ActorRole): Actor =>
  role === 'public' ? { role } : { role, personId: 'p', seatId: 's', organizationId: 'o', institutionId: 'i' };
const EVERY_ROLE: readonly ActorRole[] = [...ROLES, 'public'];
const INSTITUTION: readonly ActorRole[] = ['analyst', 'administrator', 'assessor'];
const VISITORS: readonly ActorRole[] = ['editor', 'chair', 'voter', 'operator', 'public'];

const WAYS: readonly Reached[] = (['members', 'recipients', 'owner'] as const).flatMap((audience) =>
  [false, true].flatMap((received) => [false, true].map((grouped) => ({ audience, received, grouped }))),
);
const told = ({ audience, received, grouped }: Reached) =>
  [audience, received && 'received', grouped && 'grouped'].filter(Boolean).join(' ');

const COMMUNITY: Readonly<Record<ActorRole, Reader | null>> = {
  analyst: 'member',
  administrator: 'member',
  assessor: 'member',
  agent: 'member',
  editor: 'public',
  chair: 'public',
  voter: 'public',
  researcher: null,
  regulator: 'regulator',
  operator: 'public',
  public: 'public',
};

describe('when something is shown to all of a kind', () => {
  it.each(EVERY_ROLE)('%s is of one kind', (role) => {
    expect(communityRelation(actorOf(role))).toBe(COMMUNITY[role]);
  });
});

describe('when an object comes to a reader', () => {
  it.each(EVERY_ROLE)('%s stands to it as it came', (role) => {
    const own = COMMUNITY[role];
    const named = ['recipient', ...(own === 'regulator' ? ['regulator'] : [])];
    const expected = {
      ...Object.fromEntries(WAYS.map((way) => [told(way), way.audience === 'members' && own ? [own] : []])),
      'recipients received': named,
      'recipients grouped': ['group-member'],
      'recipients received grouped': [...named, 'group-member'],
    };
    const found = () => Object.fromEntries(WAYS.map((way) => [told(way), relationsTo(actorOf(role), way)]));
    expect(found()).toEqual(expected);
    // Decisions are kept by the list, so there is one of each.
    for (const way of WAYS.filter(({ audience }) => audience !== 'owner')) {
      expect(relationsTo(actorOf(role), way)).toBe(relationsTo(actorOf(role), { ...way }));
    }
  });
});

/** Labels of what reaches a role, by the way it comes. */
function labels(role: ActorRole, { audience, received, grouped }: Reached): readonly string[] {
  if (role === 'researcher' || audience === 'owner') return [];
  if (audience === 'members') return VISITORS.includes(role) ? ['clear'] : ['clear', 'green'];
  if (VISITORS.includes(role) || !(received || grouped)) return [];
  if (role === 'agent') return ['amber'];
  return received ? TLP : TLP.filter((tlp) => tlp !== 'red');
}

describe('when a label stops an object (FIRST TLP 2.0)', () => {
  it.each(EVERY_ROLE)('%s is reached by what may come so far', (role) => {
    for (const way of WAYS) {
      expect(
        TLP.filter((tlp) => reaches(actorOf(role), tlp, way)),
        told(way),
      ).toEqual(labels(role, way));
    }
  });
});

const standings = (role: ActorRole) => standingsOf(actorOf(role)).map(([tlp, relation]) => `${tlp} ${relation}`);

describe('when a decision is to hold for whatever a reader can reach', () => {
  it.each(INSTITUTION)('%s may stand so to it', (role) => {
    expect(standings(role)).toEqual([
      'clear member',
      'green member',
      'amber recipient',
      'amber group-member',
      'amber+strict recipient',
      'amber+strict group-member',
      'red recipient',
    ]);
  });

  it('an agent, a regulator, a visitor and a researcher so', () => {
    expect(standings('agent')).toEqual(['clear member', 'green member', 'amber recipient', 'amber group-member']);
    expect(standings('regulator')).toEqual([
      'clear regulator',
      'green regulator',
      'amber recipient',
      'amber+strict recipient',
      'red recipient',
    ]);
    for (const role of VISITORS) expect(standings(role), role).toEqual(['clear public']);
    expect(standings('researcher')).toEqual([]);
  });

  it('there is one list of each, and every way by which something reaches a role is in it', () => {
    for (const role of EVERY_ROLE) {
      const actor = actorOf(role);
      expect(standingsOf(actor)).toBe(standingsOf({ ...actor }));
      for (const way of WAYS) {
        // No regulator is in a group.
        if (role === 'regulator' && way.grouped) continue;
        for (const tlp of TLP.filter((label) => audienceOf(label) === way.audience && reaches(actor, label, way))) {
          const relations = relationsTo(actor, way).map((relation) => `${tlp} ${relation}`);
          expect(relations.filter((standing) => standings(role).includes(standing))).not.toEqual([]);
        }
      }
    }
  });
});

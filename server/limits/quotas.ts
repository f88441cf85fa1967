import { LRUCache } from 'lru-cache';
import type { Caller } from '../../db/seat.js';
import { type Actor, isSeated, type SeatedActor } from '../../standards/access/actor.js';
import { Account, type Books } from './account.js';
import { nameOf } from './party.js';
import type { Limits, PartyKind } from './settings.js';
import { turns } from './turns.js';

/** Who asks: a person, or else an address. */
export interface Asker {
  readonly caller: Caller | null;
  readonly address: string;
}

/** Charges an operation to the institution of who acts in it, once that is known; once, however often it is tried. */
export type Charge = (actor: Actor) => Promise<void>;

// Whoever comes under ever new addresses pushes out others that did.
const MAX_ACCOUNTS = 50_000;

/** What everybody has of their quotas. */
export function createQuotas({ quotas }: Pick<Limits, 'quotas'>, books: Books) {
  const accounts = new LRUCache<string, Account>({ max: MAX_ACCOUNTS });
  const account = (kind: PartyKind, name: string): Account => {
    const key = `${kind} ${name}`;
    const known = accounts.get(key) ?? new Account(kind, name, quotas[kind], books);
    accounts.set(key, known);
    return known;
  };
  const kindOf = ({ caller }: Asker) => (caller ? 'person' : 'address');
  const of = (asker: Asker) => account(kindOf(asker), asker.caller ? nameOf(asker.caller) : asker.address);
  const ofInstitution = (actor: SeatedActor) => account('institution', actor.institutionId);
  const queueOf = (kind: 'person' | 'address') => {
    const { operations: each, queue: waiting } = quotas[kind];
    const all = Number.POSITIVE_INFINITY;
    return turns({ all, each, waiting }, (name) => account(kind, name).tooMany('operations'));
  };
  const inTurn = { person: queueOf('person'), address: queueOf('address') };

  return {
    of,
    ofInstitution,
    /** Does an operation once its points are paid, in its asker's turn. */
    async perform<T>(asker: Asker, points: number, work: (charge: Charge) => Promise<T>): Promise<T> {
      const own = of(asker);
      await own.pay(points);
      return await inTurn[kindOf(asker)](own.name, async () => {
        // By institution: a read that began for a seat that its caller no longer has is read again for another.
        const held = new Map<string, () => void>();
        const charge = async (actor: Actor) => {
          if (!isSeated(actor) || held.has(actor.institutionId)) return;
          const institution = ofInstitution(actor);
          held.set(actor.institutionId, institution.hold('operations'));
          await institution.pay(points);
        };
        try {
          return await work(charge);
        } finally {
          for (const release of held.values()) release();
        }
      });
    },
  };
}

export type Quotas = ReturnType<typeof createQuotas>;

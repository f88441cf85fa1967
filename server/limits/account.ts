import { hash } from 'node:crypto';
import { HubError } from '../../standards/errors.js';
import type { PartyKind, Quota } from './settings.js';
import { type Lease, Window } from './window.js';

/** What is counted besides points: what somebody has at once. */
export type Held = 'operations' | 'sockets' | 'subscriptions';

/** Too much of something for now. */
export class RateLimited extends HubError {
  constructor(
    message: string,
    /** Seconds after which there is more. */
    readonly retryAfter: number,
  ) {
    super('RATE_LIMITED', message);
  }
}

/** What an account needs of the hub. */
export interface Books {
  readonly lease: Lease;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly refused: (kind: PartyKind, what: string) => void;
}

const WHOSE = { person: 'You have', institution: 'Your institution has', address: 'Your address has' } as const;
/** What is had at once is given back sooner than a minute ends. */
const SOON_SECONDS = 5;

/** What one party has of its quota. */
export class Account {
  private readonly window: Window;
  private readonly held = { operations: 0, sockets: 0, subscriptions: 0 };

  constructor(
    readonly kind: PartyKind,
    readonly name: string,
    readonly quota: Quota,
    private readonly books: Books,
  ) {
    this.window = new Window(hash('sha256', `${kind} ${name}`, 'base64url'), quota.cost, books.lease, books.now);
  }

  /** @throws RateLimited when the points are not there */
  async pay(points: number): Promise<void> {
    if (this.window.has(points)) this.window.spend(points);
    else if (!(await this.window.take(points)))
      throw this.refusal('cost', `${this.quota.cost} points a minute`, this.window.rest());
  }

  /** For what is known only when it is done. */
  owe(points: number): void {
    this.window.spend(points);
  }

  /** Takes one of what may be had at once, until the function that this gives is called. @throws RateLimited */
  hold(what: Held): () => void {
    if (this.held[what] >= this.quota[what]) throw this.tooMany(what);
    this.held[what] += 1;
    let given = false;
    return () => {
      if (!given) this.held[what] -= 1;
      given = true;
    };
  }

  tooMany(what: Held): RateLimited {
    return this.refusal(what, `${this.quota[what]} ${what} at once`, SOON_SECONDS);
  }

  refusal(what: string, quota: string, retryAfter: number): RateLimited {
    this.books.refused(this.kind, what);
    return new RateLimited(`${WHOSE[this.kind]} ${quota}; ask again later.`, retryAfter);
  }

  /** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10). */
  fields(): { policy: string; limit: string } {
    return {
      policy: `"${this.kind}";q=${this.quota.cost};w=60`,
      limit: `"${this.kind}";r=${this.window.left()};t=${this.window.rest()}`,
    };
  }
}

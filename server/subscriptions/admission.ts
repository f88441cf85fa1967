import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Caller } from '../../db/seat.js';
import type { Actor } from '../../standards/access/actor.js';
import { isSeated } from '../../standards/access/actor.js';
import { type Account, type Held, RateLimited } from '../limits/account.js';
import { addressOf } from '../limits/address.js';
import type { Quotas } from '../limits/quotas.js';

/** Close code of a socket, or of a wish to connect, that is one too many (graphql-ws keeps 4400 to 4499 as HTTP has its statuses). */
const TOO_MANY = 4429;

/** Whose sockets there are. Each is its address's until it has said whose it is, and then a person's and their institution's. */
export class Admission {
  private readonly holders = new WeakMap<WebSocket, Holder>();
  private readonly opening = new WeakMap<IncomingMessage, Holder>();

  constructor(
    private readonly quotas: Quotas,
    private readonly proxies: number,
  ) {}

  /** Whether a socket may be opened, before it costs a handshake. */
  mayOpen(request: IncomingMessage): boolean {
    const holder = new Holder([this.quotas.of({ caller: null, address: addressOf(request, this.proxies) })]);
    this.opening.set(request, holder);
    request.socket.once('close', () => holder.leave());
    return holder.enter();
  }

  /** A socket that has said nothing yet. */
  open(socket: WebSocket, request: IncomingMessage): void {
    const holder = this.opening.get(request);
    if (holder) this.holders.set(socket, holder);
  }

  /** Whether the socket may stay, now that it is known whose it is. */
  name(socket: WebSocket, caller: Caller | null, actor: Actor | null): boolean {
    const before = this.holders.get(socket);
    if (!caller || !before) return socket.readyState === socket.OPEN;
    const own = this.quotas.of({ caller, address: '' });
    const holder = new Holder(actor && isSeated(actor) ? [own, this.quotas.ofInstitution(actor)] : [own]);
    before.leave();
    this.holders.set(socket, holder);
    socket.once('close', () => holder.leave());
    if (holder.enter()) return true;
    socket.close(TOO_MANY, 'Too many sockets');
    return false;
  }

  /** One more subscription on the socket, until the function that this gives is called. @throws RateLimited */
  subscribe(socket: WebSocket): () => void {
    return this.holders.get(socket)?.hold('subscriptions') ?? (() => {});
  }
}

/** The accounts that a socket is on. */
class Holder {
  private release: (() => void) | null = null;

  constructor(private readonly accounts: readonly Account[]) {}

  /** Whether there is room for one more socket, which it then takes. */
  enter(): boolean {
    try {
      this.release = this.hold('sockets');
      return true;
    } catch (error) {
      if (error instanceof RateLimited) return false;
      throw error;
    }
  }

  leave(): void {
    this.release?.();
  }

  /** On all accounts, or on none. */
  hold(what: Held): () => void {
    const held: (() => void)[] = [];
    const release = () => {
      for (const give of held) give();
    };
    try {
      for (const account of this.accounts) held.push(account.hold(what));
      return release;
    } catch (error) {
      release();
      throw error;
    }
  }
}

import { setImmediate as turn } from 'node:timers/promises';
import { deserialize } from 'node:v8';
import type { InputOf, PieceOf, TaskName } from './tasks.js';

/** Work that an operation waits for. What has the same `key` has the same answer, as long as the operation lasts. */
export interface Order<N extends TaskName = TaskName> {
  readonly key: string;
  readonly task: N;
  readonly input: InputOf<N>;
  /** The caller's upload that it reads. */
  readonly file?: string;
  /** Ids of the versions of standards that it reads. */
  readonly versions?: readonly string[];
}

/** What came of it: its pieces as a worker wrote them, or the refusal. */
export type Outcome = { readonly pieces: readonly Uint8Array[] } | { readonly refusal: unknown };

/**
 * Thrown by a use case that needs work done which is not done yet. A transaction that stayed open meanwhile would keep its session,
 * and its turn, from everybody else: so it is rolled back, the work is done, and the operation begins anew.
 */
export class NotYetDone extends Error {
  override readonly name = 'NotYetDone';

  constructor(readonly order: Order) {
    super(`${order.task} is to be done first.`);
  }
}

/** The pieces of work that is done. @throws NotYetDone; what the work was refused with */
export type Aside = <N extends TaskName>(order: Order<N>) => Pieces<PieceOf<N>>;

export const asideOf =
  (done: ReadonlyMap<string, Outcome>): Aside =>
  (order) => {
    const outcome = done.get(order.key);
    if (!outcome) throw new NotYetDone(order as Order);
    if ('refusal' in outcome) throw outcome.refusal;
    return new Pieces(outcome.pieces);
  };

/** Pieces, each made into what it holds when it is come to: all of them at once would hold up everybody. */
export class Pieces<Piece> {
  constructor(private readonly pieces: readonly Uint8Array[]) {}

  first(): Piece {
    return deserialize(this.pieces[0] as Uint8Array);
  }

  /** All but so many, other requests having a turn before each. */
  async *after(count: number): AsyncGenerator<Piece, void> {
    for (const piece of this.pieces.slice(count)) {
      await turn();
      yield deserialize(piece);
    }
  }
}

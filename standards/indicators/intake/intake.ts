import { badInput, HubError } from '../../errors.js';
import type { IndicatorDraft } from './draft.js';

/** What a file held. `index` counts from 0: the line of a list, the record of a CSV file, the object of a bundle. */
export interface Intake {
  readonly drafts: readonly { readonly index: number; readonly draft: IndicatorDraft }[];
  readonly rejected: readonly { readonly index: number; readonly id?: string; readonly reason: string }[];
  readonly skipped: readonly { readonly type: string; readonly count: number }[];
}

/** The most lines, records or objects one file may hold. */
export const MAX_ITEMS = 200_000;

export function assertItems(count: number): void {
  if (count > MAX_ITEMS) throw new HubError('LIMIT_EXCEEDED', `A file holds at most ${MAX_ITEMS} items.`);
}

/** What becomes of an object whose marking the hub does not understand: it is never shared as if it had none. */
export type UnknownMarkings = 'reject' | 'keep';

/** Collects an intake item by item: one bad item stops no other, and of two equal ones the first is kept. */
export class IntakeDesk {
  constructor(private readonly unknownMarkings: UnknownMarkings = 'reject') {}

  private readonly drafts: { index: number; draft: IndicatorDraft }[] = [];
  private readonly rejected: { index: number; id?: string; reason: string }[] = [];
  private readonly skipped = new Map<string, number>();
  private readonly firstOf = new Map<string, number>();

  /** `read` makes the draft; the HubError it throws becomes the reason. */
  accept(index: number, read: () => IndicatorDraft, id?: string): void {
    try {
      const draft = read();
      if (draft.unkept !== undefined && this.unknownMarkings === 'reject') throw badInput(draft.unkept);
      this.assertFirst(index, draft);
      this.drafts.push({ index, draft });
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
      this.reject(index, error.message, id);
    }
  }

  private assertFirst(index: number, { type, value }: IndicatorDraft): void {
    const first = this.firstOf.get(`${type} ${value}`);
    if (first !== undefined) throw badInput(`duplicate of #${first}`);
    this.firstOf.set(`${type} ${value}`, index);
  }

  reject(index: number, reason: string, id?: string): void {
    this.rejected.push({ index, ...(id !== undefined && { id }), reason });
  }

  skip(type: string): void {
    this.skipped.set(type, (this.skipped.get(type) ?? 0) + 1);
  }

  result(): Intake {
    const skipped = [...this.skipped].map(([type, count]) => ({ type, count }));
    return { drafts: this.drafts, rejected: this.rejected, skipped };
  }
}

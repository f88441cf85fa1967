import { isDeepStrictEqual } from 'node:util';
import { badInput, HubError } from '../../errors.js';
import type { IndicatorDraft } from './draft.js';

/** Where something stands in its file. */
export interface Place {
  /** From 0: the line of a list, the record of a table, the object of a bundle, the attribute of MISP. */
  readonly index: number;
  /** The file's own number, from 1: the line of a list, the row of a spreadsheet with its header, the object of JSON. */
  readonly row: number;
}

export interface Rejection extends Place {
  /** Its own id, where it has one. */
  readonly id?: string;
  readonly reason: string;
}

/** What a file held. */
export interface Intake {
  /** Whoever makes something else of them may take them out as they go: a long file's drafts fill most of a worker's memory. */
  readonly drafts: (Place & { readonly draft: IndicatorDraft })[];
  readonly rejected: readonly Rejection[];
  /** How many said again what stood before them. */
  readonly duplicates: number;
  readonly skipped: readonly { readonly type: string; readonly count: number }[];
  /** How many URLs had no scheme and were taken for http. */
  readonly schemeAssumed: number;
  /** Columns that the hub does not know, by their headers. */
  readonly ignoredColumns: readonly string[];
}

/** The most lines, records or objects one file may hold. */
export const MAX_ITEMS = 200_000;

export function assertItems(count: number): void {
  if (count > MAX_ITEMS) throw new HubError('LIMIT_EXCEEDED', `A file holds at most ${MAX_ITEMS} items.`);
}

/** What becomes of an object whose marking the hub does not understand: it is never shared as if it had none. */
export type UnknownMarkings = 'reject' | 'keep';

/** The longest name of a type in an answer (STIX 2.1, section 3.2), and of an id. */
export const MAX_NAME = 250;

/** How many kinds of what was skipped, and columns, are told apart. */
const MAX_KINDS = 1_000;

/** What of a second statement on the same thing has to be as the first says, or it is not passed over. */
export type Tells = (draft: IndicatorDraft) => unknown;
const everything: Tells = ({ stixId: _, schemeAssumed: __, ...said }) => said;

/** Collects an intake item by item: one bad item stops no other. */
export class IntakeDesk {
  constructor(
    private readonly unknownMarkings: UnknownMarkings = 'reject',
    private readonly tells: Tells = everything,
  ) {}

  private readonly drafts: (Place & { draft: IndicatorDraft })[] = [];
  private readonly rejected: Rejection[] = [];
  private readonly skipped = new Map<string, number>();
  private readonly firstOf = new Map<string, Place & { draft: IndicatorDraft }>();
  private duplicates = 0;
  private schemeAssumed = 0;
  private ignoredColumns: readonly string[] = [];

  /** `read` makes the draft; the HubError it throws becomes the reason. */
  accept(place: Place, read: () => IndicatorDraft, id?: string): void {
    try {
      const draft = read();
      if (draft.unkept !== undefined && this.unknownMarkings === 'reject') throw badInput(draft.unkept);
      if (this.isAgain(draft)) this.duplicates += 1;
      else this.take({ ...place, draft });
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
      this.reject(place, error.message, id);
    }
  }

  /** Of two statements on one thing the first is kept; what the second says besides, such as a stricter label, is not lost unheard. */
  private isAgain(draft: IndicatorDraft): boolean {
    const first = this.firstOf.get(`${draft.type} ${draft.value}`);
    if (!first) return false;
    if (isDeepStrictEqual(this.tells(first.draft), this.tells(draft))) return true;
    throw badInput(`It says something else of the value of #${first.row}: say it once.`);
  }

  private take(item: Place & { draft: IndicatorDraft }): void {
    this.firstOf.set(`${item.draft.type} ${item.draft.value}`, item);
    this.drafts.push(item);
    if (item.draft.schemeAssumed) this.schemeAssumed += 1;
  }

  reject(place: Place, reason: string, id?: string): void {
    this.rejected.push({ ...place, ...(id !== undefined && { id: id.slice(0, MAX_NAME) }), reason });
  }

  skip(type: string): void {
    const name = this.skipped.has(type) || this.skipped.size < MAX_KINDS ? type.slice(0, MAX_NAME) : 'others';
    this.skipped.set(name, (this.skipped.get(name) ?? 0) + 1);
  }

  ignore(columns: readonly string[]): void {
    this.ignoredColumns = columns.slice(0, MAX_KINDS);
  }

  result(): Intake {
    const { drafts, rejected, duplicates, schemeAssumed, ignoredColumns } = this;
    const skipped = [...this.skipped].map(([type, count]) => ({ type, count }));
    return { drafts, rejected, duplicates, skipped, schemeAssumed, ignoredColumns };
  }
}

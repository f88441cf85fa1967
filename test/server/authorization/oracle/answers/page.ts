import { refusal, type Said } from './forms.js';

type Part = string | number;
type Kind = 'text' | 'integer' | 'moment' | 'uuid';

/** How a list stands: each row's place in it, of these kinds, and which way it goes. */
export interface Order<T> {
  readonly kinds: readonly Kind[];
  readonly place: (row: T) => readonly Part[];
  readonly descends?: boolean;
  /** How many may be asked for at once. */
  readonly most?: number;
}

export interface Paged {
  readonly first: number;
  readonly after?: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const IS: Readonly<Record<Kind, (part: unknown) => boolean>> = {
  text: (part) => typeof part === 'string',
  integer: (part) => Number.isInteger(part) && Number(part) >= -1,
  moment: (part) => Number.isInteger(part),
  uuid: (part) => typeof part === 'string' && UUID.test(part),
};

const encode = (parts: readonly Part[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

function decode(cursor: string, kinds: readonly Kind[]): readonly Part[] {
  try {
    const parts: Part[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (parts.length === kinds.length && kinds.every((kind, index) => IS[kind](parts[index]))) return parts;
  } catch {
    // Nobody's.
  }
  throw refusal('BAD_USER_INPUT');
}

function compare(one: readonly Part[], other: readonly Part[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return (one[at] as Part) < (other[at] as Part) ? -1 : 1;
}

/** The rows from a cursor on, in order, with their cursors. */
export function pageOf<T>(
  rows: readonly T[],
  { first, after }: Paged,
  { kinds, place, descends = false, most = 100 }: Order<T>,
  check: (after: readonly Part[]) => void = () => {},
): { readonly edges: { readonly cursor: string; readonly row: T }[]; readonly pageInfo: Said } {
  if (first < 1 || first > most) throw refusal('BAD_USER_INPUT');
  const from = after ? decode(after, kinds) : null;
  if (from) check(from);
  const way = descends ? -1 : 1;
  const listed = rows
    .map((row) => ({ row, at: place(row) }))
    .sort((one, other) => way * compare(one.at, other.at))
    .filter(({ at }) => from === null || way * compare(at, from) > 0);
  const edges = listed.slice(0, first).map(({ row, at }) => ({ cursor: encode(at), row }));
  return { edges, pageInfo: { hasNextPage: listed.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export function connectionOf<T>(rows: readonly T[], paged: Paged, order: Order<T>, node: (row: T) => Said): Said {
  const { edges, pageInfo } = pageOf(rows, paged, order);
  return { edges: edges.map(({ cursor, row }) => ({ cursor, node: node(row) })), pageInfo };
}

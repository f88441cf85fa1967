import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { validate } from 'uuid';
import type { Action } from '../standards/access/permissions.js';
import { badInput, type HubError } from '../standards/errors.js';
import { Access } from './access/access.js';

export const MAX_PAGE = 100;

@ObjectType({ simpleResolvers: true, description: 'Relay Cursor Connections Specification, PageInfo.' })
export class PageInfo {
  @Access('hub:read')
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Access('hub:read')
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge: the next `after`.' })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Access('hub:read')
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${MAX_PAGE}.` })
  first: number;

  @Access('hub:read')
  @Field(() => String, { nullable: true, description: 'Cursor of the edge to go on from.' })
  after?: string | null;
}

/** The cursor is made only when it is asked for: most readers of a page ask for one cursor, or none. */
class PageEdge<T> {
  readonly node: T;
  readonly #cursorOf: (row: T) => string;

  constructor(node: T, cursorOf: (row: T) => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

export interface Page<T> {
  readonly edges: PageEdge<T>[];
  readonly pageInfo: PageInfo;
}

/** `Name` → the `NameConnection` class, whose fields stand under `action`. */
export function connectionOf<T extends object>(name: string, node: ClassType<T>, action: Action) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: 'Relay Cursor Connections Specification, Edge.' })
  class Edge {
    @Access(action)
    @Field(() => String, { description: 'Opaque; stable while others write.' })
    cursor: string;

    @Access(action)
    @Field(() => node, { description: 'What the edge leads to.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: 'Relay Cursor Connections Specification, Connection.',
  })
  class Connection {
    @Access(action)
    @Field(() => [Edge], { description: 'The page.' })
    edges: Edge[];

    @Access(action)
    @Field(() => PageInfo, { description: 'How to go on.' })
    pageInfo: PageInfo;
  }
  return Connection;
}

export function checkPage({ first }: PageArgs): void {
  if (first < 1 || first > MAX_PAGE) throw badInput(`first is 1 to ${MAX_PAGE}.`, 'first');
}

/** A cursor's parts as opaque text; the parts are the reader's own last row, nothing of what they cannot see. */
export const encodeCursor = (...parts: (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** What the parts of a cursor may be. Whoever writes one by hand must not reach the database with what it cannot read. */
interface Parts {
  /** A moment; encoded as its milliseconds. */
  readonly moment: Date;
  /** A whole number that PostgreSQL has as an integer. */
  readonly integer: number;
  readonly uuid: string;
  readonly text: string;
}

// RFC 3339, 1, has the years 0000 to 9999, PostgreSQL no year 0.
const FIRST_MOMENT = Date.parse('0001-01-01T00:00:00Z');
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');
const MAX_INTEGER = 2 ** 31 - 1;

const isWhole = (part: unknown, from: number, to: number): part is number =>
  Number.isInteger(part) && Number(part) >= from && Number(part) <= to;

const READ: { readonly [K in keyof Parts]: (part: unknown) => Parts[K] | null } = {
  moment: (part) => (isWhole(part, FIRST_MOMENT, LAST_MOMENT) ? new Date(part) : null),
  integer: (part) => (isWhole(part, -1, MAX_INTEGER) ? part : null),
  uuid: (part) => (typeof part === 'string' && validate(part) ? part : null),
  text: (part) => (typeof part === 'string' && !part.includes('\0') ? part : null),
};

/** The cursor's parts, of these kinds in turn; BAD_USER_INPUT for anything else. */
export function decodeCursor<const K extends readonly (keyof Parts)[]>(
  cursor: string,
  ...kinds: K
): { -readonly [I in keyof K]: Parts[K[I]] } {
  const parts = jsonOf(cursor);
  const read = kinds.map((kind, index) => READ[kind](parts[index]));
  if (parts.length !== kinds.length || read.includes(null)) throw badCursor();
  return read as { -readonly [I in keyof K]: Parts[K[I]] };
}

function jsonOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts)) return parts;
  } catch {
    // No JSON: not a cursor that the hub wrote.
  }
  throw badCursor();
}

export const badCursor = (): HubError => badInput('Not a cursor of this connection.', 'after');

/** Cuts the one row too many that tells whether there is a next page. */
export function pageOf<T>(rows: readonly T[], first: number, cursorOf: (row: T) => string): Page<T> {
  const edges = rows.slice(0, first).map((node) => new PageEdge(node, cursorOf));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

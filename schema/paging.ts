import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '../standards/access/permissions.js';
import { badInput } from '../standards/errors.js';
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

/** Its cursor is made when it is asked for: most readers of a page ask for one of them, or none. */
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

export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = Array.isArray(parts) && parts.length === length;
    if (fits && parts.every((part) => typeof part === 'string' || Number.isFinite(part))) return parts;
  } catch {
    // Falls through to the one refusal below.
  }
  throw badInput('Not a cursor of this connection.', 'after');
}

/** ECMA-262, 21.4.1.1: the range of time values, in milliseconds. */
export const MAX_TIME = 8.64e15;

/** A cursor's part as the time it was made of. */
export function timeOf(part: string | number | undefined): Date {
  if (typeof part !== 'number' || Math.abs(part) > MAX_TIME)
    throw badInput('Not a cursor of this connection.', 'after');
  return new Date(part);
}

/** Cuts the one row too many that tells whether there is a next page. */
export function pageOf<T>(rows: readonly T[], first: number, cursorOf: (row: T) => string): Page<T> {
  const edges = rows.slice(0, first).map((node) => new PageEdge(node, cursorOf));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

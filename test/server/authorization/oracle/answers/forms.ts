import { GraphQLError } from 'graphql';
import type { Asker, Row, World } from '../world.js';

/** Who asks, of which world. */
export interface View {
  readonly world: World;
  readonly asker: Asker;
  /** What a sealed text of the world says. */
  readonly words: (sealed: unknown) => Row | null;
}

/** Marks what says nothing of anybody: there it is as it was told. */
export const AS_TOLD = Symbol('as told');

/** What an object says: values by field, or what makes them of the field's arguments. */
export type Said = Readonly<Record<string, unknown>>;

export type Code = 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT';

export const refusal = (code: Code): GraphQLError => new GraphQLError(code, { extensions: { code } });

/** `ipv4-addr` → `IPV4_ADDR`. */
export const term = (value: unknown): string | null =>
  typeof value === 'string' ? value.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_') : null;

export const moment = (value: unknown): string | null =>
  typeof value === 'string' ? new Date(value).toISOString() : null;

/** Milliseconds; of what is not there, none since the epoch. */
export const millis = (value: unknown): number => (typeof value === 'string' ? new Date(value).getTime() : 0);

export function localized(value: unknown): Said | null {
  const text = value as Row | null | undefined;
  return text ? { en: text.en ?? null, zhCN: text['zh-CN'] ?? null } : null;
}

/** The one that is there, or NOT_FOUND. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw refusal('NOT_FOUND');
  return value;
}

import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Fed } from './fed.js';
import type { Pool } from './pool.js';

export const pick = <T>(value: GeneratorValue, from: readonly T[]): T =>
  from[value(fc.nat, { max: from.length - 1 })] as T;
export const chance = (value: GeneratorValue, oneIn: number): boolean => value(fc.nat, { max: oneIn - 1 }) === 0;

// Most of what the world holds is of these; of others, there is one by chance.
const LIKELY: Readonly<Record<string, string>> = { ObservableType: 'DOMAIN_NAME', ImportFormat: 'LIST' };

/** Any value of the type, of those that mean something at `place`: the names on the way to it. Undefined leaves it out. */
export function inputOf(value: GeneratorValue, type: GraphQLInputType, place: string, pool: Pool): unknown {
  if (isNonNullType(type)) return given(value, type.ofType, place, pool);
  if (!chance(value, 3)) return undefined;
  return chance(value, 12) ? null : given(value, type, place, pool);
}

function given(value: GeneratorValue, type: GraphQLInputType, place: string, pool: Pool): unknown {
  if (isNonNullType(type)) return given(value, type.ofType, place, pool);
  if (isListType(type)) {
    const length = value(fc.nat, { max: /values$/.test(place) ? 12 : 3 });
    return Array.from({ length }, () => given(value, type.ofType, place, pool));
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => {
      const inner = inputOf(value, field.type, `${place}.${field.name}`, pool);
      return [field.name, inner === undefined && isNonNullType(field.type) ? field.defaultValue : inner] as const;
    });
    return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
  }
  if (isEnumType(type)) {
    const likely = LIKELY[type.name];
    const names = type.getValues().map(({ name }) => name);
    return likely && !chance(value, 4) ? likely : pick(value, names);
  }
  return scalarOf(value, type as GraphQLNamedInputType, place, pool);
}

function scalarOf(value: GeneratorValue, { name }: GraphQLNamedInputType, place: string, pool: Pool): unknown {
  const last = place.slice(place.lastIndexOf('.') + 1);
  const nth = () => value(fc.nat, { max: 20 });
  if (last === 'after')
    return chance(value, 2) ? ({ fed: 'cursor', nth: nth() } satisfies Fed) : pick(value, pool.cursors);
  switch (name) {
    case 'UUID':
    case 'ID':
      return chance(value, 6) ? ({ fed: 'id', nth: nth() } satisfies Fed) : pick(value, pool.ids(place));
    case 'Int':
      return last === 'first' ? pick(value, [1, 2, 3, 5, 20, 100]) : pick(value, [1, 1, 1, 0, 2, 50, 100]);
    case 'Float':
      return pick(value, [0, 1, 12.5]);
    case 'Boolean':
      return chance(value, 2);
    case 'DateTimeISO':
    case 'Date':
      return pick(value, pool.times);
    default:
      return pick(value, pool.texts(place));
  }
}

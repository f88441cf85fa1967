import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType, isEnumType } from 'graphql';
import type { Reader } from '../../../../support/worldHub.js';
import { type Place, placesOf, put, type Root, rootsOf } from '../../../leaks/support/places.js';
import { type Args, argumentsOf, usualAt } from '../../../leaks/support/questions.js';
import { ROOTS } from '../../matrix/arguments.js';
import { ASKERS } from '../askers.js';
import { TELLING } from './telling.js';

/** A root with its arguments; `place` is what it is asked for the sake of, null for the object itself. */
export interface Call {
  readonly alias: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Args;
  readonly place: string | null;
}

type Unnamed = Omit<Call, 'alias'>;
const named = (calls: readonly Unnamed[]): Call[] => calls.map((call, index) => ({ ...call, alias: `c${index}` }));

/**
 * Every query about each object that the reader stands in a relation to, and each argument, filter and order of it. Who stands
 * in fewer asks about some of them again: the documents are the same for all, and compiled once.
 */
export const callsOf = (schema: GraphQLSchema, reader: Reader): Call[] =>
  named(
    rootsOf(schema, 'query').flatMap((root) => {
      const subjects = argumentsOf(root, reader);
      return Array.from({ length: widest(root) }, (_, turn) => subjects[turn % subjects.length] as Args).flatMap(
        (args, turn) => [
          { field: root.field, args, place: null },
          ...placesOf(root).flatMap((place) => placed(root, reader, { args, turn }, place)),
        ],
      );
    }),
  );

const widest = (root: Root): number =>
  Math.max(...Object.values(ASKERS).map((asker) => argumentsOf(root, asker as Reader).length));

function placed(
  { field }: Root,
  reader: Reader,
  { args, turn }: { args: Args; turn: number },
  place: Place,
): Unnamed[] {
  if (isArgument(place) && isEnumType(place.type)) {
    return valuesOf(place.type).map((value) => {
      const subjects = Object.values(ROOTS[field.name]?.ofValue?.[value]?.(reader) ?? {});
      const subject = subjects[turn % subjects.length];
      return {
        field,
        args: { ...args, ...subject, [String(place.path[0])]: value },
        place: `${place.type.name}.${value}`,
      };
    });
  }
  if (place.path[0] === 'after') return [];
  // What the root cannot do without it has been given, unless something else tells more.
  if (isArgument(place) && args[String(place.path[0])] !== undefined && !TELLING[place.coordinate]) return [];
  const values = TELLING[place.coordinate] ?? (place.path[0] === 'first' ? [1] : [usualAt(place)]);
  return values.map((value) => ({ field, args: put(args, place.path, value) as Args, place: place.coordinate }));
}

const isArgument = ({ path }: Place): boolean => path.length === 1;
const valuesOf = (type: GraphQLNamedType | undefined): string[] =>
  isEnumType(type) ? type.getValues().map(({ name }) => name) : [];

/** The lists once more from the first cursor that they told, and from where it says nothing: in another order. */
export const nextCalls = (calls: readonly Call[], cursorOf: (call: Call) => string | undefined): Call[] =>
  named(
    calls.flatMap((call) => {
      const { field, args, place } = call;
      if (place !== null || !field.args.some(({ name }) => name === 'after')) return [];
      const next = { field, args: { ...args, after: cursorOf(call) ?? 'none' }, place: `Query.${field.name}(after)` };
      const orders = valuesOf(getNamedType(field.args.find(({ name }) => name === 'order')?.type));
      return [next, ...orders.map((order) => ({ ...next, args: { ...next.args, order } }))];
    }),
  );

import { type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { ASKED_ELSEWHERE, excuseFor, UNANSWERED } from '../../oracle/answers/unanswered.js';
import type { Saying } from '../../oracle/answers/watch.js';
import type { Single } from '../single.js';
import { type Answered, alone, judgeAnswered, notices } from './answered.js';
import { askedIn, fieldsOf, givenBy, givenOf } from './coordinates.js';

/** What the model did with what was asked. */
export interface Coverage {
  /** Field → answers in which it was asked for and how the model took it, one of each kind for each role. */
  readonly seen: ReadonlyMap<string, readonly Sight[]>;
  /** Entries of `UNANSWERED` that something was left as told by. */
  readonly excused: ReadonlySet<string>;
}

export interface Sight {
  readonly answered: Answered;
  readonly how: Saying;
  readonly filled: boolean;
}

/** Judges every answer; rejects with the first that is not the model's. */
export async function judgeSweep(hub: Single, sweep: readonly Answered[]): Promise<Coverage> {
  const seen = new Map<string, Sight[]>();
  const excused = new Set<string>();
  for (const answered of sweep) {
    const { role } = answered.view.asker;
    const saw = (coordinate: string, how: Saying, value: unknown) => {
      const sights = seen.get(coordinate) ?? [];
      const filled = !(value === null || value === undefined || (Array.isArray(value) && value.length === 0));
      const same = (sight: Sight) =>
        sight.answered.view.asker.role === role && sight.how === how && sight.filled === filled;
      if (!sights.some(same)) seen.set(coordinate, [...sights, { answered, how, filled }]);
    };
    await judgeAnswered(hub, answered, { saw, excused: (name) => excused.add(name) }).catch(async (error) => {
      // Of all that a document asks, what is wrong alone says more.
      for (const call of answered.calls) await judgeAnswered(hub, alone(answered, call));
      throw error;
    });
  }
  return { seen, excused };
}

/** What each asker was not asked for, or has not given, of all that the schema has. */
export function unasked(schema: GraphQLSchema, sweep: readonly Answered[]): string[] {
  const asked = new Map<string, Set<string>>();
  for (const { view, question } of sweep) {
    const of = asked.get(view.asker.role) ?? new Set();
    asked.set(view.asker.role, of);
    for (const coordinate of askedIn(schema, question)) of.add(coordinate);
  }
  const all = [...fieldsOf(schema).filter((coordinate) => !isElsewhere(coordinate)), ...givenOf(schema)];
  return [...asked].flatMap(([role, of]) => all.filter((one) => !of.has(one)).map((one) => `${role}: ${one}`));
}

/** Fields of which the model has said nothing that is there, and that no reason excuses. */
export const unanswered = (schema: GraphQLSchema, { seen }: Coverage): string[] =>
  fieldsOf(schema).filter((coordinate) => {
    if (isElsewhere(coordinate)) return false;
    const sights = seen.get(coordinate) ?? [];
    // Of a mutation itself the model says who may ask for it.
    if (coordinate.startsWith('Mutation.')) return new Set(sights.map(({ how }) => how)).size < 2;
    return !sights.some(saidSomething) && excuseOf(schema, coordinate) === undefined;
  });

const saidSomething = ({ how, filled }: Sight): boolean => how === 'said' && filled;
const isElsewhere = (coordinate: string): boolean =>
  coordinate in ASKED_ELSEWHERE || typeOf(coordinate) in ASKED_ELSEWHERE;
const typeOf = (coordinate: string): string => coordinate.slice(0, coordinate.indexOf('.'));

function excuseOf(schema: GraphQLSchema, coordinate: string): string | undefined {
  const type = schema.getType(typeOf(coordinate)) as GraphQLObjectType;
  const field = type.getFields()[coordinate.slice(type.name.length + 1)];
  return field && excuseFor(coordinate, type.name, getNamedType(field.type).name);
}

/** Arguments, input fields and sort values of queries that make no difference to what the model says. */
export async function unheeded(hub: Single, sweep: readonly Answered[]): Promise<string[]> {
  const left = new Set(givenOf(hub.schema));
  for (const answered of sweep) {
    for (const call of answered.calls) {
      const given = givenBy(call.field, call.args).filter((coordinate) => left.has(coordinate));
      if (given.length === 0) continue;
      const one = alone(answered, call);
      for (const coordinate of given) if (await notices(hub, one, coordinate)) left.delete(coordinate);
    }
  }
  return [...left];
}

/** Entries that nothing needs: the model says it all, or there is no such thing. */
export const stale = (schema: GraphQLSchema, { seen, excused }: Coverage): string[] => [
  ...Object.keys(UNANSWERED).filter((name) => !excused.has(name) && (seen.get(name)?.some(saidSomething) ?? true)),
  ...Object.keys(ASKED_ELSEWHERE).filter((name) => !schema.getType(name.replace(/[.(].*/, ''))),
];

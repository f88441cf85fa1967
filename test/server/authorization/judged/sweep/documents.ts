import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { everythingOf } from '../../../../support/broad.js';
import type { Question } from '../../worlds/hub/twin.js';
import type { Call } from './calls.js';

// Within the hub's limits: 30 aliases, 2,000 tokens, 20,000 fields.
const ALIASES = 25;
const WORDS = 1_200;

/** As few documents as the limits allow, each with the calls that it asks. */
export function packed(calls: readonly Call[]): Call[][] {
  const packs: Call[][] = [];
  for (const call of calls) {
    const last = packs.at(-1);
    if (last && last.length < ALIASES && words([...last, call]) < WORDS) last.push(call);
    else packs.push([call]);
  }
  return packs;
}

const words = (calls: readonly Call[]): number => questionOf(calls).query.split(/\w+/).length;

/** What is below a root is told as a fragment, once for all calls that ask for it. */
export function questionOf(calls: readonly Call[]): Question {
  const given = calls.flatMap(({ alias, field, args }) =>
    field.args.flatMap(({ name, type }) =>
      args[name] === undefined || name === 'first'
        ? []
        : [{ name: `${alias}_${name}`, type: String(type), value: args[name] }],
    ),
  );
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const fragments = new Set(calls.flatMap((call) => fragmentOf(call)?.slice(1) ?? []));
  const roots = calls.map((call) => `${call.alias}: ${call.field.name}${passed(call)}${below(call)}`);
  return {
    query: `query ${declared && `(${declared}) `}{ ${roots.join(' ')} } ${[...fragments].join(' ')}`,
    variables: Object.fromEntries(given.map(({ name, value }) => [name, value])),
  };
}

// How long a page may be is weighed where it is written.
function passed({ alias, field, args }: Call): string {
  const list = field.args.flatMap(({ name }) => {
    if (name === 'first') return [`first: ${args.first ?? 10}`];
    return args[name] === undefined ? [] : [`${name}: $${alias}_${name}`];
  });
  return list.length > 0 ? `(${list.join(', ')})` : '';
}

function below(call: Call): string {
  const [name] = fragmentOf(call) ?? [];
  return name ? ` { ...${name} }` : '';
}

function fragmentOf({ field, place }: Call): [string, string] | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  const [name, selection] =
    place === null ? [`All${type.name}`, everythingOf(type)] : [`Some${type.name}`, firstOf(type)];
  return [name, `fragment ${name} on ${type.name} ${selection}`];
}

const HOLDS = /^(edges|node|pageInfo|hits|indicators|changes|fields)$/;

/** Enough to tell which objects they are. */
function firstOf(of: GraphQLOutputType): string {
  const type = getNamedType(of) as GraphQLObjectType;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return HOLDS.test(field.name) ? [`${field.name} ${firstOf(field.type)}`] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : everythingOf(type);
}

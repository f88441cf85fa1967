import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { chance, inputOf, pick } from './inputs.js';
import type { Pool } from './pool.js';

export interface Document {
  readonly query: string;
  /** As they will be sent, but for what earlier answers are to fill in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Writing {
  readonly value: GeneratorValue;
  readonly pool: Pool;
  readonly fragments: string[];
  readonly variables: { readonly name: string; readonly type: string; readonly given: unknown }[];
  /** Whether every object says its id, so that it can be told whose answer it is. */
  readonly identified: boolean;
}

type Field = GraphQLField<unknown, unknown>;

/** A document over a root type: fields of it, asked for with anything, everything below by chance. */
export function documentOf(
  value: GeneratorValue,
  root: GraphQLObjectType,
  pool: Pool,
  { kind, identified }: { kind: 'query' | 'mutation'; identified: boolean },
): Document {
  const writing: Writing = { value, pool, fragments: [], variables: [], identified };
  const roots = weighed(root);
  const count = kind === 'mutation' ? 1 : value(fc.integer, { min: 1, max: 2 });
  const fields = Array.from({ length: count }, (_, index) => rootField(writing, pick(value, roots), index));
  const { variables, fragments } = writing;
  const declared = variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  return {
    query: `${kind} ${declared && `(${declared}) `}{ ${fields.join(' ')} } ${fragments.join(' ')}`.trim(),
    variables: Object.fromEntries(
      variables.filter(({ given }) => given !== undefined).map(({ name, given }) => [name, given]),
    ),
  };
}

const known = new WeakMap<GraphQLObjectType, Field[]>();

/** Each root once for each thing that may be said to it: the more there is to say, the more there is to get wrong. */
function weighed(root: GraphQLObjectType): Field[] {
  const found = known.get(root) ?? Object.values(root.getFields()).flatMap((field) => Array(weight(field)).fill(field));
  known.set(root, found);
  return found;
}

const weight = ({ args }: Field): number => 1 + args.reduce((sum, { type }) => sum + leaves(type), 0);

function leaves(type: GraphQLInputType): number {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Math.min(6, Object.keys(named.getFields()).length) : 1;
}

function rootField(writing: Writing, field: Field, index: number): string {
  const { value, pool, variables } = writing;
  const args = field.args.flatMap(({ name, type, defaultValue }) => {
    const given = inputOf(value, type, `${field.name}.${name}`, pool);
    // With a default it may be left out, and what it costs is weighed where it is written.
    if (name === 'first') return chance(value, 3) ? [] : [`first: ${given ?? 5}`];
    // Declared in any case: whoever wants the next page fills it in.
    if (name !== 'after' && (given === undefined || (defaultValue !== undefined && chance(value, 3)))) return [];
    const variable = `${name}${index}`;
    variables.push({ name: variable, type: String(type), given });
    return [`${name}: $${variable}`];
  });
  return `r${index}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below(writing, field, 1)}`;
}

function below(writing: Writing, field: Field, depth: number): string {
  const named = getNamedType(field.type);
  return isObjectType(named) ? ` ${selectionOf(writing, named, depth)}` : '';
}

/** On the way to what a page holds every step is taken; of what there is, some. */
function selectionOf(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const { value, identified } = writing;
  const fields = Object.values(type.getFields());
  const way = fields.filter(({ name }) => name === 'edges' || name === 'node' || name === 'pageInfo');
  const chosen = way.length > 0 ? fields : someOf(value, fields, depth);
  const texts = chosen.map((field, index) => {
    const alias = chance(value, 4) ? `a${depth}_${index}: ` : '';
    return wrapped(writing, `${alias}${field.name}${below(writing, field, depth + 1)}`, type.name);
  });
  const id = identified && fields.some(({ name }) => name === 'id') ? ' id' : '';
  return `{ ${texts.join(' ')}${id} }`;
}

function someOf(value: GeneratorValue, fields: readonly Field[], depth: number): Field[] {
  const within = depth > 6 ? fields.filter(({ type }) => !isObjectType(getNamedType(type))) : fields;
  const most = Math.min(within.length, 8);
  const start = value(fc.nat, { max: within.length - 1 });
  const count = value(fc.integer, { min: 1, max: most });
  return Array.from({ length: count }, (_, index) => within[(start + index) % within.length] as Field);
}

function wrapped({ value, fragments }: Writing, text: string, type: string): string {
  if (!chance(value, 8)) return text;
  if (chance(value, 2)) return `... on ${type} { ${text} }`;
  const name = `f${fragments.length}`;
  fragments.push(`fragment ${name} on ${type} { ${text} }`);
  return `...${name}`;
}

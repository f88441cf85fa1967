import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Reader } from '../../../support/worldHub.js';
import { ARGUMENTS, BELOW, FILTERS, ROOTS, type Root } from './arguments.js';
import { type Asker, all, resultAt } from './ask.js';
import type { Entry } from './fold.js';
import { LISTS, REACHES } from './reaches/all.js';
import type { Reach } from './reaches/reach.js';
import type { Subjects } from './subjects.js';

/** One document of the matrix, asked by every reader and relation that it has, and the places in its answer. */
export interface Question {
  readonly document: string;
  readonly subjects: (reader: Reader) => Subjects;
  readonly places: readonly Place[];
}

export interface Place {
  readonly coordinate: string;
  readonly path: readonly (string | number)[];
}

/** Puts the questions to the readers, as each relation that they can stand in. */
export async function askQueries(
  questions: readonly Question[],
  readers: readonly Reader[],
  ask: Asker,
): Promise<Entry[]> {
  const turns = questions.flatMap(({ document, subjects, places }) =>
    readers.flatMap((reader) =>
      Object.entries(subjects(reader)).map(([relation, variables]) => ({
        document,
        places,
        reader,
        relation,
        variables,
      })),
    ),
  );
  const answers = await all(turns, async ({ document, places, reader, relation, variables }) => {
    const answer = await ask(reader, document, variables);
    return places.map(({ coordinate, path }) => ({ coordinate, relation, reader, result: resultAt(answer, path) }));
  });
  return answers.flat();
}

const selected = ({ name, type }: GraphQLField<unknown, unknown>) =>
  isCompositeType(getNamedType(type)) ? `${name} { __typename }` : name;

/** Every question that the schema's queries allow: each type's fields, each argument, input field and sort value. */
export function queryQuestions(schema: GraphQLSchema): Question[] {
  const types = REACHES.map((reach) => questionAt(reach, fieldsOf(schema, reach)));
  const below = REACHES.flatMap((reach) => fieldsOf(schema, reach).flatMap((field) => belowOf(reach, field)));
  return [...types, ...below, ...LISTS.map(listOf), ...rootsOf(schema)];
}

/** The same fields, each in a document of its own: one that holds no denied field takes another way through the server. */
export const loneQuestions = (schema: GraphQLSchema): Question[] =>
  REACHES.flatMap((reach) => fieldsOf(schema, reach).map((field) => questionAt(reach, [field])));

type Field = GraphQLField<unknown, unknown>;

function fieldsOf(schema: GraphQLSchema, { type: typeName, fields }: Reach): Field[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${typeName}.`);
  return Object.values(type.getFields()).filter(({ name }) => !fields || fields.includes(name));
}

const questionAt = ({ type, via, document, path, subjects }: Reach, fields: readonly Field[]): Question => ({
  document: document(fields.map(selected).join(' ')),
  subjects,
  places: fields.map(({ name }) => ({
    coordinate: `${type}.${name}${via ? ` (${via})` : ''}`,
    path: [...path, name],
  })),
});

const listOf = ({ type, via, document, path, subjects }: Reach): Question => ({
  document: document(''),
  subjects,
  places: [{ coordinate: `${type}: ${via}`, path }],
});

/** A field's arguments, and what their input objects hold. */
function belowOf({ type, document, path, subjects }: Reach, { name, args }: Field): Question[] {
  return args.flatMap((argument) => {
    const literal = BELOW[`${type}.${name}`]?.[argument.name];
    if (literal === undefined) throw new Error(`${type}.${name}(${argument.name}) is not in BELOW of ${ARGUMENTS}.`);
    const named = getNamedType(argument.type);
    const inner = isInputObjectType(named)
      ? Object.keys(named.getFields()).map((field) => `${named.name}.${field}`)
      : [];
    return {
      document: document(`${name}(${argument.name}: ${literal}) { __typename }`),
      subjects,
      places: [`${type}.${name}(${argument.name})`, ...inner].map((coordinate) => ({
        coordinate,
        path: [...path, name],
      })),
    };
  });
}

function rootsOf(schema: GraphQLSchema): Question[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const root = ROOTS[field.name];
    if (!root) throw new Error(`Query.${field.name} is not in ROOTS of ${ARGUMENTS}.`);
    return [questionOf(field, root, `Query.${field.name}`, {}), ...argumentsOf(field, root)];
  });
}

function argumentsOf(field: GraphQLField<unknown, unknown>, root: Root): Question[] {
  return field.args.flatMap(({ name, type }) => {
    const coordinate = `Query.${field.name}(${name})`;
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      return [
        questionOf(field, root, coordinate, { [name]: '{}' }),
        ...filtersOf(named).map(([inner, literal]) =>
          questionOf(field, root, `${inner} (${field.name})`, { [name]: literal }),
        ),
      ];
    }
    if (isEnumType(named)) {
      return named.getValues().map((value) => {
        const subjects = root.ofValue?.[value.name] ?? root.subjects;
        return questionOf(field, { ...root, subjects }, `${coordinate}: ${value.name}`, { [name]: value.name });
      });
    }
    const literal = root.required[name] ?? root.optional[name];
    if (literal === undefined) throw new Error(`${coordinate} has no value in ROOTS of ${ARGUMENTS}.`);
    return [questionOf(field, root, coordinate, { [name]: literal })];
  });
}

const filtersOf = (type: GraphQLInputObjectType): [string, string][] =>
  Object.keys(type.getFields()).map((name) => {
    const literal = FILTERS[`${type.name}.${name}`];
    if (literal === undefined) throw new Error(`${type.name}.${name} has no value in FILTERS of ${ARGUMENTS}.`);
    return [`${type.name}.${name}`, `{ ${name}: ${literal} }`];
  });

function questionOf(
  field: GraphQLField<unknown, unknown>,
  { required, variables = '', subjects }: Root,
  coordinate: string,
  given: Readonly<Record<string, string>>,
): Question {
  const args = Object.entries({ ...required, ...given }).map(([name, literal]) => `${name}: ${literal}`);
  const used = variables
    .split(', ')
    .filter((declared) => args.some((arg) => arg.endsWith(declared.split(':')[0] ?? '')));
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const call = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection}`;
  return {
    document: `query ${used.length > 0 && variables ? `(${used.join(', ')}) ` : ''}{ ${call} }`,
    subjects,
    places: [{ coordinate, path: [field.name] }],
  };
}

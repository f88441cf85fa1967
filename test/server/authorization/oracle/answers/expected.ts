import {
  type DocumentNode,
  execute,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  responsePathAsArray,
} from 'graphql';
import { AS_TOLD, refusal, type Said, type View } from './forms.js';
import { mayAsk } from './roles.js';
import { CHANGED, queryRoots } from './roots.js';
import { isSilent } from './types.js';

/** An answer as a client has it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: unknown };
  }[];
}

interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The whole answer by the model: what a GraphQL server would say that executes the document over what the asker may see. What
 * was told is looked at only for what a change was made to, and for what says nothing of anybody.
 */
export function expectedAnswer(schema: GraphQLSchema, view: View, { document, variables }: Question, told: Answer) {
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  };
  return execute({
    schema,
    document,
    variableValues: variables,
    rootValue: queryRoots(view, fieldsOf),
    fieldResolver: (source: Said | typeof AS_TOLD, args, _context, info) => {
      const { parentType, fieldName } = info;
      if (!mayAsk(view.asker, `${parentType.name}.${fieldName}`)) throw refusal('FORBIDDEN');
      const answer = at(told.data, responsePathAsArray(info.path));
      if (parentType.name === 'Mutation') return change(answer, info, told);
      if (source === AS_TOLD) return changed(view, info, answer);
      // What the model is silent on must not be said either: an unknown field fails, it is not let pass.
      if (!(fieldName in source)) return unknown(info);
      const said = source[fieldName];
      const value = typeof said === 'function' ? said(args, answer) : said;
      return value === AS_TOLD ? changed(view, info, answer) : value;
    },
  });
}

/** Silent only on the words that a rule is put in. */
function unknown({ parentType, fieldName }: GraphQLResolveInfo): unknown {
  const coordinate = `${parentType.name}.${fieldName}`;
  if (coordinate === 'FieldExplanation.rule') return AS_TOLD;
  throw new Error(`The model knows nothing of ${coordinate}.`);
}

/** Whether a change is done is its use case's to say; who may not ask for it at all was refused before. */
function change(answer: unknown, { path }: GraphQLResolveInfo, { errors }: Answer): unknown {
  const refused = errors?.find((error) => error.path?.[0] === path.key);
  if (!refused) return answer === null ? null : AS_TOLD;
  const code = refused.extensions?.code;
  if (!CHANGE_REFUSED.includes(String(code))) throw new Error(`A change is not refused as ${code}.`);
  throw refusal(code as 'FORBIDDEN');
}

const CHANGE_REFUSED = ['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT'];

function changed(view: View, { returnType }: GraphQLResolveInfo, answer: unknown): unknown {
  const type = getNamedType(returnType);
  if (!isObjectType(type) || answer === null || answer === undefined) return answer;
  const byId = CHANGED[type.name];
  if (byId) return byId(view, (answer as { readonly id: unknown }).id);
  if (!isSilent(type.name)) throw new Error(`The model must know what is said of ${type.name}.`);
  return Array.isArray(answer) ? answer.map(() => AS_TOLD) : AS_TOLD;
}

const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

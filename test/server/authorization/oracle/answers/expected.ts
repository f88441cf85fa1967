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
import { excuseFor } from './unanswered.js';
import { known, seen, type Watch } from './watch.js';

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
export function expectedAnswer(
  schema: GraphQLSchema,
  view: View,
  { document, variables }: Question,
  told: Answer,
  watch: Watch = {},
) {
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
      const coordinate = `${info.parentType.name}.${info.fieldName}`;
      const answer = at(told.data, responsePathAsArray(info.path));
      const say = () => {
        if (!mayAsk(view.asker, coordinate)) throw refusal('FORBIDDEN');
        if (info.parentType.name === 'Mutation') return change(answer, info, told);
        if (source === AS_TOLD) return changed(view, info, answer);
        // What the model is silent on must not be said either: an unknown field fails, it is not let pass.
        if (!(info.fieldName in source) || coordinate === watch.forgotten) throw new Unknown(coordinate);
        const said = source[info.fieldName];
        return typeof said === 'function' ? said(known(args, info, watch), answer) : said;
      };
      const said = seen(watch, coordinate, say);
      return said === AS_TOLD ? asTold(info, answer, watch) : said;
    },
  });
}

class Unknown extends Error {
  constructor(coordinate: string) {
    super(
      `The model knows nothing of ${coordinate}: its line belongs in test/server/authorization/oracle/answers/nouns, or a reason why not in ../unanswered.ts.`,
    );
  }
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

/** What a change was made to, by the model; anything else in its answer is as it was told. */
function changed(view: View, { returnType }: GraphQLResolveInfo, answer: unknown): unknown {
  const byId = CHANGED[getNamedType(returnType).name];
  if (!byId || !answer) return AS_TOLD;
  const said = ({ id }: { readonly id: unknown }) => byId(view, id);
  return Array.isArray(answer) ? answer.map(said) : said(answer as { readonly id: unknown });
}

/** As the hub tells it, where there is a reason why the model need not know it. */
function asTold(
  { parentType, fieldName, returnType }: GraphQLResolveInfo,
  answer: unknown,
  { excused }: Watch,
): unknown {
  const type = getNamedType(returnType);
  const coordinate = `${parentType.name}.${fieldName}`;
  if (answer === null || answer === undefined) return answer;
  const excuse = excuseFor(coordinate, parentType.name, type.name);
  // A payload only holds what was changed.
  if (excuse === undefined && parentType.name !== 'Mutation') throw new Unknown(coordinate);
  if (excuse !== undefined) excused?.(excuse);
  if (!isObjectType(type)) return answer;
  return Array.isArray(answer) ? answer.map(() => AS_TOLD) : AS_TOLD;
}

const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

import { type GraphQLInputType, type GraphQLResolveInfo, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { AS_TOLD } from './forms.js';

/** Looks at the model while it answers, and lets it forget something, to see that this is noticed. */
export interface Watch {
  /** Told of each field that is asked for: whether it was refused, said by the model itself, or left as the hub told it. */
  readonly saw?: (coordinate: string, how: Saying, value: unknown) => void;
  /** Told of each entry of `UNANSWERED` that something is left as told by. */
  readonly excused?: (name: string) => void;
  /** The coordinate of a field, argument, input field or sort value that the model knows nothing of. */
  readonly forgotten?: string;
}

export type Saying = 'refused' | 'said' | 'as told';

/** What `say` says, told to who watches. */
export function seen({ saw = () => {} }: Watch, coordinate: string, say: () => unknown): unknown {
  try {
    const value = say();
    saw(coordinate, value === AS_TOLD ? 'as told' : 'said', value);
    return value;
  } catch (error) {
    saw(coordinate, 'refused', null);
    throw error;
  }
}

type Args = Readonly<Record<string, unknown>>;

/** The arguments without what is forgotten; one that has a default has that, a sort value is another one. */
export function known(args: Args, { parentType, fieldName }: GraphQLResolveInfo, { forgotten }: Watch): Args {
  if (forgotten === undefined) return args;
  const field = parentType.getFields()[fieldName];
  const kept = (field?.args ?? []).flatMap(({ name, type, defaultValue }) => {
    const forgets = forgotten === `${parentType.name}.${fieldName}(${name})`;
    const value = forgets ? defaultValue : knownIn(args[name], type, forgotten);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

function knownIn(value: unknown, type: GraphQLInputType, forgotten: string): unknown {
  if (Array.isArray(value)) return value.map((each) => knownIn(each, type, forgotten));
  const named = getNamedType(type);
  if (isEnumType(named) && forgotten === `${named.name}.${value}`) {
    return named.getValues().find(({ name }) => name !== value)?.name;
  }
  if (!isInputObjectType(named) || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const field = named.getFields()[name];
      return !field || forgotten === `${named.name}.${name}` ? [] : [[name, knownIn(inner, field.type, forgotten)]];
    }),
  );
}

import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Action } from '../../../standards/access/permissions.js';
import type { Manifest } from './manifest.js';

/** Every action that a coerced argument's value takes: of each input field it sets and each governed enum value in it. */
export function* actionsOfValue(value: unknown, type: GraphQLInputType, manifest: Manifest): Generator<Action> {
  if (value === null || value === undefined || !isGoverned(type)) return;
  if (isNonNullType(type)) yield* actionsOfValue(value, type.ofType, manifest);
  else if (isListType(type)) for (const item of [value].flat()) yield* actionsOfValue(item, type.ofType, manifest);
  else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const set = (value as Record<string, unknown>)[field.name];
      if (set === undefined) continue;
      const action = manifest.get(`${type.name}.${field.name}`);
      if (action) yield action;
      yield* actionsOfValue(set, field.type, manifest);
    }
  } else if (isEnumType(getNamedType(type)) && isEnumType(type)) {
    const name = type.getValues().find((candidate) => candidate.value === value)?.name;
    const action = manifest.get(`${type.name}.${name}`);
    if (action) yield action;
  }
}

/** Only input objects and enums have permissions, so a list of ten thousand texts is not walked. */
function isGoverned(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) || isEnumType(named);
}

import { defaultFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';

export const RESOLVER_WORDS = 'zq-words-of-a-resolver-zq';

/** Every field of the schema, so that any of them can be made to throw. */
export function breakable(): {
  tamper: (schema: GraphQLSchema) => void;
  breaking: (coordinate: string | null) => void;
} {
  let broken: string | null = null;
  return {
    breaking: (coordinate) => {
      broken = coordinate;
    },
    tamper: (schema) => {
      for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || isIntrospectionType(type)) continue;
        for (const field of Object.values(type.getFields())) {
          const resolve = field.resolve ?? defaultFieldResolver;
          field.resolve = (root, args, context, info) => {
            if (broken === `${type.name}.${field.name}`) throw new Error(`${RESOLVER_WORDS} ${JSON.stringify(root)}`);
            return resolve(root, args, context, info);
          };
        }
      }
    },
  };
}

import { type ExecutionResult, GraphQLError } from 'graphql';
import { HIDDEN } from '../shield/shield.js';

/** Denials by object leave no trace but the null. Errors stand in the order of their paths: by when they came they would tell time. */
export function strip(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const { errors, ...rest } = result;
  const told = errors.map(asGraphQLError).filter(({ extensions }) => extensions.code !== HIDDEN);
  return told.length > 0 ? { ...rest, errors: told.sort(byPath) } : rest;
}

const byPath = ({ path: one = [] }: GraphQLError, { path: other = [] }: GraphQLError): number => {
  const differs = one.findIndex((step, index) => step !== other[index]);
  const [step, against] = [one[differs], other[differs]];
  if (step === undefined || against === undefined) return one.length - other.length;
  if (typeof step === 'number' && typeof against === 'number') return step - against;
  return String(step) < String(against) ? -1 : 1;
};

/** graphql-jit's own errors pass for GraphQLError and lack what its constructor sets; the error behind one is kept. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  if (error.extensions) return error;
  const { message, path, originalError } = error;
  const coded = originalError as { extensions?: GraphQLError['extensions'] } | undefined;
  return new GraphQLError(message, { path, originalError, extensions: coded?.extensions });
}

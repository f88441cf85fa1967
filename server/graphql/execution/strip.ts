import { type ExecutionResult, GraphQLError } from 'graphql';
import { HIDDEN } from '../shield/shield.js';

/** A denial that depends on the object leaves no trace but the null. Errors are sorted by path: the order in which they came
 * would tell which took longer. */
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

/** graphql-jit's own errors are no instances of GraphQLError and lack `extensions`; those of the error behind one are kept. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  if (error.extensions) return error;
  const { message, path, originalError } = error;
  const coded = originalError as { extensions?: GraphQLError['extensions'] } | undefined;
  return new GraphQLError(message, { path, originalError, extensions: coded?.extensions });
}

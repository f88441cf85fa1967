import { ClientError } from './error.js';

/** A GraphQL answer; fields that are denied alone are null in `data` and named in `errors`. */
export interface Answer<TData> {
  readonly data: TData;
  readonly errors: readonly ClientError[];
}

interface WireError {
  readonly message?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown; readonly at?: unknown };
}

export const errorOf = ({ message, path, extensions }: WireError): ClientError =>
  new ClientError(
    typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR',
    typeof message === 'string' ? message : 'Unknown error.',
    typeof extensions?.at === 'string' ? extensions.at : undefined,
    path,
  );

/** The body as an answer; null when it is none. Throws when the operation or a root field of it is refused. */
export function readAnswer<TData>(body: unknown): Answer<TData> | null {
  const { data, errors = [] } = (body ?? {}) as { data?: TData | null; errors?: readonly WireError[] };
  if (!Array.isArray(errors) || (!data && errors.length === 0)) return null;
  const refusals = errors.map(errorOf);
  const fatal = refusals.find(({ path }) => !data || !path || path.length < 2);
  if (fatal) throw fatal;
  return { data: data as TData, errors: refusals };
}

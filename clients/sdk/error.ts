/** A refusal. `code` is the hub's own (`extensions.code`), or UNREACHABLE when no hub answered. */
export class ClientError extends Error {
  override readonly name = 'ClientError';

  constructor(
    readonly code: string,
    message: string,
    /** Place in the caller's input. */
    readonly at?: string,
    /** Field of the answer. */
    readonly path?: readonly (string | number)[],
  ) {
    super(message);
  }
}

export const unreachable = (url: string, why = '') =>
  new ClientError('UNREACHABLE', `No hub answers at ${url}${why && ` (${why})`}.`);

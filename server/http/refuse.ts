import type { Response } from 'express';
import { HubError } from '../../standards/errors.js';
import { tellable } from '../graphql/errors.js';
import { httpOf } from './status.js';

/** Answers what stopped a request in the form of every other error; what nobody is told of, `report` hears. */
export function refuse(response: Response, error: unknown, report: (cause: unknown) => void): void {
  const known = tellable(error) ?? new HubError('INTERNAL_SERVER_ERROR', 'Internal error.');
  if (known !== error) report(error);
  const { status, headers } = httpOf(known);
  response
    .status(status)
    .set(Object.fromEntries(headers))
    .json({ errors: [{ message: known.message, extensions: { code: known.code } }] });
}

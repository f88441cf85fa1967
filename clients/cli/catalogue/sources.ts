import { HubError } from '../../../standards/errors.js';
import { ClientError } from '../../sdk/error.js';
import { UsageError } from '../failure.js';

export function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON.`);
  }
}

/** What the rules refuse is wrong in the file, at a place in it. */
export function told<T>(path: string, rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    if (error instanceof HubError) throw new ClientError(error.code, `${path}: ${error.message}`, error.at);
    throw error;
  }
}

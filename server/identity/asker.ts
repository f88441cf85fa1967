import type { IncomingMessage } from 'node:http';
import { addressOf } from '../limits/address.js';
import type { Asker, Quotas } from '../limits/quotas.js';
import { callerOf } from './caller.js';
import type { Verifier } from './verifier.js';

/** A signature takes time to check, and whoever sends a false one is nobody yet. */
const FALSE_TOKEN = 100;

/** Who sends a request; a token that is no good is on its address's account. */
export async function askerOf(
  request: IncomingMessage,
  verify: Verifier,
  quotas: Quotas,
  proxies: number,
): Promise<Asker> {
  const address = addressOf(request, proxies);
  try {
    return { caller: await callerOf(request.headers, verify), address };
  } catch (error) {
    await quotas.of({ caller: null, address }).pay(FALSE_TOKEN);
    throw error;
  }
}

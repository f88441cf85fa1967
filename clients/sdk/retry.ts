import { ClientError } from './error.js';

const WAITS = [200, 600, 1_800];

/** Tries again while the hub is UNAVAILABLE. Only for what changes nothing: a first try that failed may still have been carried out. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ClientError && error.code === 'UNAVAILABLE')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return await work();
}

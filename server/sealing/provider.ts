import { pathToFileURL } from 'node:url';
import type { KeyProvider } from '../../standards/sealing/provider.js';
import { type Config, StartError } from '../config.js';
import { localKeys, prepareLocalKeys } from './localKeys.js';

/** The provider that the configuration names, a module of its own or the local file; `inUse` are wrapping keys the database needs. */
export async function openKeyProvider(
  { dataDir, keyProvider }: Config,
  env: NodeJS.ProcessEnv,
  inUse: readonly string[],
): Promise<KeyProvider> {
  if (keyProvider) return await load(keyProvider, env);
  prepareLocalKeys(dataDir, inUse);
  return localKeys(dataDir);
}

async function load(path: string, env: NodeJS.ProcessEnv): Promise<KeyProvider> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { keyProvider?: unknown };
    if (typeof module.keyProvider !== 'function') throw new Error('it exports no function keyProvider');
    const provider = (await module.keyProvider(env)) as Partial<KeyProvider> | null | undefined;
    const missing = METHODS.filter((method) => typeof provider?.[method] !== 'function');
    if (missing.length > 0) throw new Error(`its provider has no ${missing.join(', ')}`);
    return provider as KeyProvider;
  } catch (error) {
    throw new StartError(`KEY_PROVIDER ${path} cannot be used: ${(error as Error).message}.`);
  }
}

const METHODS = ['wrap', 'unwrap', 'newest', 'renew', 'keepOnly'] as const satisfies readonly (keyof KeyProvider)[];

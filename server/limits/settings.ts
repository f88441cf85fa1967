import { StartError } from '../startError.js';

/** What one of those who are counted may have. */
export interface Quota {
  /** Points a minute (`cost.ts`). */
  readonly cost: number;
  /** Operations at once; more wait. */
  readonly operations: number;
  /** Operations that wait for those, beyond which they are refused. */
  readonly queue: number;
  readonly sockets: number;
  readonly subscriptions: number;
  readonly uploads: number;
  readonly uploadMb: number;
}

/** By whom it is counted: who shows no token has an address. */
export const PARTIES = ['person', 'institution', 'address'] as const;
export type PartyKind = (typeof PARTIES)[number];

export interface Limits {
  readonly quotas: { readonly [kind in PartyKind]: Quota };
  /** Proxies of the hub's own before it, each of which adds to `X-Forwarded-For`. */
  readonly proxies: number;
  /** Of one uploaded file. */
  readonly fileMb: number;
  readonly workers: number;
  /** Of one worker. */
  readonly workerMb: number;
  /** Of one job in a worker. */
  readonly workerSeconds: number;
}

const QUOTAS: Limits['quotas'] = {
  person: {
    cost: 2_000_000,
    operations: 8,
    queue: 100,
    sockets: 20,
    subscriptions: 100,
    uploads: 100,
    uploadMb: 1_024,
  },
  institution: {
    cost: 10_000_000,
    operations: 64,
    queue: 0,
    sockets: 200,
    subscriptions: 1_000,
    uploads: 1_000,
    uploadMb: 4_096,
  },
  address: { cost: 500_000, operations: 4, queue: 50, sockets: 50, subscriptions: 20, uploads: 0, uploadMb: 0 },
};

/** Read from the environment: `QUOTA_PERSON_COST` and so on. */
export function readLimits(env: NodeJS.ProcessEnv): Limits {
  const quotaOf = (kind: PartyKind): Quota => {
    const entries = Object.entries(QUOTAS[kind]).map(([name, fallback]) => [
      name,
      whole(env, `QUOTA_${kind.toUpperCase()}_${inCapitals(name)}`, fallback),
    ]);
    return Object.fromEntries(entries) as Quota;
  };
  return {
    quotas: { person: quotaOf('person'), institution: quotaOf('institution'), address: quotaOf('address') },
    proxies: whole(env, 'TRUST_PROXY', 0),
    fileMb: whole(env, 'MAX_FILE_MB', 64),
    workers: whole(env, 'WORKERS', 2),
    workerMb: whole(env, 'WORKER_MB', 320),
    workerSeconds: whole(env, 'WORKER_SECONDS', 120),
  };
}

const inCapitals = (name: string) => name.replace(/[A-Z]/g, '_$&').toUpperCase();

function whole(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  if (!/^\d{1,15}$/.test(text)) throw new StartError(`${name} is a whole number, not "${text}".`);
  return Number(text);
}

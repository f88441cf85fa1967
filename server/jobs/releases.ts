import { randomBytes } from 'node:crypto';
import type { Gauge } from 'prom-client';
import { drawnReleases, nextRelease } from '../../db/aggregates/tick/chain.js';
import { tick } from '../../db/aggregates/tick/tick.js';
import type { Client } from '../../db/client.js';
import { discreteGaussian } from '../../standards/aggregates/noise/gaussian.js';
import { randomSource } from '../../standards/aggregates/noise/random.js';
import { closedAt, type Quarter } from '../../standards/aggregates/period.js';
import { lost, readLedger, writeLedger } from './ledgerFile.js';

const INTERVAL_MS = 60_000;

interface Sources {
  readonly now: () => Date;
  readonly newId: () => string;
  /** File of the releases that were published, which a database restored from a backup is held against. */
  readonly ledger: string;
  readonly gauges: ReleaseGauges;
}

/** They say when, and whether: of any institution's data nothing. */
export interface ReleaseGauges {
  readonly ticked: Pick<Gauge, 'set'>;
  readonly next: Pick<Gauge, 'set'>;
  readonly withheld: Pick<Gauge, 'set'>;
}

/** Nothing is released of a database that lacks what was published: to draw it again would tell more than either draw. */
export class Withheld extends Error {
  constructor(number: number) {
    super(
      `Release ${number} was published and is not in this database, which is an older backup: nothing is released until it is restored from a newer one.`,
    );
    this.name = 'Withheld';
  }
}

const noise = () => {
  const source = randomSource(randomBytes);
  return (variance: bigint) => discreteGaussian({ over: variance, under: 1n }, source);
};

/** Opens quarters and draws their tables when they are over. On every server: it does once what is due. */
export function startReleases(
  client: Client,
  sources: Sources,
  { warn, report }: { warn: (what: string) => void; report: (cause: unknown) => void },
) {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= release(client, sources)
      .catch((error: unknown) => (error instanceof Withheld ? warn(error.message) : report(error)))
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(run, INTERVAL_MS);
  run();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** @throws Withheld where the ledger's file knows more than the database. */
export async function release(client: Client, { now, newId, ledger, gauges }: Sources): Promise<void> {
  const published = await readLedger(ledger);
  const missing = lost(published, await drawnReleases(client));
  gauges.withheld.set(missing ? 1 : 0);
  if (missing) throw new Withheld(missing.number);
  try {
    await tick(client, { now: now(), newId, noiseOf: noise() });
  } finally {
    // What was drawn before something failed is published.
    const drawn = await drawnReleases(client);
    if (drawn.length > published.length) await writeLedger(ledger, drawn);
  }
  gauges.ticked.set(now().getTime() / 1000);
  gauges.next.set(((await nextRelease(client, now()))?.getTime() ?? 0) / 1000);
}

/** Each of the quarters as it would have been drawn when it was over. */
export async function drawHistory(client: Client, quarters: readonly Quarter[], newId: () => string): Promise<void> {
  const noiseOf = noise();
  for (const quarter of quarters) await tick(client, { now: closedAt(quarter), newId, noiseOf });
}

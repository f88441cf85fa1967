import { randomUUID } from 'node:crypto';
import type { Client } from '../../db/client.js';
import { deleteOldLeases } from '../../db/limits/store.js';
import { eraseLeft } from '../../db/sealing/upkeep/eraseLeft.js';
import { destroySpent } from '../../db/sealing/upkeep/spent.js';
import { deleteStaleUploads } from '../../db/uploads/store.js';

const HOUR_MS = 3_600_000;

/**
 * What nobody asks for any more: leases of minutes that are over; uploads that no mutation took within a day go, and within an hour
 * those that never arrived whole; keys that only such were sealed under, and those of institutions that have left.
 */
export function startSweeper(client: Client, now: () => Date, report: (cause: unknown) => void) {
  let running: Promise<unknown> = Promise.resolve();
  const ago = (ms: number) => new Date(now().getTime() - ms);
  const sweep = () => {
    running = Promise.all([
      deleteStaleUploads(client, { untaken: ago(24 * HOUR_MS), unfinished: ago(HOUR_MS) }).then(() =>
        destroySpent(client, now()),
      ),
      deleteOldLeases(client, ago(HOUR_MS)),
      eraseLeft(client, now(), randomUUID),
    ]).catch(report);
  };
  const timer = setInterval(sweep, HOUR_MS);
  sweep();
  return {
    // A hub that fails to listen stops right after its start, while the first sweep may still be running.
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release, Withheld } from '../../../server/jobs/releases.js';
import { type HistoryPlace, NOW, openHistory, releasesIn } from '../../support/history.js';

const set = { ticked: 0, next: 0, withheld: 0 };
const gauge = (name: keyof typeof set) => ({
  set: (value: unknown) => {
    set[name] = Number(value);
  },
});
const gauges = { ticked: gauge('ticked'), next: gauge('next'), withheld: gauge('withheld') };

const folder = mkdtempSync(join(tmpdir(), 'entente-ledger-'));
const ledger = join(folder, 'releases.json');
const sources = { now: () => NOW, newId: randomUUID, ledger, gauges };

let first: HistoryPlace;
let backup: HistoryPlace;
beforeAll(async () => {
  [first, backup] = [await openHistory(), await openHistory()];
});
afterAll(async () => {
  await Promise.all([first.close(), backup.close()]);
  rmSync(folder, { recursive: true });
});

describe('when the hub looks what has to be released', () => {
  it('it draws what is due, keeps its digests beside the database, and tells when the next comes', async () => {
    await release(first.server.client, sources);
    const drawn = await releasesIn(first.admin);
    expect(drawn.length).toBeGreaterThan(20);
    expect(JSON.parse(readFileSync(ledger, 'utf8'))).toEqual({
      format: 1,
      releases: drawn.map(({ number, digest }) => ({ number, digest })),
    });
    expect(set).toEqual({
      ticked: NOW.getTime() / 1000,
      next: Date.parse('2026-12-01T00:00:00Z') / 1000,
      withheld: 0,
    });
    expect(existsSync(`${ledger}.new`)).toBe(false);
  });

  it('of an older backup nothing is released, nor charged', async () => {
    await expect(release(backup.server.client, sources)).rejects.toThrow(Withheld);
    expect(await releasesIn(backup.admin)).toEqual([]);
    expect(await backup.admin`select from aggregate_charge`).toHaveLength(0);
    expect(set.withheld).toBe(1);
  });

  it('without the file it would be drawn again, and be another', async () => {
    const forgotten = join(folder, 'none.json');
    await release(backup.server.client, { ...sources, ledger: forgotten });
    const again = new Set((await releasesIn(backup.admin)).map(({ digest }) => digest));
    const before = (await releasesIn(first.admin)).map(({ digest }) => digest);
    expect(before.filter((digest) => again.has(digest))).toEqual([]);
  });

  it('a ledger that was exported elsewhere is heeded as well', async () => {
    const exported = join(folder, 'exported.json');
    writeFileSync(
      exported,
      JSON.stringify({ format: 1, charges: [], releases: [{ number: 1, digest: 'a'.repeat(64) }] }),
    );
    await expect(release(first.server.client, { ...sources, ledger: exported })).rejects.toThrow(
      /Release 1 was published/,
    );
  });
});

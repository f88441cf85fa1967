import { describe, expect, it } from 'vitest';
import { quarterAt } from '../../../../standards/aggregates/period.js';
import { chargeId, QUARTER, releaseId } from '../../../support/world/build/aggregates.js';
import { idOf } from '../../../support/world/ids.js';
import { NEW, useWorld } from './attempt.js';
import { charge, OVER, quarterOf } from './charges.js';

const { attempt, attemptBeside } = useWorld();

describe('when the ledger is charged', () => {
  it('no four quarters pass the cap, however it is approached', async () => {
    const [open = ''] = quarterOf(8504, '2126-01-01', '2126-01-02');
    const once = (rho: number) => charge('reports', quarterAt(8504), rho, 8504);
    // The world's six charges are 60, of the quarter before.
    expect(await attemptBeside([open], 'maintainer', once(1_249_940))).toBe('done');
    expect(await attemptBeside([open], 'maintainer', once(1_249_941))).toBe('23514');
    const beside = once(1).replace(NEW, idOf('before')).replace("'new', 'new'", "'x', 'x'");
    expect(await attemptBeside([open, beside], 'maintainer', once(1_249_940))).toBe('23514');
    for (const [ordinal, most] of [
      [8500, 1_249_940],
      [8506, 1_249_940],
      [8499, 1_250_000],
      [8507, 1_250_000],
    ] as const) {
      const [period = ''] = quarterOf(ordinal, '2120-01-01', '2120-01-02');
      const full = (rho: number) => charge('reports', quarterAt(ordinal), rho, ordinal);
      expect(await attemptBeside([period], 'maintainer', full(most)), String(ordinal)).toBe('done');
      expect(await attemptBeside([period], 'maintainer', full(most + 1)), String(ordinal)).toBe('23514');
    }
  });

  it('a charge stands in its quarter’s place, and none comes after the draw', async () => {
    expect(await attemptBeside(OVER, 'maintainer', charge('reports', '2026-Q1', 10, 8105))).toBe('23503');
    expect(await attempt('maintainer', charge('reports', QUARTER, 10, 8503))).toBe('23001');
  });

  it('a domain is charged once a quarter, and what was written stays', async () => {
    const again = charge().replace(NEW, idOf('again'));
    expect(await attemptBeside([...OVER, charge()], 'maintainer', again)).toBe('23505');
    for (const statement of [
      `delete from aggregate_charge where id = '${chargeId('press')}'`,
      `update aggregate_cell set value = '8' where release_id = '${releaseId('press')}'`,
      'update aggregate_release set released_at = now()',
    ]) {
      expect(await attempt('maintainer', statement), statement).toBe('denied');
    }
  });
});

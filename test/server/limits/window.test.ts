import { describe, expect, it } from 'vitest';
import { type Lease, Window } from '../../../server/limits/window.js';

/** Servers that share one database, and a clock. */
function servers(quota: number) {
  const clock = { now: 0 };
  const leased = new Map<number, number>();
  const asked: number[] = [];
  const lease: Lease = async ({ minute, points }) => {
    const before = leased.get(minute.getTime()) ?? 0;
    asked.push(points);
    if (before + points > quota) return false;
    leased.set(minute.getTime(), before + points);
    return true;
  };
  return { clock, asked, start: () => new Window('party', quota, lease, () => clock.now) };
}

async function spendAll(window: Window, each: number): Promise<number> {
  let spent = 0;
  while (await window.take(each)) spent += each;
  return spent;
}

describe('when points are spent', () => {
  it('as many are there in a minute as the quota says, and again in the next', async () => {
    const { clock, start } = servers(1_000);
    const window = start();
    expect(await spendAll(window, 10)).toBe(1_000);
    expect([window.left(), window.rest()]).toEqual([0, 60]);
    clock.now = 59_000;
    expect([await window.take(1), window.rest()]).toEqual([false, 1]);
    clock.now = 60_000;
    expect(await spendAll(window, 10)).toBe(1_000);
  });

  it('whoever asks little costs no write, and whoever asks all of it a few', async () => {
    const { asked, start } = servers(1_000);
    const window = start();
    for (let n = 0; n < 5; n++) await window.take(10);
    expect(asked).toEqual([]);
    await spendAll(window, 10);
    expect(asked.length).toBeLessThanOrEqual(20);
  });

  it('several servers give no more together than the quota and a share each', async () => {
    const { start } = servers(1_000);
    const windows = [start(), start(), start()];
    let spent = 0;
    for (const window of windows) spent += await spendAll(window, 10);
    expect(spent).toBeGreaterThanOrEqual(1_000);
    expect(spent).toBeLessThanOrEqual(1_000 + 3 * 50);
  });

  it('what came to cost more than there was is owed', async () => {
    const { start } = servers(1_000);
    const window = start();
    window.spend(5_000);
    expect([await window.take(1), window.left()]).toEqual([false, 0]);
  });
});

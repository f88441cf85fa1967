import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localKeys, prepareLocalKeys } from '../../../server/sealing/localKeys.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const KEY = Buffer.alloc(32, 5);

describe('when wrapping keys are in a local file', () => {
  it('it is made at the first start, and is its owner’s alone to read', () => {
    prepareLocalKeys(folder, []);
    expect(statSync(join(folder, 'sealing.keys')).mode & 0o777).toBe(0o600);
  });

  it('a start finds the keys of the one before', async () => {
    prepareLocalKeys(folder, []);
    const { wrapped, by } = await localKeys(folder).wrap(KEY, 'context');
    prepareLocalKeys(folder, [by]);
    expect(await localKeys(folder).unwrap(wrapped, by, 'context')).toEqual(KEY);
  });

  it('a start without the keys that the database needs is refused, and makes no others', () => {
    expect(() => prepareLocalKeys(folder, ['local-1'])).toThrow(/lacks local-1/);
    expect(() => statSync(join(folder, 'sealing.keys'))).toThrow(/ENOENT/);
  });

  it('a data key unwraps in its own context, unchanged, and nowhere else', async () => {
    prepareLocalKeys(folder, []);
    const keys = localKeys(folder);
    const { wrapped, by } = await keys.wrap(KEY, 'of aurora');
    await expect(keys.unwrap(wrapped, by, 'of borealis')).rejects.toThrow();
    const changed = Buffer.from(wrapped);
    changed[30] = (changed[30] ?? 0) ^ 1;
    await expect(keys.unwrap(changed, by, 'of aurora')).rejects.toThrow();
  });

  it('what is wrapped under an older key unwraps until that is gone, and no name comes back', async () => {
    prepareLocalKeys(folder, []);
    const keys = localKeys(folder);
    const first = await keys.wrap(KEY, 'context');
    const newest = await keys.renew();
    expect(await keys.newest()).toBe(newest);
    expect(await keys.unwrap(first.wrapped, first.by, 'context')).toEqual(KEY);
    expect(await keys.keepOnly([first.by])).toEqual([]);
    expect(await keys.keepOnly([])).toEqual([first.by]);
    await expect(keys.unwrap(first.wrapped, first.by, 'context')).rejects.toThrow(/no wrapping key/);
    expect([first.by, newest]).not.toContain(await keys.renew());
  });

  it('a draft that a killed rotation left lends its mode to nothing', async () => {
    prepareLocalKeys(folder, []);
    writeFileSync(join(folder, 'sealing.keys.new'), 'half');
    chmodSync(join(folder, 'sealing.keys.new'), 0o644);
    await localKeys(folder).renew();
    expect(statSync(join(folder, 'sealing.keys')).mode & 0o777).toBe(0o600);
  });
});

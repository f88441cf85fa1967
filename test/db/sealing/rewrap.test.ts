import { afterEach, describe, expect, it } from 'vitest';
import { forgetUnused, rewrap } from '../../../db/sealing/upkeep/wrapping.js';
import { kms } from '../../support/kms.js';
import { idOf } from '../../support/world/ids.js';
import { newVault, openUpkeep, type Upkeep, wordsOf } from './upkeep.js';

let hub: Upkeep;
afterEach(() => hub.close());

describe('when data keys are wrapped anew', () => {
  it('all are under the new wrapping key, the old one can go, and everything opens', async () => {
    hub = await openUpkeep();
    const [old] = await hub.keysOf('aurora');
    const sealed = () => hub.admin`select sealed from indicator_private order by indicator_id`;
    const before = await sealed();
    expect(await rewrap(hub.client, hub.vault.ring)).toMatchObject({ keys: 4 });
    expect(await forgetUnused(hub.client, hub.vault.ring)).toContain(old?.wrappedBy);
    expect([...kms.keys.keys()]).not.toContain(old?.wrappedBy);
    expect(await hub.readPart('aurora', 0, newVault())).toMatchObject(wordsOf('aurora'));
    expect(await hub.readAnswer('borealis', newVault())).toMatchObject({ note: 'note of borealis' });
    expect(await sealed()).toEqual(before);
  });

  it('a wrapping key that something is wrapped under is not forgotten', async () => {
    hub = await openUpkeep();
    const [used] = await hub.keysOf('aurora');
    await hub.vault.ring.keys.renew();
    await forgetUnused(hub.client, hub.vault.ring);
    expect(kms.keys.has(used?.wrappedBy ?? '')).toBe(true);
    expect(await hub.readPart('aurora', 0, newVault())).toMatchObject(wordsOf('aurora'));
  });

  it('a key that a server is making is waited for', async () => {
    hub = await openUpkeep();
    const op = await hub.begin('analyst@cascade');
    await hub.vault.ring.make(op, { organizationId: idOf('cascade'), class: 'assessment', month: '2026-01' }, 1);
    const rewrapping = rewrap(hub.client, hub.vault.ring);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await op.commit();
    expect(await rewrapping).toMatchObject({ keys: 5 });
    await forgetUnused(hub.client, hub.vault.ring);
    const [key] = await hub.keysOf('cascade');
    expect(kms.keys.has(key?.wrappedBy ?? '')).toBe(true);
  });
});

describe('when a data key’s row is tampered with', () => {
  it('one that is put in another institution’s name does not unwrap', async () => {
    hub = await openUpkeep();
    await hub.admin`delete from indicator_private where organization_id = ${idOf('borealis')}`;
    await hub.admin`delete from assessment_answer using data_key k where key_id = k.id and k.organization_id = ${idOf('borealis')}`;
    await hub.admin`delete from data_key where organization_id = ${idOf('borealis')}`;
    await hub.admin`update data_key set organization_id = ${idOf('borealis')}`;
    await hub.admin`update indicator_private set organization_id = ${idOf('borealis')}`;
    await hub.admin`update indicator_owner set organization_id = ${idOf('borealis')}`;
    const op = await hub.begin('analyst@borealis', 'read');
    const [part] = await op.sql<{ sealed: Buffer; keyId: string }[]>`
      select sealed, key_id as "keyId" from indicator_private limit 1`;
    const place = { table: 'indicator_private' as const, row: '', organizationId: idOf('borealis') };
    if (!part) throw new Error('The thief has nothing to open.');
    for (const vault of [hub.vault, newVault()]) {
      await expect(vault.openAll(op, [[place, part]])).rejects.toMatchObject({ name: 'KeysUnavailable' });
    }
    await op.rollback();
  });
});

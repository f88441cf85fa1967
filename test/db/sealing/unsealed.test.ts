import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealUnsealed } from '../../../db/sealing/upkeep/sealUnsealed.js';
import type { Vault } from '../../../db/sealing/vault.js';
import { idOf } from '../../support/world/ids.js';
import { newVault, openUpkeep, partId, type Upkeep, wordsOf } from './upkeep.js';

const PARTS = 5;
let hub: Upkeep;
/** As the migration leaves it: what was in rows of two institutions stands apart, and there are no keys. */
beforeEach(async () => {
  hub = await openUpkeep(PARTS);
  await hub.admin`update indicator_private set sealed = null, key_id = null, case_index = null`;
  await hub.admin`update assessment_answer set sealed = null, key_id = null`;
  await hub.admin`delete from data_key`;
  for (const owner of ['aurora', 'borealis'] as const) {
    for (let number = 0; number < PARTS; number++) {
      await hub.admin`insert into unsealed values ('indicator_private', ${partId(owner, number)}, ${idOf(owner)},
        ${wordsOf(owner) as never}::jsonb)`;
    }
    await hub.admin`insert into unsealed select 'assessment_answer', assessment_id || ' ' || requirement_key, ${idOf(owner)},
      ${{ note: `note of ${owner}`, evidence: [] } as never}::jsonb from assessment_answer a
      join assessment o on o.id = a.assessment_id where o.organization_id = ${idOf(owner)}`;
  }
});
afterEach(() => hub.close());

const left = async () => (await hub.admin`select from unsealed`).length;

async function expectAllReadable(): Promise<void> {
  for (const owner of ['aurora', 'borealis'] as const) {
    for (let number = 0; number < PARTS; number++)
      expect(await hub.readPart(owner, number)).toMatchObject(wordsOf(owner));
    expect(await hub.readAnswer(owner)).toMatchObject({ note: `note of ${owner}` });
  }
}

describe('when private text of before is sealed', () => {
  it('each goes into its row, under its institution’s key, and nothing is left', async () => {
    expect(await sealUnsealed(hub.client, hub.vault, 2)).toBe(2 * PARTS + 2);
    expect(await left()).toBe(0);
    await expectAllReadable();
    expect(await sealUnsealed(hub.client, hub.vault)).toBe(0);
  });

  it('several servers at once share the work', async () => {
    const done = await Promise.all([1, 2, 3].map(() => sealUnsealed(hub.client, newVault(), 2)));
    expect(done.reduce((sum, sealed) => sum + sealed, 0)).toBe(2 * PARTS + 2);
    expect((await hub.keysOf('aurora')).map((key) => key.class)).toEqual(['assessment', 'indicator-private']);
    await expectAllReadable();
  });

  it('a server that dies halfway leaves the rest to the next', async () => {
    let batches = 0;
    const dying: Vault = {
      ...hub.vault,
      async sealAll(store, items) {
        if (batches++ === 2) throw new Error('killed');
        return await hub.vault.sealAll(store, items);
      },
    };
    await expect(sealUnsealed(hub.client, dying, 2)).rejects.toThrow('killed');
    expect(await left()).toBe(2 * PARTS + 2 - 4);
    await sealUnsealed(hub.client, hub.vault, 2);
    await expectAllReadable();
  });

  it('a newer text of its owner is not overwritten', async () => {
    await hub.writePart('aurora', 1);
    await sealUnsealed(hub.client, hub.vault);
    expect(await hub.readPart('aurora', 1)).toMatchObject(wordsOf('aurora', 'anew'));
  });
});

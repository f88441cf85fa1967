import { describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS, refusalOf } from '../../../support/actors.js';
import { idOf } from '../../../support/world/ids.js';
import { personId } from '../../../support/world/members.js';
import { dataKeyId } from '../../../support/world/vault.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, world } = useWorld();

describe('when somebody takes an upload', () => {
  const content = (subject: string) =>
    `select sealed from upload_chunk where upload_id = '${idOf(`upload ${subject}`)}'`;

  it('it is the uploader’s alone; the sweeper deletes what it cannot read', async () => {
    expect(await attempt('aurora', content('analyst@aurora'))).toBe('done');
    expect(await attempt('borealis', content('analyst@aurora'))).toBe('nothing');
    expect(await attempt('admin', content('analyst@aurora'))).toBe('nothing');
    expect(await attempt('council', content('editor@committee'))).toBe('nothing');
    expect(await attempt('maintainer', content('analyst@aurora'))).toBe('denied');
    expect(await attempt('maintainer', 'delete from upload where created_at > now()')).toBe('nothing');
  });

  it('it is not put under another’s name', async () => {
    const put = (subject: string, institution: string) =>
      `insert into upload (id, person_id, institution_id, size, complete)
       values ('${NEW}', '${personId(subject)}', '${idOf(institution)}', 0, false)`;
    expect(await attempt('aurora', put('analyst@aurora', 'aurora'))).toBe('done');
    expect(await attempt('borealis', put('analyst@aurora', 'borealis'))).toBe('policy');
    expect(await attempt('aurora', put('analyst@aurora', 'borealis'))).toBe('policy');
    expect(await attempt('researcher', put('researcher@university', 'university'))).toBe('denied');
  });

  it('nothing is added to another’s', async () => {
    const add = (subject: string) =>
      `insert into upload_chunk (upload_id, place, sealed, key_id)
       values ('${idOf(`upload ${subject}`)}', 9, 'x', '${dataKeyId('aurora', 'upload')}')`;
    expect(await attempt('aurora', add('analyst@aurora'))).toBe('done');
    expect(await attempt('borealis', add('analyst@aurora'))).toBe('policy');
    expect(await attempt('admin', add('analyst@aurora'))).toBe('policy');
  });
});

describe('when the server’s login reaches for more', () => {
  it.each(['entente_owner', 'entente_backup', 'postgres', 'pg_read_all_data'])(
    'it does not become %s',
    async (role) => {
      const become = (sql: { unsafe(text: string): Promise<unknown> }) => sql.unsafe(`set local role ${role}`);
      expect(await world().asServer(become).catch(refusalOf)).toMatch(/denied|22023/);
      expect(await world().as(ACTORS.aurora, become).catch(refusalOf)).toMatch(/denied|22023/);
    },
  );

  it('it takes a role for one transaction, and the next begins with none', async () => {
    const current = (sql: { unsafe(text: string): Promise<readonly Record<string, unknown>[]> }) =>
      sql.unsafe("select current_user as role, current_setting('entente.organization', true) as organization");
    expect((await world().as(ACTORS.aurora, current))[0]).toMatchObject({
      role: 'entente_member',
      organization: idOf('aurora'),
    });
    for (let turn = 0; turn < 4; turn++) {
      const [row] = await world().asServer(current);
      expect(row?.role).toBe('entente_server');
      expect(row?.organization || null).toBeNull();
    }
  });

  it('no operation role asks who somebody else is', async () => {
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, "select * from entente.resolve_actor('i', 's', null)"), name).toBe('denied');
    }
  });

  it('no role truncates, copies from files or runs programs', async () => {
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, 'truncate sighting'), name).toBe('denied');
      expect(await attempt(name, "copy (select 1) to program 'true'"), name).toBe('denied');
      expect(await attempt(name, "select pg_read_file('/etc/hostname')"), name).toBe('denied');
    }
  });
});

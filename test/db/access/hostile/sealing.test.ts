import { describe, expect, it } from 'vitest';
import { type SealingClass } from '../../../../standards/sealing/classes.js';
import { ACTOR_NAMES } from '../../../support/actors.js';
import { assessmentId } from '../../../support/world/conformance.js';
import { type Institution, idOf } from '../../../support/world/ids.js';
import { dataKeyId } from '../../../support/world/vault.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();

const keyOf = (owner: string, its: SealingClass = 'assessment') =>
  `select from data_key where id = '${dataKeyId(owner, its)}'`;
const insert = (owner: string, its: SealingClass = 'upload') => `
  insert into data_key (id, organization_id, class, month, epoch, wrapped, wrapped_by, created_at)
  values ('${NEW}', '${idOf(owner)}', '${its}', '2026-01', 2, '\\x00', 'local-1', now())`;
const withdraw = (owner: Institution) =>
  `update assessment_grant set revoked_at = now() where assessment_id = '${assessmentId(owner, 'opened')}'`;

describe('when somebody takes a data key', () => {
  it('an institution has its own', async () => {
    expect(await attempt('aurora', keyOf('aurora'))).toBe('done');
    expect(await attempt('cascade', keyOf('aurora'))).toBe('nothing');
    expect(await attempt('agent', keyOf('aurora'))).toBe('denied');
  });

  it.each(['indicator-private', 'upload'] as const)(
    'nobody else has its own of class %s, granted or not',
    async (its) => {
      expect(await attempt('aurora', keyOf('aurora', its))).toBe('done');
      expect(await attempt('borealis', keyOf('aurora', its))).toBe('nothing');
      expect(await attempt('regulator', keyOf('aurora', its))).toBe('nothing');
    },
  );

  it('a committee has its own for files', async () => {
    expect(await attempt('committee', keyOf('committee', 'upload'))).toBe('done');
    expect(await attempt('council', keyOf('committee', 'upload'))).toBe('nothing');
    expect(await attempt('committee', keyOf('aurora', 'upload'))).toBe('nothing');
  });

  it('whom it granted its answers has it while that lasts', async () => {
    expect(await attempt('borealis', keyOf('aurora'))).toBe('done');
    expect(await attempt('admin', withdraw('aurora'), 'borealis', keyOf('aurora'))).toBe('nothing');
    expect(await attempt('regulator', keyOf('aurora'))).toBe('done');
    expect(await attempt('admin', withdraw('aurora'), 'regulator', keyOf('aurora'))).toBe('nothing');
  });

  it('its own is its own though it granted nothing, and no summary opens it to others', async () => {
    const summary = `insert into assessment_grant (id, assessment_id, organization_id, grantee_id, scope, granted_at, ends_at)
      select gen_random_uuid(), '${assessmentId('aurora', 'submitted')}', '${idOf('aurora')}', grantee, 'summary', now(), now() + interval '1 day'
      from unnest(array['${idOf('borealis')}', '${idOf('authority')}']::uuid[]) as grantee`;
    const granted = ['delete from assessment_grant', summary];
    expect(await attemptBeside(granted, 'aurora', keyOf('aurora'))).toBe('done');
    expect(await attemptBeside(granted, 'borealis', keyOf('aurora'))).toBe('nothing');
    expect(await attemptBeside(granted, 'regulator', keyOf('aurora'))).toBe('nothing');
  });

  it('with the key comes nothing else that is sealed under it', async () => {
    const sealed = `select from indicator_private where key_id = '${dataKeyId('aurora', 'indicator-private')}'`;
    expect(await attempt('aurora', sealed)).toBe('done');
    expect(await attempt('borealis', sealed)).toBe('nothing');
    expect(await attempt('regulator', sealed)).toBe('denied');
  });
});

describe('when somebody puts a data key there', () => {
  it('it is under their own institution’s name', async () => {
    expect(await attempt('aurora', insert('aurora'))).toBe('done');
    expect(await attempt('borealis', insert('aurora'))).toBe('policy');
    expect(await attempt('chair', insert('committee'))).toBe('done');
    expect(await attempt('chair', insert('committee', 'assessment'))).toBe('policy');
    expect(await attempt('chair', insert('aurora'))).toBe('policy');
    for (const name of ['agent', 'researcher', 'regulator', 'operator', 'public'] as const) {
      expect(await attempt(name, insert('aurora')), name).toBe('denied');
    }
  });

  it('nobody but upkeep wraps one anew or destroys it', async () => {
    const destroy = `update data_key set wrapped = null, destroyed_at = now() where id = '${dataKeyId('aurora', 'assessment')}'`;
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, destroy), name).toBe(name === 'maintainer' ? 'done' : 'denied');
      expect(await attempt(name, 'update data_key set organization_id = organization_id'), name).toBe('denied');
      expect(await attempt(name, 'delete from data_key'), name).toBe('denied');
    }
  });
});

describe('when upkeep seals anew', () => {
  it.each([
    ['indicator_private', 'sealed', ['loss_amount', 'victims']],
    ['assessment_answer', 'sealed', ['status', 'maturity']],
    ['indicator', 'stamp_due', ['value', 'pattern', 'tlp']],
  ])('it reads of %s what is sealed, and nothing that is not', async (table, column, others) => {
    expect(await attempt('maintainer', `select ${column} from ${table}`)).toBe('done');
    for (const other of others) expect(await attempt('maintainer', `select ${other} from ${table}`)).toBe('denied');
  });
});

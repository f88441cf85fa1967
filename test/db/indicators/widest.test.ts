import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectSql } from '../../../db/indicators/widest.js';
import { ceilingOf, USUAL_LABELS } from '../../../standards/access/widest.js';
import { normalize } from '../../../standards/indicators/normalize.js';
import { type Subject, subjectOf } from '../../../standards/indicators/subject.js';
import { TOLD } from '../../standards/indicators/vectors/subjects.js';
import { createMigratedDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let admin: postgres.Sql;
beforeAll(async () => {
  database = await createMigratedDatabase();
  admin = postgres(database.url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const observables = [
  ...TOLD.map(([type, raw]) => normalize(type, raw)),
  { type: 'bank-account', value: '6222021234' } as const,
  { type: 'device-id', value: 'a1b2c3d4e5' } as const,
  { type: 'voice-sample', value: 'reference-1' } as const,
  { type: 'email-addr', value: 'a@b.example' } as const,
  { type: 'domain-name', value: 'b.example' } as const,
];

type Row = (typeof observables)[number] & { readonly tlp: string; readonly audience?: string };

/** Undone, whatever comes of it; the code of the refusal, or `done`. */
const attempt = (work: (sql: postgres.TransactionSql) => Promise<unknown>): Promise<string> =>
  admin
    .begin(async (sql) => {
      await work(sql);
      throw { code: 'done' };
    })
    .catch(({ code }) => code);

async function insert(sql: postgres.TransactionSql, { type, value, tlp, audience = 'owner' }: Row): Promise<string> {
  const id = randomUUID();
  const policies = audience === 'owner' ? '{}' : `{${randomUUID()}}`;
  await sql`insert into indicator (id, type, value, pattern, tlp, audience, shared_under, valid_from, indicator_types, labels,
      created_at, modified_at)
    values (${id}, ${type}, ${value}, 'p', ${tlp}, ${audience}, ${policies}::uuid[], '2026-01-01', '{}', '{}', '2026-01-01',
      '2026-01-01')`;
  return id;
}

const REFUSED = '23514';
const usual = (subject: Subject) => USUAL_LABELS[subject] ?? 'clear';

describe('when the database tells kinds of numbers, senders and patterns apart', () => {
  it('it tells them as the rule does', async () => {
    const rows = await admin<{ subject: string }[]>`
      select ${admin.unsafe(subjectSql("o ->> 'type'", "o ->> 'value'"))} as subject
      from jsonb_array_elements(${observables as never}::jsonb) with ordinality as t(o, place) order by place`;
    expect(rows.map(({ subject }) => subject)).toEqual(observables.map(subjectOf));
  });
});

describe('when a label is wider than what it is on may carry', () => {
  it.each(observables)('$type $value: no use case is needed to refuse it', async (observable) => {
    const refused = usual(subjectOf(observable)) === 'clear' ? 'done' : REFUSED;
    expect(await attempt((sql) => insert(sql, { ...observable, tlp: 'clear' }))).toBe(refused);
    expect(await attempt((sql) => insert(sql, { ...observable, tlp: 'green' }))).toBe('done');
    const widened = (sql: postgres.TransactionSql) =>
      insert(sql, { ...observable, tlp: 'green' }).then(
        (id) => sql`update indicator set tlp = 'clear' where id = ${id}`,
      );
    expect(await attempt(widened)).toBe(refused);
  });

  it('a value that becomes another kind’s is refused as well', async () => {
    const changed = async (sql: postgres.TransactionSql) => {
      const id = await insert(sql, { type: 'domain-name', value: 'b.example', tlp: 'clear' });
      await sql`update indicator set type = 'email-addr', value = 'a@b.example' where id = ${id}`;
    };
    expect(await attempt(changed)).toBe(REFUSED);
  });

  it.each(observables)(
    '$type $value: the ceiling holds without the triggers, and nothing else does',
    async (observable) => {
      const without = async (sql: postgres.TransactionSql) => {
        await sql`set local session_replication_role = replica`;
        await insert(sql, { ...observable, tlp: 'clear' });
      };
      expect(await attempt(without)).toBe(ceilingOf(subjectOf(observable)) === 'clear' ? 'done' : REFUSED);
    },
  );
});

describe('when a policy comes into force', () => {
  const AT = '2026-02-01T00:00:00.000Z';
  const enforce = async (sql: postgres.TransactionSql, widestLabels: object, at = AT) => {
    const [committee, standard, version] = [randomUUID(), randomUUID(), randomUUID()];
    await sql`insert into organization (id, key, kind, name) values (${committee}, ${committee}, 'committee', '{}')`;
    await sql`insert into standard (id, key, kind, title, committee_id) values (${standard}, ${standard}, 'sharing', '{}', ${committee})`;
    await sql`insert into standard_version (id, standard_id, version, status, title, widest_labels, digest, requirement_count, published_at)
      values (${version}, ${standard}, '1.0.0', 'published', '{}', ${widestLabels as never}, 'd', 0, ${at})`;
    await sql`insert into disclosure_policy (id, version_id, effective_at) values (${randomUUID()}, ${version}, ${at})`;
  };
  const told = async (sql: postgres.TransactionSql, ids: readonly string[]) => {
    const rows = await sql`select i.tlp, i.audience, i.version, i.modified_at = ${AT} as dated, i.stamp_due as due,
        (select json_agg(v.content ->> 'tlp') from indicator_version v where v.indicator_id = i.id) as before
      from unnest(${[...ids]}::uuid[]) with ordinality as w(id, place) join indicator i using (id) order by place`;
    return rows.map((row) => ({ ...row }));
  };
  const DOMAIN = { type: 'domain-name', value: 'b.example' } as const;

  /** Undone; what `look` saw. */
  const seen = async <T>(look: (sql: postgres.TransactionSql) => Promise<T>): Promise<T> => {
    let result: T | undefined;
    await attempt(async (sql) => {
      result = await look(sql);
    });
    return result as T;
  };
  const narrowed = (triggers: boolean) =>
    seen(async (sql) => {
      const ids = [
        await insert(sql, { ...DOMAIN, tlp: 'clear', audience: 'members' }),
        await insert(sql, { ...DOMAIN, tlp: 'red', audience: 'recipients' }),
        await insert(sql, { ...DOMAIN, tlp: 'green' }),
        await insert(sql, { type: 'url', value: 'https://b.example', tlp: 'clear', audience: 'members' }),
      ];
      await sql`update indicator set stamp_due = false`;
      if (!triggers) await sql`alter table disclosure_policy disable trigger narrow_labels`;
      await enforce(sql, { 'domain-name': 'amber' });
      return await told(sql, ids);
    });
  const untouched = { version: 1, dated: false, due: false, before: null };

  it('what stands under a wider label is narrowed with it, and what it said is kept', async () => {
    expect(await narrowed(true)).toEqual([
      { tlp: 'amber', audience: 'recipients', version: 2, dated: true, due: true, before: ['clear'] },
      { tlp: 'red', audience: 'recipients', ...untouched },
      { tlp: 'amber', audience: 'owner', version: 2, dated: true, due: true, before: ['green'] },
      { tlp: 'clear', audience: 'members', ...untouched },
    ]);
  });

  it('without the trigger it would not be', async () => {
    expect((await narrowed(false)).map(({ version }) => version)).toEqual([1, 1, 1, 1]);
  });

  it('nothing new is wider, and what only the usual table limited may be as wide as it says', async () => {
    const under = (labels: object, row: Row) => attempt((sql) => enforce(sql, labels).then(() => insert(sql, row)));
    const mailbox: Row = { type: 'email-addr', value: 'a@b.example', tlp: 'clear' };
    expect(await under({ 'domain-name': 'amber' }, { ...DOMAIN, tlp: 'green' })).toBe(REFUSED);
    expect(await under({ 'domain-name': 'amber' }, { ...DOMAIN, tlp: 'amber' })).toBe('done');
    expect(await under({ 'domain-name': 'amber' }, mailbox)).toBe(REFUSED);
    expect(await under({ 'email-addr': 'clear' }, mailbox)).toBe('done');
    expect(await under({ 'bank-account': 'clear' }, { type: 'bank-account', value: '6222021234', tlp: 'clear' })).toBe(
      REFUSED,
    );
  });

  it('what was narrowed stays so under a wider one', async () => {
    const later = await seen(async (sql) => {
      const id = await insert(sql, { ...DOMAIN, tlp: 'clear', audience: 'members' });
      await enforce(sql, { 'domain-name': 'green' });
      await enforce(sql, { 'domain-name': 'clear' }, '2026-03-01T00:00:00.000Z');
      return await told(sql, [id]);
    });
    expect(later).toMatchObject([{ tlp: 'green', audience: 'members', version: 2 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS, refusalOf } from '../../../support/actors.js';
import { POLICY } from '../../../support/world/catalogue.js';
import { SHARE_KINDS } from '../../../support/world/indicators.js';
import { type Expected, members } from '../truth/relations.js';
import { DELETES, UPDATES } from '../truth/writes.js';
import { useWorld } from './attempt.js';

const { world } = useWorld();

/** Who reads no column needs no right to read: then the policy on writing is alone. */
const WRITES: Readonly<Record<string, string>> = {
  assessment: 'revision = 2',
  assessment_answer: 'sealed = null, key_id = null',
  assessment_grant: "revoked_at = '2026-01-01'",
  ballot: 'approved = true',
  data_key: "wrapped_by = 'x'",
  group_member: 'left_at = now()',
  indicator: 'stamp_due = false',
  indicator_private: 'sealed = null, key_id = null',
  membership: "name = 'x'",
  sharing_group: "purpose = 'x'",
  reminder: 'sent_at = now()',
  representation: 'alternate = true',
  representative_address: "address = 'x'",
  sighting: `shared_under = '{${POLICY}}'`,
  standard: "title = '{}'",
  standard_comment: "disposition_reason = 'x'",
  standard_version: 'revision = 9',
  vote: "reason = 'x'",
};
const REMOVALS = ['indicator_group', 'indicator_publisher', 'indicator_recipient', 'indicator_seat', 'upload'];

/** A sighting is its reporter's to write, though the indicator were taken from their sight. */
const REACHED: Readonly<Record<string, Expected>> = { ...UPDATES, sighting: members(() => [...SHARE_KINDS, 'held']) };

const counts = (expected: Expected | undefined) =>
  Object.fromEntries(ACTOR_NAMES.map((name) => [name, expected?.[name]?.length ?? 'denied']));

async function changed(statement: string): Promise<Record<string, number | string>> {
  const results: Record<string, number | string> = {};
  for (const name of ACTOR_NAMES) {
    results[name] = await world()
      .as(ACTORS[name], async (sql) => (await sql.unsafe(statement)).count)
      .catch(refusalOf);
  }
  return results;
}

describe('when a change names no row and reads nothing', () => {
  it.each(Object.entries(WRITES))('%s is updated where it is theirs', async (table, change) => {
    expect(await changed(`update ${table} set ${change}`)).toEqual(counts(REACHED[table]));
  });

  it.each(REMOVALS)('%s loses what is theirs', async (table) => {
    expect(await changed(`delete from ${table}`)).toEqual(counts(DELETES[table]));
  });
});

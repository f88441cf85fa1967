import type { TriggerFunction } from '../../access/trigger.js';

const INSERT = `insert into standard_event (id, standard_id, version_id, version, kind, state, comment_id, ballot_id, at)`;
const NOW = `date_trunc('milliseconds', clock_timestamp())`;

/** Each notes what it sees as the tables' owner: no role may write an event itself. */
export const EVENT_FUNCTIONS: readonly TriggerFunction[] = [
  {
    name: 'note_version',
    body: `
      ${INSERT} values (gen_random_uuid(), new.standard_id, new.id, new.version,
        case when new.status = 'published' then 'released' when tg_op = 'INSERT' then 'drafted' else 'moved' end,
        new.status, null, null, ${NOW});
      return null;`,
  },
  {
    name: 'note_comment',
    body: `
      ${INSERT} select gen_random_uuid(), v.standard_id, v.id, v.version,
        case when tg_op = 'INSERT' then 'commented' else 'disposed' end, v.status, new.id, null, ${NOW}
      from standard_version v where v.id = new.version_id;
      return null;`,
  },
  {
    name: 'note_ballot',
    body: `
      ${INSERT} values (gen_random_uuid(), new.standard_id, new.version_id, new.version,
        case when new.closed_at is null then 'ballot-opened' else 'ballot-closed' end, 'ballot', null, new.id, ${NOW});
      return null;`,
  },
];

const onEach = (name: string, moment: string, condition = '') => `create or replace trigger ${name} after ${moment}
  for each row ${condition} execute function entente.${name.replace(/_(made|changed)$/, '')}()`;

export const EVENT_TRIGGERS: readonly string[] = [
  onEach('note_version_made', 'insert on standard_version'),
  onEach('note_version_changed', 'update of status on standard_version', 'when (new.status <> old.status)'),
  onEach('note_comment_made', 'insert on standard_comment'),
  onEach(
    'note_comment_changed',
    'update of disposition, disposition_reason on standard_comment',
    'when ((new.disposition, new.disposition_reason) is distinct from (old.disposition, old.disposition_reason))',
  ),
  onEach('note_ballot_made', 'insert on ballot'),
  onEach(
    'note_ballot_changed',
    'update of closed_at on ballot',
    'when (old.closed_at is null and new.closed_at is not null)',
  ),
];

import { type TriggerFunction, triggerStatements } from '../access/trigger.js';
import { KEPT } from './columns.js';
import { rankSql, subjectSql, WIDEST_LABELS } from './widest.js';

const wider = (row: string): string =>
  `w.subject = ${subjectSql(`${row}.type`, `${row}.value`)} and ${rankSql(`${row}.tlp`)} < ${rankSql('w.tlp')}`;

const REFUSE = `raise exception 'A label is wider than what it is on may carry.' using errcode = 'check_violation';`;

const FUNCTIONS: readonly TriggerFunction[] = [
  {
    // As a statement: an import has many rows.
    name: 'keep_new_below_widest',
    body: `
      if exists (select from shared i join (${WIDEST_LABELS}) w on ${wider('i')}) then ${REFUSE} end if;
      return null;`,
  },
  {
    name: 'keep_below_widest',
    body: `
      if exists (select from (${WIDEST_LABELS}) w where ${wider('new')}) then ${REFUSE} end if;
      return new;`,
  },
  {
    // What stands under a wider label than the policy that comes into force allows is narrowed with it, as its owner would:
    // what it said before is kept, and readers find it anew. A label narrower than its audience was reaches its owner alone,
    // until that names somebody.
    name: 'narrow_labels',
    body: `
      with wide as materialized (
        select i.id, w.tlp from indicator i join (${WIDEST_LABELS}) w on ${wider('i')}
      ), kept as (
        insert into indicator_version (indicator_id, version, content, recorded_at)
        select i.id, i.version, ${KEPT}, new.effective_at
        from indicator i join wide using (id)
      )
      update indicator i set tlp = wide.tlp, version = version + 1, stamp_due = true,
        modified_at = greatest(new.effective_at, modified_at + interval '1 millisecond'),
        audience = case when audience = 'owner' then audience when wide.tlp in ('clear', 'green') then 'members' else 'recipients' end
      from wide where wide.id = i.id;
      return null;`,
  },
];

const TRIGGERS: readonly string[] = [
  `create or replace trigger keep_new_below_widest after insert on indicator referencing new table as shared
    for each statement execute function entente.keep_new_below_widest()`,
  `create or replace trigger keep_below_widest before update of type, value, tlp on indicator
    for each row execute function entente.keep_below_widest()`,
  `create or replace trigger narrow_labels after insert on disclosure_policy
    for each row execute function entente.narrow_labels()`,
];

/** The widest labels hold for whoever writes a row, and from the moment that a policy does. */
export const INDICATOR_TRIGGERS: readonly string[] = triggerStatements(FUNCTIONS, TRIGGERS);

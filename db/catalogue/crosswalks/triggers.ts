import { RELEASED } from '../../../standards/catalogue/lifecycle.js';
import { triggerStatements } from '../../access/trigger.js';
import { yieldedKey } from '../keys.js';
import { isAmong } from '../states.js';

const FIXED = "raise exception 'A published crosswalk never changes.' using errcode = 'restrict_violation';";
const changedFixed = (join: string) => `
  if exists (select from changed x ${join} where v.status <> 'draft') then ${FIXED} end if;
  return null;`;
/** What counts as reviewed was said by a published version of the same crosswalk, in the same words. */
const CARRIED = `
  if exists (select from changed x where x.carried_from is not null and not exists (
    select from crosswalk_entry e
    join crosswalk_version source on source.id = e.version_id and source.status <> 'draft'
    join crosswalk_version target on target.crosswalk_id = source.crosswalk_id and target.id = x.version_id
    where e.id = x.carried_from
      and (e.sources, e.targets, e.relation, e.rationale, e.strength, e.confidence, e.origin, e.oscal)
        is not distinct from (x.sources, x.targets, x.relation, x.rationale, x.strength, x.confidence, x.origin, x.oscal))) then
    raise exception 'A carried entry says what it said.' using errcode = 'restrict_violation';
  end if;
  return null;`;
const onEachStatement = (name: string, table: string) =>
  (['insert', 'update', 'delete'] as const).map(
    (event) => `create or replace trigger ${name}_${event} after ${event} on ${table}
      referencing ${event === 'insert' ? 'new' : 'old'} table as changed
      for each statement execute function entente.${name}()`,
  );

/** What no policy can say, and no role but a superuser may do, the tables' own owner included. */
export const CROSSWALK_TRIGGERS: readonly string[] = triggerStatements(
  [
    {
      // Published between published versions only, reviewed throughout; from then on it stays as it is.
      name: 'keep_crosswalk',
      body: `
      if tg_op = 'DELETE' then
        if old.status <> 'draft' then ${FIXED} end if;
        return old;
      end if;
      if new.status <> old.status and (old.status, new.status) not in (('draft', 'published'), ('published', 'superseded')) then
        raise exception 'A crosswalk does not go from % to %.', old.status, new.status using errcode = 'restrict_violation';
      end if;
      if (new.id, new.crosswalk_id, new.version, new.title, new.source_version_id, new.target_version_id, new.envelope, new.created_at)
        is distinct from
        (old.id, old.crosswalk_id, old.version, old.title, old.source_version_id, old.target_version_id, old.envelope, old.created_at) then
        raise exception 'A crosswalk stays between what it is between.' using errcode = 'restrict_violation';
      end if;
      if old.status <> 'draft' and (new.digest, new.entry_count, new.published_at)
        is distinct from (old.digest, old.entry_count, old.published_at) then ${FIXED} end if;
      if old.status = 'draft' and new.status = 'published' and (
        exists (select from standard_version v where v.id in (new.source_version_id, new.target_version_id)
          and not ${isAmong('v.status', RELEASED)})
        or not exists (select from crosswalk_entry e where e.version_id = new.id)
        or exists (select from crosswalk_entry e left join crosswalk_review r on r.entry_id = e.id
          where e.version_id = new.id and e.carried_from is null and r.reviewed_at is null)) then
        raise exception 'A crosswalk is published between published versions, reviewed.' using errcode = 'restrict_violation';
      end if;
      return new;`,
    },
    {
      // As of standards: whoever publishes first has the key.
      name: 'make_crosswalk_known',
      body: `
      if exists (select from crosswalk c where c.id = new.crosswalk_id and not c.published) then
        update crosswalk hidden set key = ${yieldedKey('hidden.key')} from crosswalk c
          where c.id = new.crosswalk_id and hidden.key = c.key and not hidden.published and hidden.id <> c.id;
        update crosswalk set published = true where id = new.crosswalk_id;
      end if;
      return null;`,
    },
    {
      name: 'keep_crosswalk_entries',
      body: changedFixed('join crosswalk_version v on v.id = x.version_id'),
    },
    { name: 'carry_honestly', body: CARRIED },
    {
      name: 'keep_crosswalk_reviews',
      body: changedFixed('join crosswalk_entry e on e.id = x.entry_id join crosswalk_version v on v.id = e.version_id'),
    },
  ],
  [
    `create or replace trigger keep_crosswalk before update or delete on crosswalk_version
      for each row execute function entente.keep_crosswalk()`,
    ...(['insert', 'update of status'] as const).map(
      (
        event,
      ) => `create or replace trigger make_crosswalk_known_${event.split(' ')[0]} after ${event} on crosswalk_version
        for each row when (new.status <> 'draft') execute function entente.make_crosswalk_known()`,
    ),
    ...onEachStatement('keep_crosswalk_entries', 'crosswalk_entry'),
    `create or replace trigger carry_honestly after insert on crosswalk_entry
      referencing new table as changed for each statement execute function entente.carry_honestly()`,
    ...onEachStatement('keep_crosswalk_reviews', 'crosswalk_review'),
  ],
);

import { RELEASED, TRANSITIONS, UNDER_WORK } from '../../standards/catalogue/lifecycle.js';
import { type TriggerFunction, triggerStatements } from '../access/trigger.js';
import { EVENT_FUNCTIONS, EVENT_TRIGGERS } from './events/triggers.js';
import { frameOf } from './frameColumns.js';
import { yieldedKey } from './keys.js';
import { isAmong } from './states.js';

const PAIRS = [...new Set(TRANSITIONS.map(({ from, to }) => `('${from}', '${to}')`))].join(', ');

/** What no policy can say, and no role but a superuser may do, the tables' own owner included. */
const FUNCTIONS: readonly TriggerFunction[] = [
  {
    // A version takes the transitions there are, and once released its content stays as it is.
    name: 'keep_to_life',
    body: `
      if tg_op = 'DELETE' then
        if ${isAmong('old.status', RELEASED)} then
          raise exception 'A published version never changes.' using errcode = 'restrict_violation';
        end if;
        return old;
      end if;
      if new.status <> old.status and (old.status, new.status) not in (${PAIRS}) then
        raise exception 'A version does not go from % to %.', old.status, new.status using errcode = 'restrict_violation';
      end if;
      if not ${isAmong('old.status', UNDER_WORK)} and
        (new.id, new.standard_id, new.version, new.format, ${frameOf('new')}, new.digest, new.requirement_count, new.created_at)
          is distinct from
        (old.id, old.standard_id, old.version, old.format, ${frameOf('old')}, old.digest, old.requirement_count, old.created_at) then
        raise exception 'What a version says is fixed once it is commented on.' using errcode = 'restrict_violation';
      end if;
      if ${isAmong('old.status', RELEASED)} and (new.published_at, new.comment_until, new.review_due_at) is distinct from
        (old.published_at, old.comment_until, old.review_due_at) then
        raise exception 'A published version never changes.' using errcode = 'restrict_violation';
      end if;
      if not ${isAmong('old.status', RELEASED)} then
        select c.content::jsonb ->> 'document' into signed from statement_in_force f join signed_statement c on c.digest = f.statement
          where f.kind = 'release' and f.subject_id = new.id;
        if found and (new.status not in (old.status, 'published') or signed is distinct from new.digest) then
          raise exception 'Its release has been signed and holds.' using errcode = 'restrict_violation';
        end if;
        if not found and new.status = 'published' and exists (select from statement_in_force f join standard s
          on s.committee_id = f.subject_id where f.kind = 'key-set' and s.id = new.standard_id) then
          raise exception 'A committee with keys publishes what its officers have signed.' using errcode = 'restrict_violation';
        end if;
      end if;
      return new;`,
    declare: 'signed text',
  },
  {
    // A standard is known to whoever may see a version, and to whoever once might. Of two committees that drafted under the same key
    // neither could be told of the other: whoever opens first has it, and the draft of the other is told under another one.
    name: 'make_known',
    body: `
      if exists (select from standard s where s.id = new.standard_id and s.known_to = 'committee') then
        update standard_version v set digest = null from standard hidden join standard s on s.key = hidden.key and s.id = new.standard_id
          where v.standard_id = hidden.id and hidden.known_to = 'committee' and hidden.id <> s.id;
        update standard hidden set key = ${yieldedKey('hidden.key')} from standard s
          where s.id = new.standard_id and hidden.key = s.key and hidden.known_to = 'committee' and hidden.id <> s.id;
      end if;
      update standard set known_to = case when ${isAmong('new.status', RELEASED)} then 'everyone' else 'participants' end
        where id = new.standard_id and (known_to = 'committee' or (known_to = 'participants' and ${isAmong('new.status', RELEASED)}));
      return null;`,
  },
  {
    // As a statement: a version has thousands of requirements.
    name: 'keep_text',
    body: `
      if exists (select from changed c join standard_version v on v.id = c.version_id
        where not ${isAmong('v.status', UNDER_WORK)}) then
        raise exception 'What a version says is fixed once it is commented on.' using errcode = 'restrict_violation';
      end if;
      return null;`,
  },
  {
    // Locks the ballot, so that no vote comes in behind its count.
    name: 'vote_while_open',
    body: `
      perform from ballot b where b.id = coalesce(new.ballot_id, old.ballot_id) and b.closed_at is null for share;
      if not found then
        raise exception 'The ballot is closed.' using errcode = 'restrict_violation';
      end if;
      return coalesce(new, old);`,
  },
  {
    // What it was decided by, and how, stays.
    name: 'keep_ballot',
    body: `
      if tg_op = 'DELETE' or old.approved is not null or (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
        or (new.id, new.version_id, new.standard_id, new.version, new.rule, new.opened_at) is distinct from
          (old.id, old.version_id, old.standard_id, old.version, old.rule, old.opened_at) then
        raise exception 'A ballot keeps its rule and its result.' using errcode = 'restrict_violation';
      end if;
      return new;`,
  },
];

const TRIGGERS: readonly string[] = [
  ...(['insert', 'update of status'] as const).map(
    (event) => `create or replace trigger make_known_${event.split(' ')[0]} after ${event} on standard_version
      for each row when (not (${isAmong('new.status', UNDER_WORK)})) execute function entente.make_known()`,
  ),
  `create or replace trigger keep_to_life before update or delete on standard_version
    for each row execute function entente.keep_to_life()`,
  ...(['insert', 'update', 'delete'] as const).map(
    (event) => `create or replace trigger keep_text_${event} after ${event} on requirement
      referencing ${event === 'insert' ? 'new' : 'old'} table as changed
      for each statement execute function entente.keep_text()`,
  ),
  `create or replace trigger vote_while_open before insert or update or delete on vote
    for each row execute function entente.vote_while_open()`,
  `create or replace trigger keep_ballot before update or delete on ballot
    for each row execute function entente.keep_ballot()`,
];

export const CATALOGUE_TRIGGERS: readonly string[] = triggerStatements(
  [...FUNCTIONS, ...EVENT_FUNCTIONS],
  [...TRIGGERS, ...EVENT_TRIGGERS],
);

import { triggerStatements } from '../access/trigger.js';
import { rankSql } from '../indicators/widest.js';

/** What changes of an indicator while sharing is stopped. What is generated is not there yet before an update. */
const FREE = 'revoked,version,modified_at,stamp_due,published_at,audience,shared_under,search_key,prefix_length,tlp';
const rest = (row: string) => `to_jsonb(${row}) - '{${FREE}}'::text[]`;
const NARROWED = `${rankSql('new.tlp')} > ${rankSql('old.tlp')}`;

/**
 * While sharing is stopped an indicator is taken back, or narrowed by a stricter standard, and nothing else of it changes, whatever
 * statement would have it so.
 */
export const INCIDENT_TRIGGERS = triggerStatements(
  [
    {
      name: 'only_take_back',
      body: `
        if entente.sharing_is_stopped() and (${rest('new')} <> ${rest('old')} or old.revoked and not new.revoked
          or new.tlp <> old.tlp and not ${NARROWED}
          or new.audience not in (old.audience, 'owner') and not (new.audience = 'recipients' and ${NARROWED})) then
          raise exception 'Sharing is stopped.' using errcode = 'insufficient_privilege';
        end if;
        return new;`,
    },
  ],
  [
    `create or replace trigger only_take_back before update on indicator for each row
      execute function entente.only_take_back()`,
  ],
);

import { CAP, WINDOW } from '../../standards/aggregates/accounting/budget.js';
import { type TriggerFunction, triggerStatements } from '../access/trigger.js';
import { ADVISORY_LOCKS } from '../locks.js';

const FUNCTIONS: readonly TriggerFunction[] = [
  {
    // Of every window of four quarters that the charge lies in. One charge at a time, each seeing those before it, or two that fit by
    // themselves would both be made. After the draw nothing more of a quarter is read.
    name: 'keep_under_cap',
    body: `
      if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'The ledger is charged under read committed, which sees what others have charged.' using errcode = 'restrict_violation';
      end if;
      perform pg_advisory_xact_lock(${ADVISORY_LOCKS.ledger});
      if exists (select from aggregate_release r where r.quarter = new.quarter) then
        raise exception 'The quarter is drawn.' using errcode = 'restrict_violation';
      end if;
      if exists (
        select from generate_series(new.ordinal, new.ordinal + ${WINDOW - 1}) as last
        where new.rho + (select coalesce(sum(c.rho), 0) from aggregate_charge c
          where c.ordinal between last - ${WINDOW - 1} and last) > ${CAP}
      ) then
        raise exception 'The ledger allows no more in four quarters.' using errcode = 'check_violation', constraint = 'aggregate_charge_cap';
      end if;
      return new;`,
  },
];

const TRIGGERS: readonly string[] = [
  `create or replace trigger keep_under_cap before insert on aggregate_charge
    for each row execute function entente.keep_under_cap()`,
];

/** What no vote and no server may spend. */
export const AGGREGATE_TRIGGERS: readonly string[] = triggerStatements(FUNCTIONS, TRIGGERS);

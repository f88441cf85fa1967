import { aggregateRules } from '../aggregates/policies.js';
import { AGGREGATE_TRIGGERS } from '../aggregates/triggers.js';
import { ballotRules } from '../catalogue/ballots/policies.js';
import { commentRules } from '../catalogue/comments/policies.js';
import { committeeRules } from '../catalogue/committees/policies.js';
import { crosswalkRules } from '../catalogue/crosswalks/policies.js';
import { CROSSWALK_TRIGGERS } from '../catalogue/crosswalks/triggers.js';
import { draftingRules } from '../catalogue/drafting/policies.js';
import { eventRules } from '../catalogue/events/policies.js';
import { catalogueRules } from '../catalogue/policies.js';
import { releaseRules } from '../catalogue/release/policies.js';
import { CATALOGUE_TRIGGERS } from '../catalogue/triggers.js';
import { conformanceRules } from '../conformance/policies.js';
import { incidentRules } from '../incident/policies.js';
import { INCIDENT_TRIGGERS } from '../incident/triggers.js';
import { COPY_AUDIENCE } from '../indicators/audience.js';
import { HOLD_SIGHTINGS } from '../indicators/holds.js';
import { indicatorRules } from '../indicators/policies.js';
import { INDICATOR_TRIGGERS } from '../indicators/triggers.js';
import { limitRules } from '../limits/policies.js';
import { memberRules } from '../members/policies.js';
import { sealingRules } from '../sealing/policies.js';
import { uploadRules } from '../uploads/policies.js';
import { RESOLVE_ACTOR } from './actor-function.js';
import { APPEND_ONLY } from './append-only.js';
import { DEFINED_FUNCTIONS } from './functions.js';
import { accessRules } from './policies.js';
import type { RowRule, TableRules } from './policy.js';
import { BACKUP_ROLE, OPERATION_ROLES, OWNER_ROLE, SERVER_ROLE } from './roles.js';
import { DEFINED_VIEWS } from './views.js';

export const TABLE_RULES: TableRules = {
  ...accessRules,
  ...aggregateRules,
  ...ballotRules,
  ...catalogueRules,
  ...commentRules,
  ...committeeRules,
  ...conformanceRules,
  ...eventRules,
  ...crosswalkRules,
  ...draftingRules,
  ...incidentRules,
  ...indicatorRules,
  ...limitRules,
  ...memberRules,
  ...releaseRules,
  ...sealingRules,
  ...uploadRules,
};

/** The whole of the database's authorization as statements. Running them again changes nothing. */
export function securityStatements(rules: TableRules = TABLE_RULES): string[] {
  return [
    ...clearEverything(),
    // Policies below ask them.
    ...DEFINED_FUNCTIONS,
    ...DEFINED_VIEWS,
    ...Object.entries(rules).flatMap(([table, tableRules]) => protectTable(table, tableRules)),
    `grant usage on schema public, entente to ${[...OPERATION_ROLES, SERVER_ROLE, BACKUP_ROLE].join(', ')}`,
    ...RESOLVE_ACTOR,
    ...COPY_AUDIENCE,
    ...HOLD_SIGHTINGS,
    ...APPEND_ONLY,
    ...CATALOGUE_TRIGGERS,
    ...CROSSWALK_TRIGGERS,
    ...INDICATOR_TRIGGERS,
    ...INCIDENT_TRIGGERS,
    ...AGGREGATE_TRIGGERS,
  ];
}

/** What an earlier run made goes, so that a rule taken out of the code is out of the database; triggers keep their functions. */
const clearEverything = (): string[] => [
  'create schema if not exists entente',
  `do $$ declare p record; begin
     for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
       execute format('drop policy %I on %I', p.policyname, p.tablename);
     end loop;
     for p in select viewname from pg_views where schemaname = 'entente' and viewowner = '${OWNER_ROLE}' loop
       execute format('drop view entente.%I', p.viewname);
     end loop;
     for p in select oid::regprocedure as signature from pg_proc
       where pronamespace = 'entente'::regnamespace and proowner = '${OWNER_ROLE}'::regrole and prokind = 'f'
         and prorettype <> 'trigger'::regtype loop
       execute format('drop function %s', p.signature);
     end loop;
   end $$`,
  `revoke all on all tables in schema public from public, ${[...OPERATION_ROLES, SERVER_ROLE, BACKUP_ROLE].join(', ')}`,
];

/** One table's protection, on a table that has none. */
export function protectTable(table: string, rules: readonly RowRule[]): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    // FORCE binds the owner too, so migrations and the function that finds the actor's seat need policies of their own.
    `create policy owner_all on ${table} to ${OWNER_ROLE} using (true) with check (true)`,
    `create policy backup_select on ${table} for select to ${BACKUP_ROLE} using (true)`,
    `grant select on ${table} to ${BACKUP_ROLE}`,
    ...rules.flatMap((rule, index) => permitRows(table, rule, index)),
  ];
}

function permitRows(table: string, { to, command, rows, check = rows, columns }: RowRule, index: number): string[] {
  const clauses = {
    select: `using (${rows})`,
    insert: `with check (${check})`,
    update: `using (${rows}) with check (${check})`,
    delete: `using (${rows})`,
  };
  const scope = columns && command !== 'delete' ? ` (${columns.join(', ')})` : '';
  return [
    `create policy rule_${index}_${command} on ${table} for ${command} to ${to.join(', ')} ${clauses[command]}`,
    `grant ${command}${scope} on ${table} to ${to.join(', ')}`,
  ];
}

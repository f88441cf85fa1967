import { APPEND_ONLY } from '../../../db/access/append-only.js';
import { BACKUP_ROLE, OPERATION_ROLES, OWNER_ROLE, SERVER_ROLE } from '../../../db/access/roles.js';
import { TABLE_RULES } from '../../../db/access/security.js';
import { INCIDENT_TRIGGERS } from '../../../db/incident/triggers.js';
import { COPY_AUDIENCE } from '../../../db/indicators/audience.js';
import { HOLD_SIGHTINGS } from '../../../db/indicators/holds.js';
import type { Change } from './change.js';
import { ruleMutants } from './ruleMutants.js';
import { tableStatements } from './statements.js';

/** Each rule of the table changed, and the table without what holds every rule. */
export function tableChanges(table: string, columns: readonly string[]): Change[] {
  const rules = TABLE_RULES[table] ?? [];
  const undo = tableStatements(table, rules);
  const ofRules = rules.flatMap((rule, index) =>
    ruleMutants(rule, columns).map(({ change, rule: changed }) => ({
      name: `${table} rule ${index} (${rule.command} to ${rule.to.join(', ')}): ${change}`,
      about: table,
      make: tableStatements(table, changed ? rules.with(index, changed) : rules.filter((other) => other !== rule)),
      undo,
    })),
  );
  const without = (what: string, ...make: string[]): Change => ({
    name: `${table}: ${what}`,
    about: table,
    make,
    undo,
  });
  return [
    ...ofRules,
    without('no row-level security', `alter table ${table} disable row level security`),
    without('not forced on its owner', `alter table ${table} no force row level security`),
    without('no policy for its owner', `drop policy owner_all on ${table}`),
    without('no policy for the backup', `drop policy backup_select on ${table}`),
    without('no grant to the backup', `revoke select on ${table} from ${BACKUP_ROLE}`),
    ...['insert', 'update', 'delete', 'truncate'].map((command) =>
      without(`the backup may ${command}`, `grant ${command} on ${table} to ${BACKUP_ROLE}`),
    ),
    without('its owner’s policy for everyone', `alter policy owner_all on ${table} to public`),
  ];
}

/** Triggers that hold what no policy can say. */
export function triggerChanges(): Change[] {
  const copies = ['indicator_publisher', 'sighting'].map((table) => ({
    name: `${table}: no copy of its indicator's audience`,
    about: table,
    make: [`drop trigger copy_audience on ${table}`],
    undo: COPY_AUDIENCE,
  }));
  const holds = ['indicator', 'indicator_recipient', 'indicator_group', 'indicator_seat'].map((table) => ({
    name: `${table}: no sightings held back`,
    about: table,
    make: [`drop trigger hold_sightings on ${table}`],
    undo: HOLD_SIGHTINGS,
  }));
  const stopped = {
    name: 'indicator: changed while sharing is stopped',
    about: 'indicator',
    make: ['drop trigger only_take_back on indicator'],
    undo: INCIDENT_TRIGGERS,
  };
  const events = ['update', 'delete', 'truncate'];
  const onLog = (what: string, ...make: string[]): Change => ({
    name: `access_log: ${what}`,
    about: 'access_log',
    make,
    undo: APPEND_ONLY,
  });
  return [
    ...copies,
    ...holds,
    stopped,
    onLog('not append-only', 'drop trigger append_only on access_log'),
    onLog('append-only but for replicas', 'alter table access_log enable trigger append_only'),
    ...events.map((event) =>
      onLog(
        `append-only but for ${event}`,
        `create or replace trigger append_only before ${events.filter((other) => other !== event).join(' or ')} on access_log
          for each statement execute function entente.refuse_change()`,
        'alter table access_log enable always trigger append_only',
      ),
    ),
  ];
}

/** What the server's login may become, and who may look into the schemas at all. */
export function roleChanges(): Change[] {
  const cluster = (name: string, about: string, make: string, undo: string): Change => ({
    name,
    about,
    make: [make],
    undo: [undo],
    as: 'none',
  });
  return [
    ...OPERATION_ROLES.map((role) =>
      cluster(
        `the server does not become ${role}`,
        role,
        `revoke ${role} from ${SERVER_ROLE}`,
        `grant ${role} to ${SERVER_ROLE}`,
      ),
    ),
    ...[OWNER_ROLE, BACKUP_ROLE, 'pg_read_all_data'].map((role) =>
      cluster(
        `the server becomes ${role}`,
        'server',
        `grant ${role} to ${SERVER_ROLE}`,
        `revoke ${role} from ${SERVER_ROLE}`,
      ),
    ),
    cluster(
      'the server inherits what it may become',
      'server',
      `alter role ${SERVER_ROLE} inherit; grant ${OPERATION_ROLES.join(', ')} to ${SERVER_ROLE}`,
      `alter role ${SERVER_ROLE} noinherit`,
    ),
    ...OPERATION_ROLES.map((role) =>
      cluster(`${role} bypasses every policy`, role, `alter role ${role} bypassrls`, `alter role ${role} nobypassrls`),
    ),
    ...OPERATION_ROLES.flatMap((role) =>
      ['public', 'entente'].map((schema) => ({
        name: `${role} has no use of the schema ${schema}`,
        about: role,
        make: [`revoke usage on schema ${schema} from ${role}`],
        undo: [`grant usage on schema ${schema} to ${role}`],
        ...(schema === 'public' && { as: 'none' }),
      })),
    ),
  ];
}

import { ANYONE, MY_ORGANIZATION, MY_ROLE, type TableRules } from '../access/policy.js';
import type { OperationRole } from '../access/roles.js';

const mine = `organization_id = ${MY_ORGANIZATION}`;
const asAdministrator = `${mine} and ${MY_ROLE} = 'administrator'`;

/** Whom a release that is for an audience is shown to. */
const READERS: Readonly<Record<'researcher' | 'member' | 'public', readonly OperationRole[]>> = {
  researcher: ['entente_researcher'],
  member: ['entente_member', 'entente_committee', 'entente_regulator'],
  public: ['entente_public', 'entente_channel', 'entente_operator'],
};

/** Published at its instant, however early it was drawn. Each audience reads what a wider one does. */
const published = (...audience: readonly string[]) =>
  `released_at <= now() and audience && array[${audience.map((one) => `'${one}'`).join(', ')}]`;
const ofPublished = 'exists (select from aggregate_release r where r.id = aggregate_cell.release_id offset 0)';

const MAINTAINER = ['entente_maintainer'] as const;
const everyone = { to: [...ANYONE, ...MAINTAINER], command: 'select', rows: 'true' } as const;

export const aggregateRules: TableRules = {
  // The plan, the size of the roster and what was spent are public, and follow from what is: no row here tells of any data.
  aggregate_period: [everyone],
  aggregate_charge: [everyone, { to: MAINTAINER, command: 'insert', rows: 'true' }],
  aggregate_roster: [{ to: ['entente_member'], command: 'select', rows: mine }],
  aggregate_opt_out: [
    { to: ['entente_member'], command: 'select', rows: mine },
    { to: ['entente_member'], command: 'insert', rows: asAdministrator },
    { to: ['entente_member'], command: 'delete', rows: asAdministrator },
  ],
  aggregate_release: [
    { to: READERS.researcher, command: 'select', rows: published('researcher', 'public') },
    { to: READERS.member, command: 'select', rows: published('member', 'public') },
    { to: READERS.public, command: 'select', rows: published('public') },
    // Means are taken of what was drawn for the quarters, published by themselves or not.
    { to: MAINTAINER, command: 'select', rows: 'true' },
    { to: MAINTAINER, command: 'insert', rows: 'true' },
  ],
  aggregate_cell: [
    { to: ANYONE, command: 'select', rows: ofPublished },
    { to: MAINTAINER, command: 'select', rows: 'true' },
    { to: MAINTAINER, command: 'insert', rows: 'true' },
  ],
  aggregate_request: [
    { to: ['entente_researcher'], command: 'select', rows: mine },
    { to: ['entente_researcher'], command: 'insert', rows: `${mine} and status = 'asked'` },
    { to: ['entente_committee'], command: 'select', rows: `committee_id = ${MY_ORGANIZATION}` },
    {
      to: ['entente_committee'],
      command: 'update',
      rows: `committee_id = ${MY_ORGANIZATION} and ${MY_ROLE} in ('editor', 'chair') and status = 'asked'`,
      check: `committee_id = ${MY_ORGANIZATION}`,
      columns: ['status', 'refusal', 'decided_at'],
    },
    { to: MAINTAINER, command: 'select', rows: "status = 'approved'" },
  ],
};

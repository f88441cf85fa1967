import { OPERATION_ROLES, SERVER_ROLE } from '../../../db/access/roles.js';
import { createView, DEFINED_VIEWS, VIEWS } from '../../../db/access/views.js';
import type { Change } from './change.js';
import { omissions } from './conditions.js';

/** Views that answer with their owner's rights: who may read and write them, each condition in them, and their barrier. */
export const viewChanges = (): Change[] =>
  VIEWS.flatMap((view) => [...grantChanges(view), ...queryChanges(view), withoutBarrier(view)]);

type View = (typeof VIEWS)[number];

const ASKERS = [...OPERATION_ROLES, SERVER_ROLE];

function grantChanges({ name, to }: View): Change[] {
  const right = (change: 'grant' | 'revoke', command: string, role: string) =>
    `${change} ${command} on entente.${name} ${change === 'grant' ? 'to' : 'from'} ${role}`;
  const given = (role: string, command: string, has: boolean): Change => ({
    name: `entente.${name}: ${has ? 'no ' : ''}${command} by ${role}`,
    about: name,
    make: [right(has ? 'revoke' : 'grant', command, role)],
    undo: [right(has ? 'grant' : 'revoke', command, role)],
  });
  return ASKERS.flatMap((role) => [
    given(
      role,
      'select',
      to.some((asker) => asker === role),
    ),
    ...['insert', 'update', 'delete'].map((command) => given(role, command, false)),
  ]);
}

const queryChanges = ({ name, query }: View): Change[] =>
  omissions(query).map(({ part, condition }) => changed(name, `without ${part}`, createView(name, condition)));

const withoutBarrier = ({ name, query }: View): Change =>
  changed(name, 'without its barrier', createView(name, query).replace(' with (security_barrier)', ''));

const changed = (name: string, what: string, make: string): Change => ({
  name: `entente.${name}: ${what}`,
  about: name,
  make: [make],
  undo: DEFINED_VIEWS,
});

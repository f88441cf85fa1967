import { ANYONE, MY_SEAT, type TableRules } from '../access/policy.js';

const TOLD = ['id', 'reason', 'stopped_at', 'resumed_at'];

export const incidentRules: TableRules = {
  incident_stop: [
    { to: ANYONE, command: 'select', rows: 'true', columns: TOLD },
    { to: ['entente_operator'], command: 'insert', rows: `seat_id = ${MY_SEAT} and resumed_at is null` },
    {
      to: ['entente_operator'],
      command: 'update',
      rows: 'resumed_at is null',
      check: 'resumed_at is not null',
      columns: ['resumed_at'],
    },
  ],
};

/**
 * That nothing stops the sharing: for the rows by which something new comes to others. Asked once a statement, not once a row.
 */
export const SHARING_IS_OPEN = 'not (select entente.sharing_is_stopped())';

import { TRANSITIONS } from '../../../standards/catalogue/lifecycle.js';
import { ANYONE, MY_ORGANIZATION, MY_ROLE, type TableRules } from '../../access/policy.js';
import { isAmong } from '../states.js';

const OFFICER = `${MY_ROLE} in ('editor', 'chair')`;
const inForce = (digest: string) => `exists (select from statement_in_force f where f.statement = ${digest})`;
/** Before it holds, a statement is its committee's officers'. */
const mine = `committee_id = ${MY_ORGANIZATION} and ${OFFICER}`;
const publishable = isAmong(
  'v.status',
  TRANSITIONS.filter(({ action }) => action === 'publish').map(({ from }) => from),
);
/** Its own officers, a standard that it keeps, or a version of one that may be published next. */
const aboutMine = `((kind = 'key-set' and subject_id = committee_id)
  or exists (select from standard s where s.committee_id = signed_statement.committee_id
    and ((signed_statement.kind = 'head' and s.id = subject_id)
      or (signed_statement.kind = 'release' and exists (select from standard_version v
        where s.id = v.standard_id and v.id = subject_id and ${publishable})))))`;
const ofMine = (digest: string) =>
  `exists (select from signed_statement c where c.digest = ${digest} and c.committee_id = ${MY_ORGANIZATION}) and ${OFFICER}`;
/** A release holds when the chair publishes it, and no sooner; the rest with the last signature, whoever's it is. */
const mineToBringIn = `exists (select from signed_statement c where c.digest = statement
  and c.committee_id = ${MY_ORGANIZATION}) and (${MY_ROLE} = 'chair' or (${MY_ROLE} = 'editor' and kind <> 'release'))`;

export const releaseRules: TableRules = {
  signed_statement: [
    { to: ANYONE, command: 'select', rows: inForce('signed_statement.digest') },
    { to: ['entente_committee'], command: 'select', rows: mine },
    { to: ['entente_committee'], command: 'insert', rows: `${mine} and ${aboutMine}` },
  ],
  statement_signature: [
    { to: ANYONE, command: 'select', rows: inForce('statement_signature.statement') },
    { to: ['entente_committee'], command: 'select', rows: ofMine('statement_signature.statement') },
    { to: ['entente_committee'], command: 'insert', rows: ofMine('statement_signature.statement') },
  ],
  statement_in_force: [
    { to: ANYONE, command: 'select', rows: 'true' },
    { to: ['entente_committee'], command: 'insert', rows: mineToBringIn },
  ],
};

import { TABLE_RULES } from '../../../db/access/security.js';
import { projectPath } from '../../../db/project.js';
import { createWorldDatabase } from '../../support/database.js';
import type { Family, Mutant } from '../campaign.js';
import { openSuites } from '../cases/suites.js';
import { provide } from '../cases/vitest.js';
import type { Change } from './change.js';
import { functionChanges } from './functionChanges.js';
import { type Changing, changing } from './statements.js';
import { roleChanges, tableChanges, triggerChanges } from './tableChanges.js';
import { viewChanges } from './viewChanges.js';

/** Tests that ask a database, the quickest first; what only reads back the text of a policy is none. */
const HOSTILE = [
  'blind',
  'misfits',
  'conformance',
  'people',
  'naming',
  'owning',
  'catalogue',
  'crosswalks',
  'ballots',
  'deliberation',
  'following',
  'states',
  'commenting',
  'representing',
  'groups',
  'reaching',
  'sealing',
  'signing',
  'log',
  'holds',
  'incident',
  'charged',
  'ledger',
  'quarters',
];
const TESTS = ['rights', ...[...HOSTILE, 'server'].map((name) => `hostile/${name}`), 'actor', 'truth'].map((name) =>
  projectPath(`dist/test/db/access/${name}.test.js`),
);

/** Every policy, grant, function, view and trigger of the database changed in turn, in one world that all tests share. */
export async function databaseFamily(): Promise<Family> {
  const database = await createWorldDatabase();
  provide('worldUrl', database.url);
  const suites = await openSuites(TESTS);
  const change = changing(database.url);
  const changes = [
    ...(await allTables(change)),
    ...triggerChanges(),
    ...functionChanges(),
    ...viewChanges(),
    ...roleChanges(),
  ];
  const mutant = ({ name, about, make, undo, as }: Change): Mutant => ({
    name,
    caught: async () => {
      await change.run(make, as);
      try {
        return await suites.firstFailure(about);
      } finally {
        await change.run(undo, as);
      }
    },
  });
  return {
    name: 'database',
    control: { name: 'nothing', caught: () => suites.firstFailure('') },
    mutants: changes.map(mutant),
    close: async () => {
      await suites.close();
      await change.end();
      await database.drop();
    },
  };
}

async function allTables(change: Changing): Promise<Change[]> {
  const found: Change[] = [];
  for (const table of Object.keys(TABLE_RULES)) found.push(...tableChanges(table, await change.columns(table)));
  return found;
}

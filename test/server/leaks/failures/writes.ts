import type { GraphQLSchema } from 'graphql';
import { type Action, permitsRole } from '../../../../standards/access/permissions.js';
import type { Reader } from '../../../support/worldHub.js';
import { openWorkshop } from '../../authorization/matrix/mutations/workshop.js';
import { rootsOf } from '../support/places.js';
import { type Args, questionOf } from '../support/questions.js';
import { servedAt } from '../support/served.js';

/** A mutation that would be done, and who may do it. */
export interface Write {
  readonly name: string;
  readonly writer: Reader;
  readonly query: string;
  readonly variables: Args;
}

export async function makeWrites(databaseUrl: string, schema: GraphQLSchema): Promise<Write[]> {
  const workshop = await openWorkshop(databaseUrl, servedAt);
  const writes: Write[] = [];
  for (const root of rootsOf(schema, 'mutation')) {
    const { name, extensions } = root.field;
    // Its stop would be in the way of all others.
    if (name === 'resumeSharing') continue;
    const writer = writerOf(extensions.access as Action);
    const made = await workshop.mutations[name]?.make(writer, 'own');
    writes.push({ name, writer, ...questionOf(root, { input: made }) });
  }
  await workshop.close();
  return writes;
}

function writerOf(action: Action): Reader {
  if (permitsRole('administrator', action)) return 'admin@aurora';
  if (permitsRole('operator', action)) return 'operator@hub';
  if (permitsRole('chair', action)) return 'chair@committee';
  return permitsRole('researcher', action) ? 'researcher@university' : 'voter@committee';
}

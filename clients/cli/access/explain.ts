import { type Command, Option } from 'commander';
import { ExplainAccessDocument, type ExplainAccessQuery } from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row, spoken } from '../text.js';

interface Options {
  readonly sighting?: true;
  readonly assessment?: true;
}

export function addExplain(access: Command, io: Io): void {
  access
    .command('explain')
    .description('why each field of an object is visible to you, or is not')
    .argument('<id>', 'an indicator')
    .argument('[field]', 'one of its fields (default: all)')
    .addOption(new Option('--sighting', 'the id is of a sighting').conflicts('assessment'))
    .option('--assessment', 'the id is of an assessment')
    .action((id: string, field: string | undefined, options: Options, command: Command) =>
      explain(openSession(command, io), id, field, options),
    );
}

async function explain(
  { client, print }: Session,
  id: string,
  field: string | undefined,
  { sighting, assessment }: Options,
): Promise<void> {
  const type = sighting ? 'SIGHTING' : assessment ? 'ASSESSMENT' : 'INDICATOR';
  const { explainAccess: told } = await client.request(ExplainAccessDocument, { type, id, field });
  if (!told) throw new ClientError('NOT_FOUND', 'No such object.', 'id');
  print(told, told.fields.map(fieldLine));
}

type Field = NonNullable<ExplainAccessQuery['explainAccess']>['fields'][number];

const fieldLine = ({ field, visible, decidedBy, policies }: Field) =>
  row(
    field,
    visible ? 'visible' : 'hidden',
    spoken(decidedBy),
    policies
      .map(({ standardKey, version, shows }) => `${standardKey} ${version} ${shows ? 'shows' : 'hides'} it`)
      .join('; '),
  );

import type { Command } from 'commander';
import {
  IncidentDocument,
  type IncidentPartsFragment,
  ResumeSharingDocument,
  StopSharingDocument,
} from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';

/** `show`, which is everybody's, `stop` and `resume`, the operator's. */
export function addIncident(entente: Command, io: Io): void {
  const incident = entente.command('incident').description('whether all sharing is stopped, since when and why');
  incident
    .command('show')
    .description('the latest stop: since when, until when, why; nothing where there never was one')
    .action((_options: object, command: Command) => show(openSession(command, io)));
  incident
    .command('stop')
    .description('stop all sharing, exports and subscriptions to indicators at once')
    .argument('<reason>', 'in one line; everybody reads it')
    .action((reason: string, _options: object, command: Command) => stop(openSession(command, io), reason));
  incident
    .command('resume')
    .description('let members share again')
    .action((_options: object, command: Command) => resume(openSession(command, io)));
}

async function show({ client, print }: Session): Promise<void> {
  const { incident } = await client.request(IncidentDocument);
  print(incident, incident ? [lineOf(incident)] : []);
}

async function stop({ client, print }: Session, reason: string): Promise<void> {
  const { stopSharing } = await client.request(StopSharingDocument, { input: { reason } });
  print(stopSharing?.incident, stopSharing ? [lineOf(stopSharing.incident)] : []);
}

async function resume({ client, print }: Session): Promise<void> {
  const { incident } = await client.request(IncidentDocument);
  if (!incident || incident.resumedAt) throw new ClientError('CONFLICT', 'Sharing is not stopped.');
  const input = { stoppedAt: incident.stoppedAt };
  const { resumeSharing } = await client.request(ResumeSharingDocument, { input });
  print(resumeSharing?.incident, resumeSharing ? [lineOf(resumeSharing.incident)] : []);
}

const lineOf = ({ reason, stoppedAt, resumedAt }: IncidentPartsFragment): string =>
  row(stoppedAt, resumedAt ?? 'stopped', reason);

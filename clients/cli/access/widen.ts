import type { Command } from 'commander';
import { ConsentToAudienceDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';

export function addWiden(access: Command, io: Io): void {
  access
    .command('widen')
    .description(
      'show your sightings of an indicator to all whom it reaches now, not only to those whom it reached then',
    )
    .argument('<indicator>', 'its id')
    .action((indicatorId: string, _options: object, command: Command) => widen(openSession(command, io), indicatorId));
}

async function widen({ client, print }: Session, indicatorId: string): Promise<void> {
  const { consentToAudience: done } = await client.request(ConsentToAudienceDocument, { input: { indicatorId } });
  print(done, done ? [row(done.sightings, 'sightings')] : []);
}

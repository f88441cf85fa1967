import type { Command } from 'commander';
import { ConsentToDisclosureDocument, PendingConsentDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';

interface Options {
  readonly indicator?: readonly string[];
}

export function addConsent(access: Command, io: Io): void {
  access
    .command('consent')
    .description('how much your institution shares under a stricter policy; with a version, share it under that one')
    .argument('[version]', 'version of the policy in force, as read')
    .option('--indicator <id...>', 'only these (default: all)')
    .action((version: string | undefined, options: Options, command: Command) =>
      version === undefined
        ? pending(openSession(command, io))
        : consent(openSession(command, io), version, options.indicator),
    );
}

async function pending({ client, print }: Session): Promise<void> {
  const { pendingConsent: count } = await client.request(PendingConsentDocument);
  print(count, count ? [row(count.indicators, 'indicators'), row(count.sightings, 'sightings')] : []);
}

async function consent({ client, print }: Session, version: string, indicatorIds?: readonly string[]): Promise<void> {
  const input = { version, indicatorIds };
  const { consentToDisclosure: count } = await client.request(ConsentToDisclosureDocument, { input });
  print(count, count ? [row(count.indicators, 'indicators'), row(count.sightings, 'sightings')] : []);
}

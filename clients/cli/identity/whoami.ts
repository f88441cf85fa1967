import type { Command } from 'commander';
import { MeDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { inLanguage, row, spoken } from '../text.js';

export function addWhoami(entente: Command, io: Io): void {
  entente
    .command('whoami')
    .description('the person, role and organization that the hub sees')
    .action((_options: object, command: Command) => whoami(openSession(command, io)));
}

async function whoami({ client, print }: Session): Promise<void> {
  const { me } = await client.request(MeDocument);
  print(
    me,
    me ? [row(me.name, spoken(me.role), me.organization.key, inLanguage(me.organization.name, 'en'), me.seat)] : [],
  );
}

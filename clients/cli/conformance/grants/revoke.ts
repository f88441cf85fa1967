import type { Command } from 'commander';
import { RevokeAssessmentGrantDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { grantLine } from './line.js';

export function addRevoke(assess: Command, io: Io): void {
  assess
    .command('revoke')
    .description('take a grant back')
    .argument('<grant>', 'its id')
    .action((id: string, _options: object, command: Command) => revoke(openSession(command, io), id));
}

async function revoke({ client, print }: Session, grantId: string): Promise<void> {
  const { revokeAssessmentGrant } = await client.request(RevokeAssessmentGrantDocument, { input: { grantId } });
  print(revokeAssessmentGrant?.grant, revokeAssessmentGrant ? [grantLine(revokeAssessmentGrant.grant)] : []);
}

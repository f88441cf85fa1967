import type { Command } from 'commander';
import { DisclosurePoliciesDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row, spoken } from '../text.js';

export function addPolicy(access: Command, io: Io): void {
  access
    .command('policy')
    .description('the disclosure policy in force, and those before it')
    .option('--cells', 'what the one in force shows, field by field')
    .action((options: { cells?: true }, command: Command) => policy(openSession(command, io), options));
}

async function policy({ client, print }: Session, { cells }: { cells?: true }): Promise<void> {
  const { disclosurePolicies } = await client.request(DisclosurePoliciesDocument);
  const policies = disclosurePolicies ?? [];
  const inForce = policies.find((one) => one.inForce);
  const lines = cells
    ? (inForce?.cells ?? []).map(({ field, tlp, relations }) =>
        row(field, spoken(tlp), relations.map(spoken).join(', ')),
      )
    : policies.map(({ standardKey, version, effectiveAt, inForce }) =>
        row(standardKey, version, effectiveAt, inForce ? 'in force' : 'past'),
      );
  print({ disclosurePolicies: policies }, lines);
}

import { Command } from 'commander';
import { addAccess } from './access/access.js';
import { addLog } from './access/log.js';
import { addAggregates } from './aggregates/aggregates.js';
import { addBallot } from './catalogue/ballots/ballot.js';
import { addComments } from './catalogue/comments/comments.js';
import { addCommittee } from './catalogue/committee/committee.js';
import { addCrosswalks } from './catalogue/crosswalks/crosswalks.js';
import { addKeys } from './catalogue/release/keys/new.js';
import { addStandards } from './catalogue/standards.js';
import { addAssess } from './conformance/assess.js';
import { report } from './failure.js';
import { addIdentity } from './identity/identity.js';
import { addIncident } from './incident/incident.js';
import { addIndicators } from './indicators/indicators.js';
import type { Io } from './io.js';
import { addChannels } from './members/channels/channels.js';
import { addGroups } from './members/groups/groups.js';
import { addInvitations } from './members/invitations/invitations.js';
import { addLeaveConsortium } from './members/leave.js';
import { addPeople } from './members/people/people.js';

/** Runs one command line; the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, io, argv);
  }
}

function program(io: Io): Command {
  const entente = new Command('entente')
    .description('Data-security sharing standards, conformance and threat indicators of an Entente hub.')
    .option('--url <url>', 'the hub (ENTENTE_URL; default http://127.0.0.1:4000)')
    .option('--token <token>', 'bearer token (ENTENTE_TOKEN; default: the one that `entente login` stored)')
    .option('--seat <seat>', 'act as role@organization (ENTENTE_SEAT)')
    .option('--json', 'one JSON document on stdout; errors as JSON on stderr')
    .option('--quiet', 'no progress and no notes on stderr')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // `report` says it, once and in the form that was asked for.
      outputError: () => {},
    });
  addIdentity(entente, io);
  addStandards(entente, io);
  addCrosswalks(entente, io);
  addComments(entente, io);
  addBallot(entente, io);
  addCommittee(entente, io);
  addKeys(entente, io);
  addIndicators(entente, io);
  addAggregates(entente, io);
  addAssess(entente, io);
  addAccess(entente, io);
  addLog(entente, io);
  addIncident(entente, io);
  addInvitations(entente, io);
  addPeople(entente, io);
  addChannels(entente, io);
  addGroups(entente, io);
  addLeaveConsortium(entente, io);
  return entente;
}

const EXIT_CODES = `
Exit codes: 0 done, 1 refused or not verified, 2 wrong usage or unreadable file, 3 hub not reachable, 4 not signed in,
5 done but for rows of a file that were rejected.`;

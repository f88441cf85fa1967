import { Command, CommanderError } from 'commander';
import { HubError } from '../../../standards/errors.js';
import { SEALING_CLASSES } from '../../../standards/sealing/classes.js';
import { KeysUnavailable } from '../../../standards/sealing/provider.js';
import type { Config } from '../../config.js';
import { joinDatabase } from '../../database.js';
import { openVault } from '../vault.js';
import { eraseKeys, forgetWrapping, listAll, rewrapAll, rotateKeys } from './actions.js';
import { type Bench, KeysError, type Say } from './bench.js';

/** Runs one command; its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runKeys(argv: readonly string[], config: Config, out: Say): Promise<number> {
  let code = 0;
  const at =
    <A extends unknown[]>(action: (bench: Bench, ...args: A) => Promise<void>) =>
    async (...args: A) => {
      code = await onBench(config, out, (bench) => action(bench, ...args));
    };
  const program = new Command('keys')
    .description('Keys of what institutions keep to themselves.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.say(text.trimEnd()), writeErr: (text) => out.complain(text.trimEnd()) });
  program.command('list').description('every data key there has been').action(at(listAll));
  program
    .command('rotate <institution>')
    .description('a new key for each class and month; every text sealed anew under it; the old keys destroyed')
    .action(at(rotateKeys));
  program
    .command('rewrap')
    .description('a new wrapping key at the provider; every data key wrapped anew')
    .action(at(rewrapAll));
  program
    .command('forget')
    .description('destroys wrapping keys that nothing is wrapped under; earlier backups then open nowhere')
    .option('--yes', 'without it, nothing is done')
    .action(at(forgetWrapping));
  program
    .command('erase <institution>')
    .description('destroys every key of the institution, and so its private text, or those of a class or month')
    .option('--class <class>', `only of a class: ${SEALING_CLASSES.join(', ')}`)
    .option('--month <month>', 'only of a month, such as 2026-07')
    .option('--yes', 'without it, nothing is done')
    .action(at(eraseKeys));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

async function onBench(config: Config, out: Say, action: (bench: Bench) => Promise<void>): Promise<number> {
  const database = await joinDatabase(config);
  try {
    await action({ ...out, database, vault: await openVault(config, database.client), now: () => new Date() });
    return 0;
  } catch (error) {
    const known = error instanceof HubError || error instanceof KeysError || error instanceof KeysUnavailable;
    if (!known) throw error;
    const cause = error instanceof KeysUnavailable ? ` ${(error.cause as Error).message}` : '';
    out.complain(`keys: ${error.message}${cause}`);
    return 1;
  } finally {
    await database.stop();
  }
}

import { readConfig, StartError } from '../../config.js';
import { runKeys } from './run.js';

/** `npm run --silent keys -- …`: on the hub's host, beside running servers. */
try {
  process.exitCode = await runKeys(process.argv.slice(2), readConfig(process.env), {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`keys: ${error instanceof StartError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}

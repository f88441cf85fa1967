import { readConfig, StartError } from './config.js';
import { greeting } from './greeting.js';
import { type Hub, startHub } from './hub.js';

/** `npm start`. */
async function main(): Promise<void> {
  const started = performance.now();
  const say = (what: string) => process.stdout.write(`entente: ${what} …\n`);
  const config = readConfig(process.env);
  const starting = startHub(config, say);
  stopOnSignals(starting);
  const hub = await starting;
  process.stdout.write(
    greeting({
      ...hub,
      seconds: (performance.now() - started) / 1000,
      demo: config.issuer === null,
      dataDir: process.env.DATA_DIR ? config.dataDir : null,
    }),
  );
}

const INSISTING_MS = 1_000;

/**
 * The first signal drains, also during the start; one that comes a second later or more does not wait. Sooner it is the
 * same Ctrl-C again: the terminal sends it to every process, and npm passes it on besides.
 */
function stopOnSignals(starting: Promise<Hub>): void {
  let since: number | null = null;
  const stop = async () => {
    if (since !== null) {
      if (performance.now() - since >= INSISTING_MS) process.exit(130);
      return;
    }
    since = performance.now();
    process.stdout.write('\nentente: stopping …\n');
    await starting.then(
      (hub) => hub.stop(),
      () => {},
    );
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`entente: ${error instanceof StartError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { OWNER_ROLE } from '../db/access/roles.js';
import { connect } from '../db/client.js';
import { addMissing, lockOrganizations } from '../db/members/register.js';
import { migrate } from '../db/migrate.js';
import { HubError } from '../standards/errors.js';
import { type Fault, type Register, readRegister } from '../standards/members/register.js';
import { type Config, readConfig, StartError } from './config.js';
import { asStartError, openDatabase } from './database.js';
import { claimDataFolder } from './lock.js';

const USAGE = 'Name the file that says whom to let in: npm run --silent init -- FILE.json (docs/operating.md).';

/** `npm run init -- FILE.json`: adds what the file names and the hub lacks, on the host, over the privileged login. */
async function main(files: readonly string[]): Promise<void> {
  const [file] = files;
  if (!file || files.length > 1) throw new StartError(USAGE);
  const config = readConfig(process.env);
  const value = readJson(file);
  const said = await withDatabase(config, (adminUrl) => admit(adminUrl, value));
  for (const line of said) process.stdout.write(`${line}\n`);
  if (said.length === 0) process.stdout.write('Nothing was missing.\n');
  for (const line of strangers(config, value)) process.stderr.write(`${line}\n`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

/** The privileged URL of the configuration's database; the embedded one's runs for as long as `work` takes. */
async function withDatabase<T>(config: Config, work: (adminUrl: string) => Promise<T>): Promise<T> {
  const adminUrl = config.adminUrl ?? config.databaseUrl;
  if (adminUrl) {
    try {
      await migrate(adminUrl);
      return await work(adminUrl);
    } catch (error) {
      throw asStartError(error, adminUrl);
    }
  }
  const release = await claimDataFolder(config.dataDir);
  const database = await openDatabase(config, () => {});
  try {
    return await work(database.adminUrl ?? '');
  } finally {
    await database.stop();
    await release();
  }
}

/** One transaction: all of it, or nothing. */
async function admit(adminUrl: string, value: unknown): Promise<string[]> {
  const client = connect(adminUrl, { max: 1 });
  try {
    return (await client.begin(async (sql) => {
      await sql.unsafe(`set local role ${OWNER_ROLE}`);
      const { register, faults } = readRegister(value, await lockOrganizations({ sql }));
      if (faults.length > 0) throw refusal(faults);
      return await addMissing({ sql }, register, { now: new Date(), newId: randomUUID });
    })) as string[];
  } catch (error) {
    if (error instanceof HubError) throw refusal([{ at: error.at ?? '', message: error.message }]);
    throw error;
  } finally {
    await client.end();
  }
}

const refusal = (faults: readonly Fault[]) =>
  new StartError(
    ['Nothing was added.', ...faults.map(({ at, message }) => `  ${at || 'the file'}: ${message}`)].join('\n'),
  );

/** People of another issuer than the hub's cannot sign in: one slash too many is enough. */
function strangers({ issuer }: Config, value: unknown): string[] {
  const { seats = [] } = value as Partial<Register>;
  const others = issuer ? new Set(seats.map((seat) => seat.issuer).filter((other) => other !== issuer)) : [];
  return [...others].map((other) => `Note: ${other} is not OIDC_ISSUER (${issuer}); its people cannot sign in.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`entente: ${error instanceof StartError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}

import { isDeepStrictEqual } from 'node:util';
import type { Client } from '../../../db/client.js';
import { copyIn } from '../../../db/copy.js';
import { askHub } from '../ask.js';
import { copyOut } from '../copy.js';
import type { Effort } from '../options.js';
import { type Figure, figureOf, interleave } from '../rounds.js';
import { COLUMNS } from '../rows.js';
import type { Stage } from '../stage.js';

const MUTATION = `mutation Import($uploadId: UUID!) { importIndicators(input: { uploadId: $uploadId, format: CSV }) {
  imported rejectedCount
} }`;

interface Answer {
  readonly importIndicators: { readonly imported: number; readonly rejectedCount: number };
}

/** Columns of the lines that are copied; PostgreSQL generates the rest. */
const COLUMNS_OF = {
  indicator: COLUMNS,
  indicator_owner: 'indicator_id, organization_id',
  indicator_publisher: 'indicator_id, organization_id, audience',
};
const TABLES = ['indicator', 'indicator_owner', 'indicator_publisher'] as const;
const SUFFIX = '.import.example';
const IMPORTED = `select id from indicator where value like '%${SUFFIX}'`;
const idOf = (table: string) => (table === 'indicator' ? 'id' : 'indicator_id');

/** Upload and import of a CSV file by a member, against COPY of the rows that come of it, as the superuser. */
export async function importing(stage: Stage, { rounds }: Effort, count: number): Promise<Figure> {
  const { admin } = stage;
  const file = csvOf(count);
  await importFile(stage, file, count);
  const tables = await dump(admin);
  await clear(admin);
  await copyTables(admin, tables);
  await verify(admin, tables);
  await clear(admin);
  const timed = (work: () => Promise<void>) => async () => {
    const started = performance.now();
    await work();
    const seconds = (performance.now() - started) / 1000;
    await clear(admin);
    return count / seconds;
  };
  const contestants = {
    hub: timed(() => importFile(stage, file, count)),
    copy: timed(() => copyTables(admin, tables)),
  };
  const results = await interleave(contestants, rounds);
  return figureOf('import/copy', results, { hub: 'hub', peer: 'copy', target: 0.25, unit: 'indicators/s' });
}

function csvOf(count: number): Buffer {
  const lines = Array.from(
    { length: count },
    (_, place) => `domain-name,account-${place}${SUFFIX},Imported indicator ${place},green,${place % 101},F1017,web`,
  );
  return Buffer.from(['type,value,name,tlp,confidence,technique,channel', ...lines, ''].join('\n'));
}

async function importFile(stage: Stage, file: Buffer, count: number): Promise<void> {
  const response = await fetch(new URL('/uploads', stage.hub), {
    method: 'POST',
    headers: { authorization: `Bearer ${stage.reader.token}`, 'content-type': 'text/csv' },
    body: new Uint8Array(file),
  });
  const { id: uploadId } = (await response.json()) as { id: string };
  const { importIndicators: report } = await askHub<Answer>(stage, MUTATION, { uploadId });
  if (report.imported !== count) throw new Error(`The hub imported ${JSON.stringify(report)} of ${count}.`);
}

type Dump = Record<(typeof TABLES)[number], Buffer[]>;

async function dump(admin: Client): Promise<Dump> {
  const tables = {} as Dump;
  for (const table of TABLES) {
    tables[table] = await copyOut(
      admin,
      `select ${COLUMNS_OF[table]} from ${table} where ${idOf(table)} in (${IMPORTED}) order by 1`,
    );
  }
  return tables;
}

async function copyTables(admin: Client, tables: Dump): Promise<void> {
  await admin.begin(async (sql) => {
    for (const table of TABLES) await copyIn(sql, `${table} (${COLUMNS_OF[table]})`, tables[table]);
  });
}

async function verify(admin: Client, tables: Dump): Promise<void> {
  const again = await dump(admin);
  for (const table of TABLES) {
    const [hubs, copied] = [tables[table], again[table]].map((chunks) => Buffer.concat(chunks));
    if (!isDeepStrictEqual(hubs, copied)) throw new Error(`COPY did not give the ${table} that the import gave.`);
  }
}

/** Takes the imported out again, so that each finds the tables alike. */
async function clear(admin: Client): Promise<void> {
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql.unsafe(`create temporary table imported on commit drop as ${IMPORTED}`);
    for (const table of [...TABLES].reverse()) {
      await sql.unsafe(`delete from ${table} where ${idOf(table)} in (select id from imported)`);
    }
  });
  await admin.unsafe(`vacuum analyze ${TABLES.join(', ')}`);
  await admin`checkpoint`;
}

import { randomUUID } from 'node:crypto';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import { disclosureAt } from '../../db/access/disclosure.js';
import { connect, type Sql } from '../../db/client.js';
import { type Operation, openOperation } from '../../db/operation.js';
import { ormOn } from '../../db/orm.js';
import { EMBEDDED_ISSUER } from '../../db/seed/personas.js';
import { buildHubSchema } from '../../schema/build.js';
import { keptComparisons } from '../../schema/catalogue/diff/comparison.js';
import { serverUrl } from '../../server/database.js';
import { operationCache } from '../../server/graphql/execution/compiled.js';
import { contextOf } from '../../server/graphql/execution/executor.js';
import { buildManifest } from '../../server/graphql/shield/manifest.js';
import { shieldSchema } from '../../server/graphql/shield/shield.js';
import { type Actor, isSeated } from '../../standards/access/actor.js';
import { unmetered } from './unmetered.js';
import { worked, workHere } from './workHere.js';
import { idOf } from './world/ids.js';
import { institutionOf, personId, seatId, seatOf } from './world/members.js';
import { WORLD_VAULT } from './world/vault.js';
import type { Reader } from './worldHub.js';

/** Who the world's tables say a reader is. */
export function actorOf(reader: Reader | 'editor@council'): Actor {
  if (!reader) return { role: 'public' };
  const { role, organization } = seatOf(reader);
  return {
    role,
    personId: personId(reader),
    seatId: seatId(reader),
    organizationId: idOf(organization),
    institutionId: idOf(institutionOf(organization)),
  };
}

const newestPolicy = async (sql: Sql): Promise<string | null> => {
  const [row] = await sql<
    { id: string }[]
  >`select id from disclosure_policy order by effective_at desc, id desc limit 1`;
  return row?.id ?? null;
};

/** The rooms behind the doors, one by one: a world's database, and schemas with and without the shield, in this process. */
export async function openRooms(databaseUrl: string) {
  const client = connect(await serverUrl(databaseUrl), { max: 4 });
  const admin = connect(databaseUrl, { max: 4 });
  const schema = buildHubSchema();
  const manifest = buildManifest(schema);
  const shielded = shieldSchema(schema, manifest);
  const prepare = operationCache(schema, shielded, manifest);
  const resources = {
    client,
    now: () => new Date(Date.UTC(2026, 5, 1)),
    newId: randomUUID,
    comparisons: keptComparisons(),
    work: workHere(client),
    quotas: unmetered(),
    vault: WORLD_VAULT,
    stamp: async () => {},
  };

  /** As the server opens it: the reader's role, the reader's rows. */
  const asReader = (reader: Reader, mode: 'read' | 'write' = 'read') =>
    openOperation(client, reader && { issuer: EMBEDDED_ISSUER, subject: reader, seat: null }, mode);

  /** With row-level security knocked out: a connection that bypasses it, for whatever actor. */
  const bypassing = async (actor: Actor): Promise<Operation> => {
    const sql = await admin.reserve();
    await sql.unsafe('begin');
    // The views, which are no policies, go by them.
    if (isSeated(actor)) {
      await sql`select set_config('entente.organization', ${actor.organizationId}, true),
        set_config('entente.institution', ${actor.institutionId}, true), set_config('entente.seat', ${actor.seatId}, true)`;
    }
    // No policy binds it; what answers by the person alone has to be told who they are.
    await sql`select set_config('entente.person', ${actor.personId ?? ''}, true)`;
    const end = async (statement: string) => {
      await sql.unsafe(statement);
      sql.release();
    };
    const disclosure = await disclosureAt(admin, sql, await newestPolicy(sql));
    return {
      actor,
      disclosure,
      stopped: null,
      sql,
      orm: ormOn(sql),
      commit: () => end('commit'),
      rollback: () => end('rollback'),
    };
  };

  /** Runs the document by graphql-js in the operation, which is then undone. */
  const run = async (
    over: GraphQLSchema,
    op: Operation,
    document: string | DocumentNode,
    variableValues: Readonly<Record<string, unknown>> = {},
  ): Promise<ExecutionResult> => {
    try {
      const node = typeof document === 'string' ? parse(document) : document;
      return await worked(op, (done) => {
        const contextValue = contextOf(resources, op, { published: () => {}, reads: () => {} }, done);
        return execute({ schema: over, document: node, rootValue: {}, contextValue, variableValues });
      });
    } finally {
      await op.rollback();
    }
  };

  return {
    schema,
    manifest,
    shielded,
    prepare,
    resources,
    asReader,
    bypassing,
    run,
    close: async () => {
      await client.end();
      await admin.end();
    },
  };
}

export type Rooms = Awaited<ReturnType<typeof openRooms>>;

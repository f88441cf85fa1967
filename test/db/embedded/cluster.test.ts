import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../../../db/embedded/cluster.js';
import { clearAfterwards } from '../../support/run/aftermath.js';

const root = mkdtempSync(join(tmpdir(), 'entente-cluster-'));
// The database's own account must reach the folder.
chmodSync(root, 0o755);
clearAfterwards(root);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const release = process.env.TEST_POSTGRES;
const start = (name: string) => startCluster({ folder: join(root, name), release });

async function ask<T>(cluster: Cluster, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(cluster.url('postgres'), { max: 1, onnotice: () => {} });
  return await work(sql).finally(() => sql.end());
}

const postmaster = (name: string) => Number(readFileSync(join(root, name, 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  it('keeps what it holds from one start to the next, and after a kill', async () => {
    const first = await start('kept');
    await ask(first, (sql) => sql`create table kept as select 1 as n`);
    await first.stop();
    const second = await start('kept');
    await ask(second, (sql) => sql`insert into kept values (2)`);
    process.kill(postmaster('kept'), 'SIGKILL');
    const third = await start('kept');
    expect(await ask(third, (sql) => sql`select n from kept order by n`)).toEqual([{ n: 1 }, { n: 2 }]);
    await third.stop();
  });

  it('left running by a hub that was killed, is stopped and started anew', async () => {
    const left = await start('left');
    await ask(left, (sql) => sql`create table kept as select 1 as n`);
    const taken = await start('left');
    expect(await ask(taken, (sql) => sql`select n from kept`)).toEqual([{ n: 1 }]);
    await taken.stop();
    expect(existsSync(join(root, 'left', 'postmaster.pid'))).toBe(false);
  });

  it('made halfway when the hub was killed, is made again', async () => {
    await (await start('half')).stop();
    rmSync(join(root, 'half', 'superuser'));
    rmSync(join(root, 'half', 'global'), { recursive: true });
    const again = await start('half');
    expect(await ask(again, (sql) => sql`select 1 as n`)).toEqual([{ n: 1 }]);
    await again.stop();
  });

  it('listens on loopback alone, and lets nobody in without its password', async () => {
    const cluster = await start('closed');
    const [row] = await ask(
      cluster,
      (sql) =>
        sql`select current_setting('listen_addresses') as hosts, current_setting('unix_socket_directories') as sockets`,
    );
    expect(row).toEqual({ hosts: '127.0.0.1', sockets: '' });
    const stranger = new URL(cluster.url('postgres'));
    stranger.password = 'guess';
    const sql = postgres(stranger.href, { max: 1 });
    await expect(sql`select 1`).rejects.toMatchObject({ code: '28P01' });
    await sql.end();
    await cluster.stop();
  });
});

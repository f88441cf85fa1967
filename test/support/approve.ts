import postgres from 'postgres';

/**
 * Carries a version to `approved` past comments and ballot, for tests that are about what comes after; the revision stays.
 * A superuser's doing: no role of the hub can.
 */
export async function approve(databaseUrl: string, versionId: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      await tx.unsafe('set local session_replication_role = replica');
      await tx`update standard_version set status = 'approved' where id = ${versionId}`;
    });
  } finally {
    await sql.end();
  }
}

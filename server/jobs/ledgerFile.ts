import { readFile, rename, writeFile } from 'node:fs/promises';

/** A release's place in the chain, and its digest. */
export interface Published {
  readonly number: number;
  readonly digest: string;
}

/** Releases that stand in the file, as the hub or `entente aggregates ledger --export` wrote it; none where there is no file. */
export async function readLedger(path: string): Promise<readonly Published[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"releases":[]}';
    throw error;
  });
  const { releases } = JSON.parse(text) as { readonly releases: readonly Published[] };
  return releases;
}

/** Whole or not at all. */
export async function writeLedger(path: string, releases: readonly Published[]): Promise<void> {
  const written = `${path}.new`;
  await writeFile(written, `${JSON.stringify({ format: 1, releases }, null, 2)}\n`, { mode: 0o600 });
  await rename(written, path);
}

/** The first release that was published and is not in the database: it was restored from a backup older than that. */
export const lost = (published: readonly Published[], kept: readonly Published[]): Published | undefined => {
  const digests = new Set(kept.map(({ digest }) => digest));
  return published.find(({ digest }) => !digests.has(digest));
};

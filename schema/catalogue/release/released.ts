import { listReleases } from '../../../db/catalogue/release/store.js';
import { listVersions } from '../../../db/catalogue/store.js';
import type { Operation } from '../../../db/operation.js';
import { isReleased } from '../../../standards/catalogue/lifecycle.js';
import type { Released } from '../../../standards/catalogue/release/drawUp.js';

/** Every version of a standard that has come out. */
export async function releasedVersions(op: Operation, standard: string): Promise<Released[]> {
  const releases = new Map((await listReleases(op, standard)).map(({ versionId, digest }) => [versionId, digest]));
  return (await listVersions(op, [standard])).flatMap(({ id, status, version, digest, publishedAt }) =>
    isReleased(status) && publishedAt && digest
      ? [{ version, document: digest, publishedAt, release: releases.get(id) ?? null }]
      : [],
  );
}

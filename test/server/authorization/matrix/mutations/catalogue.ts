import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { type Cases, ownOrNot } from './case.js';
import { change, EDIT_FIELDS } from './edits.js';
import { signRelease } from './release.js';
import { uploadsOn } from './uploads.js';
import { ownVersion, type VersionState } from './versions.js';

const catalog = () => ({
  catalog: {
    uuid: randomUUID(),
    metadata: { title: 'Small', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' },
    controls: [{ id: 'c-1', title: 'Control' }],
  },
});

export function catalogueCases(sql: Sql): Cases {
  const upload = uploadsOn(sql);
  const version = (relation: string, state: VersionState) =>
    ownVersion(sql, relation === 'own' ? 'handbook' : 'charter', state);
  const released = async (relation: string) => {
    const versionId = await version(relation, 'approved');
    if (relation === 'own') await signRelease(sql, versionId, true);
    await sql`update standard_version set status = 'published', published_at = now() where id = ${versionId}`;
    return versionId;
  };
  let drafts = 0;
  return {
    importStandard: {
      relations: () => [...ownOrNot(), "a stranger's standard"],
      make: async (reader, relation) => ({
        uploadId: await upload(reader, relation === 'stranger' ? 'stranger' : 'own', catalog()),
        standard: relation.endsWith('standard') ? 'charter' : `new-${randomUUID()}`,
      }),
      fields: {
        'ImportStandardInput.kind': { kind: 'EXTERNAL' },
        'ImportStandardInput.label': { label: 'l' },
        'ImportStandardInput.language': { language: 'en' },
        'ImportStandardInput.proposal': { proposal: true },
      },
    },
    advanceStandard: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({
        versionId: await version(relation, 'drafting'),
        revision: 1,
        step: 'OPEN_COMMENT',
      }),
      fields: {},
    },
    publishStandard: {
      relations: ownOrNot,
      make: async (_reader, relation) => {
        const versionId = await version(relation, 'approved');
        if (relation === 'own') await signRelease(sql, versionId, false);
        return { versionId, revision: 1 };
      },
      fields: {
        'PublishStandardInput.bothValidUntil': { bothValidUntil: new Date(Date.now() + 86_400_000).toISOString() },
      },
    },
    startDraft: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({
        fromVersionId: relation === 'own' ? await released(relation) : await version(relation, 'drafting'),
        number: `9.0.${drafts++}`,
      }),
      fields: {},
    },
    editStandard: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ versionId: await version(relation, 'drafting'), edits: [change({})] }),
      fields: EDIT_FIELDS,
    },
    withdrawStandard: {
      relations: ownOrNot,
      make: async (_reader, relation) => {
        return { versionId: await released(relation), revision: 1, reason: 'x' };
      },
      fields: {},
    },
  };
}

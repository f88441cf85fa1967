import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { buildVersion } from '../../../../support/world/catalogue.js';
import { type Cases, ownOrNot } from './case.js';
import { uploadsOn } from './uploads.js';

const catalog = () => ({
  catalog: {
    uuid: randomUUID(),
    metadata: { title: 'Small', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' },
    controls: [{ id: 'c-1', title: 'Control' }],
  },
});

export function catalogueCases(sql: Sql): Cases {
  const upload = uploadsOn(sql);
  let drafts = 0;
  const draft = async (relation: string) => {
    const id = randomUUID();
    const number = `3.0.${drafts++}`;
    await buildVersion(sql, relation === 'own' ? 'handbook' : 'charter', number, { published: false, id });
    return id;
  };
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
      },
    },
    publishStandard: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ versionId: await draft(relation), revision: 1 }),
      fields: {},
    },
  };
}

import type { TestHub } from '../../support/hub.js';

export const IMPORT = `mutation ($input: ImportStandardInput!) { importStandard(input: $input) {
  version { id version label status revision requirementCount } changes } }`;
export const PUBLISH = `mutation ($input: PublishStandardInput!) { publishStandard(input: $input) { version { id status revision publishedAt } } }`;

/** Imports a catalog as a draft; fails where it is refused. */
export async function importCatalog(
  hub: TestHub,
  content: string | Buffer,
  input: object,
  persona = 'editor@committee',
) {
  const uploadId = await hub.upload(persona, content);
  const { data, text } = await hub.ask(persona, IMPORT, { input: { uploadId, ...input } });
  if (!data?.importStandard) throw new Error(text);
  return data.importStandard;
}

export async function publish(hub: TestHub, versionId: string, revision: number) {
  const { data, text } = await hub.ask('chair@committee', PUBLISH, { input: { versionId, revision } });
  if (!data?.publishStandard) throw new Error(text);
  return data.publishStandard.version;
}

/** A catalog as small as one may be. */
export const smallCatalog = (over: object = {}) => ({
  catalog: {
    uuid: '3f0a6f2e-5d0e-4a57-9c38-0f6f0d1f2a3b',
    metadata: { title: 'Small', 'last-modified': '2025-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' },
    groups: [
      {
        id: 'g',
        title: 'Group',
        controls: [{ id: 'g-1', title: 'First', parts: [{ id: 'g-1_smt', name: 'statement', prose: 'Do it.' }] }],
      },
    ],
    ...over,
  },
});

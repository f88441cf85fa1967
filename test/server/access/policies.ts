import { readFileSync } from 'node:fs';
import { projectPath } from '../../../db/project.js';
import type { DisclosureProfile } from '../../../standards/access/disclosure.js';
import type { StandardDocument } from '../../../standards/catalogue/document.js';
import { approve } from '../../support/approve.js';
import type { Answer, TestHub } from '../../support/hub.js';
import { IMPORT, PUBLISH } from '../catalogue/requests.js';

const GOVERNING = 'threat-indicator-sharing';

const published = JSON.parse(readFileSync(projectPath(`standards/published/${GOVERNING}/3.0.0.json`), 'utf8'));

/** The profile in force when a demo hub starts. */
export const profile: DisclosureProfile = published.disclosure;

/** The profile with nobody but the owner left to see a field. */
export const hiding = (...fields: (keyof DisclosureProfile)[]): DisclosureProfile => ({
  ...profile,
  ...Object.fromEntries(fields.map((field) => [field, {}])),
});

/** Imports a version of the governing standard with this profile and has the chair publish it; the chair's answer. */
export async function publishProfile(
  hub: TestHub,
  version: string,
  disclosure: DisclosureProfile,
  more: Partial<StandardDocument> = {},
): Promise<Answer> {
  const document = JSON.stringify({ ...published, version, disclosure, ...more });
  const uploadId = await hub.upload('editor@committee', document);
  const { data, text } = await hub.ask('editor@committee', IMPORT, { input: { uploadId, standard: GOVERNING } });
  if (!data?.importStandard) throw new Error(text);
  const { id, revision } = data.importStandard.version;
  await approve(hub.databaseUrl, id);
  return await hub.ask('chair@committee', PUBLISH, { input: { versionId: id, revision } });
}

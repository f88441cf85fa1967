import { readFileSync } from 'node:fs';
import { projectPath } from '../../../../../db/project.js';
import { idOf } from '../../../../support/world/ids.js';
import { institutionOf, personId, seatOf, UPLOADERS } from '../../../../support/world/members.js';
import { sealedChunk } from '../../../../support/world/vault.js';
import type { World } from '../../oracle/world.js';
import { CLASSES } from '../classes.js';
import { time } from './values.js';

/** For whoever may write: a list of every value there is, hidden ones and new ones among them, and a standard. */
export function withUploads(world: World): World {
  const list = `${world.indicator.map(({ value }) => value).join('\n')}\nonly-in-one.example\nnew.example\n`;
  const standard = readFileSync(projectPath('standards/published/third-party-customer-data/1.0.0.json'), 'utf8');
  const writers = Object.values(CLASSES).filter((subject) => subject !== null);
  const files = writers.flatMap((subject) => [list, standard].map((content) => ({ subject, content })));
  return {
    ...world,
    upload: [
      ...world.upload.map((row) => ({ ...row, created_at: time(0) })),
      ...files.map(({ subject, content }) => ({
        id: idOf(`file ${subject} ${content.length}`),
        person_id: personId(subject),
        institution_id: idOf(institutionOf(seatOf(subject).organization)),
        size: Buffer.byteLength(content),
        complete: true,
        created_at: time(0),
      })),
    ],
    upload_chunk: [...world.upload_chunk, ...files.map(({ subject, content }) => chunkOf(subject, content))],
  };
}

function chunkOf(subject: string, content: string) {
  const id = idOf(`file ${subject} ${content.length}`);
  const institution = institutionOf(seatOf(subject).organization);
  // Who may send no file has none that opens.
  const owner = UPLOADERS.some((uploader) => uploader.endsWith(`@${institution}`)) ? institution : 'aurora';
  const { sealed, keyId } = sealedChunk(owner, id, Buffer.from(content));
  return { upload_id: id, place: 0, sealed: `\\x${sealed.toString('hex')}`, key_id: keyId };
}

import { readFileSync } from 'node:fs';
import { projectPath } from '../../../../../db/project.js';
import { idOf } from '../../../../support/world/ids.js';
import { institutionOf, personId, seatOf } from '../../../../support/world/members.js';
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
    upload_chunk: [
      ...world.upload_chunk,
      ...files.map(({ subject, content }) => ({
        upload_id: idOf(`file ${subject} ${content.length}`),
        place: 0,
        content: `\\x${Buffer.from(content).toString('hex')}`,
      })),
    ],
  };
}

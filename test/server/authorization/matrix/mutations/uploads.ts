import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { putUpload } from '../../../../support/world/upload.js';
import type { Reader } from '../../../../support/worldHub.js';

/** Puts an upload there: the reader's own, or for a stranger that of another person, of the same institution if there is one. */
export const uploadsOn = (sql: Sql) => async (reader: Reader, relation: string, content: object) => {
  const owner =
    relation === 'own' ? (reader ?? 'operator@hub') : reader === 'admin@aurora' ? 'analyst@aurora' : 'admin@aurora';
  const id = randomUUID();
  await putUpload(sql, id, owner, Buffer.from(JSON.stringify(content)));
  return id;
};

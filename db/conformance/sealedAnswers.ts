import type { SealedRow, SealedTable } from '../sealing/upkeep/sealedTable.js';
import { placeOfAnswer } from './sealAnswers.js';

/** Notes and evidence of answers; a row is named by the assessment's id and the requirement's key, parted by a space. */
export const SEALED_ANSWERS: SealedTable = {
  name: 'assessment_answer',

  placeOf(row, organizationId) {
    const [assessmentId, requirementKey] = split(row);
    return placeOfAnswer(assessmentId, requirementKey, organizationId);
  },

  take: ({ sql }, keyIds, { limit, except }) => sql<SealedRow[]>`
    select assessment_id || ' ' || requirement_key as row, sealed, key_id as "keyId" from assessment_answer
    where key_id = any(${[...keyIds]}::uuid[])
      and assessment_id || ' ' || requirement_key <> all(${[...except]}::text[])
    limit ${limit} for update`,

  async replace({ sql }, _vault, { before, resealed }) {
    const rows = resealed.map(({ row, sealed, keyId }) => {
      const [assessment, requirement] = split(row);
      return { assessment, requirement, sealed: sealed.toString('base64'), key: keyId };
    });
    await sql`update assessment_answer set sealed = decode(s.sealed, 'base64'), key_id = s.key
      from jsonb_to_recordset(${rows as never}::jsonb) as s(assessment uuid, requirement text, sealed text, key uuid)
      where assessment_id = s.assessment and requirement_key = s.requirement
        and (assessment_answer.sealed is null) = ${before === 'unsealed'}`;
  },

  async count({ sql }, keyIds) {
    const [row] = await sql<[{ count: number }]>`
      select count(*)::int as count from assessment_answer where key_id = any(${[...keyIds]}::uuid[])`;
    return row.count;
  },
};

/** A requirement's key may hold a space, an assessment's id does not. */
const split = (row: string): [assessmentId: string, requirementKey: string] => {
  const end = row.indexOf(' ');
  return [row.slice(0, end), row.slice(end + 1)];
};

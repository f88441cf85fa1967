import {
  insertCrosswalk,
  insertCrosswalkVersion,
  publishDraft,
  putEntries,
  reviewEntries,
} from '../../../../db/catalogue/crosswalks/store.js';
import type { Sql } from '../../../../db/client.js';
import {
  CROSSWALK_KEYS,
  CROSSWALK_STATES,
  CROSSWALK_VERSIONS,
  CROSSWALKS,
  type CrosswalkKey,
  type CrosswalkState,
  crosswalkEntryId,
  crosswalkText,
  crosswalkVersionId,
  endsOf,
  keeperOf,
} from '../crosswalks.js';
import { at, idOf } from '../ids.js';
import { personId, seatId } from '../members.js';

/** A crosswalk of each committee, a version published and one in draft, which its editor wrote. */
export async function buildCrosswalks(sql: Sql): Promise<void> {
  for (const key of CROSSWALK_KEYS) {
    const { from, to } = CROSSWALKS[key];
    const row = { id: idOf(key), key, sourceStandard: from, targetStandard: to, createdAt: at(3) };
    await insertCrosswalk({ sql }, { ...row, committeeId: idOf(keeperOf(key)) });
    for (const state of CROSSWALK_STATES) await buildCrosswalkVersion(sql, key, state);
  }
}

export async function buildCrosswalkVersion(
  sql: Sql,
  key: CrosswalkKey,
  state: CrosswalkState,
  {
    id = crosswalkVersionId(key, state),
    entryId = crosswalkEntryId(key, state),
    version = CROSSWALK_VERSIONS[state],
  } = {},
): Promise<void> {
  const { source, target } = endsOf(key, state);
  await insertCrosswalkVersion(
    { sql },
    {
      id,
      crosswalkId: idOf(key),
      version,
      title: { en: `Crosswalk ${key}`, 'zh-CN': `映射 ${key}` },
      sourceVersionId: source,
      targetVersionId: target,
      envelope: null,
      digest: `digest of ${key} ${state}`,
      entryCount: 1,
      createdAt: at(state === 'draft' ? 5 : 3),
    },
  );
  const entry = {
    id: entryId,
    ordinal: 0,
    sources: [{ requirement: 'r1' }],
    targets: [{ requirement: 'r1' }],
    relation: 'subset-of',
    rationale: { en: crosswalkText(key, state), 'zh-CN': '理由' },
    strength: 5,
    confidence: { percentage: 0.5 },
    origin: [
      {
        kind: 'standard',
        key: 'handbook',
        version: '1.0.0',
        digest: 'd',
        sources: ['r1'],
        relation: 'subset-of',
        targets: ['r1'],
        inverted: false,
      },
    ],
  } as const;
  await putEntries({ sql }, id, [entry], hand(`editor@${keeperOf(key)}`));
  if (state === 'draft') return;
  await reviewEntries({ sql }, [entryId], { ...hand(`chair@${keeperOf(key)}`), at: at(4) });
  await publishDraft({ sql }, { id, crosswalkId: idOf(key), revision: 1 }, at(4));
}

const hand = (subject: string) => ({ seatId: seatId(subject), personId: personId(subject) });

import { putEntries, reviewEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import { insertCrosswalk, insertCrosswalkVersion, publishDraft } from '../../../../db/catalogue/crosswalks/store.js';
import { moveVersion } from '../../../../db/catalogue/lifecycle.js';
import { insertDraft, insertStandard } from '../../../../db/catalogue/store.js';
import type { Sql } from '../../../../db/client.js';
import type { CrosswalkEntry, Link } from '../../../../standards/catalogue/crosswalk/document.js';
import type { StandardDocument } from '../../../../standards/catalogue/document.js';
import { flatten } from '../../../../standards/catalogue/flatten.js';
import { versionId } from '../catalogue.js';
import {
  BRIDGE,
  CODEX,
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
  UNPUBLISHED_CROSSWALKS,
} from '../crosswalks.js';
import { at, idOf } from '../ids.js';
import { personId, seatId } from '../members.js';

/** A crosswalk of each committee, with versions superseded, published and in draft, and a bridge from a third standard. */
export async function buildCrosswalks(sql: Sql): Promise<void> {
  for (const key of CROSSWALK_KEYS) {
    const { from, to } = CROSSWALKS[key];
    const row = { id: idOf(key), key, sourceStandard: from, targetStandard: to, createdAt: at(3) };
    await insertCrosswalk({ sql }, { ...row, committeeId: idOf(keeperOf(key)) });
    for (const state of CROSSWALK_STATES) await buildVersion(sql, key, state);
  }
  await buildCodex(sql);
  await buildBridge(sql);
  for (const { id, key, keeper } of UNPUBLISHED_CROSSWALKS) {
    const standards = { sourceStandard: 'codex', targetStandard: 'handbook' };
    await insertCrosswalk({ sql }, { id, key, ...standards, committeeId: idOf(keeper), createdAt: at(3) });
  }
}

async function buildVersion(sql: Sql, key: CrosswalkKey, state: CrosswalkState): Promise<void> {
  const entry: CrosswalkEntry = {
    ...OTHERWISE[key],
    targets: [{ requirement: 'r1' }],
    relation: 'subset-of',
    rationale: { en: crosswalkText(key, state), 'zh-CN': '理由' },
    strength: 5,
  };
  const id = crosswalkVersionId(key, state);
  const version = { id, crosswalkId: idOf(key), version: CROSSWALK_VERSIONS[state], ends: endsOf(key, state) };
  const minute = CROSSWALK_STATES.indexOf(state) + 3;
  await write(sql, { ...version, entryId: crosswalkEntryId(key, state), entry, keeper: keeperOf(key), minute });
  if (state !== 'draft') await publish(sql, { ...version, entryId: crosswalkEntryId(key, state) }, minute);
}

const link: Link = {
  kind: 'standard',
  key: 'handbook',
  version: '1.0.0',
  digest: 'd',
  sources: ['r1'],
  relation: 'subset-of',
  targets: ['r1'],
  inverted: false,
};

/** Between them they say all that an entry can. */
const OTHERWISE: Readonly<Record<CrosswalkKey, Pick<CrosswalkEntry, 'sources' | 'confidence' | 'origin'>>> = {
  'handbook-charter': { sources: [{ requirement: 'r1' }], confidence: { percentage: 0.5 }, origin: [link] },
  'charter-handbook': {
    sources: [{ requirement: 'r1', statement: 'r1_smt' }],
    confidence: { category: 'high' },
    origin: [{ ...link, kind: 'crosswalk', key: 'handbook-charter', inverted: true }],
  },
};

interface Written {
  readonly id: string;
  readonly crosswalkId: string;
  readonly entryId: string;
}

async function write(
  sql: Sql,
  row: Written & {
    readonly version: string;
    readonly ends: { readonly source: string; readonly target: string };
    readonly entry: CrosswalkEntry;
    readonly keeper: string;
    readonly minute: number;
  },
): Promise<void> {
  const { id, crosswalkId, version, ends } = row;
  await insertCrosswalkVersion(
    { sql },
    {
      id,
      crosswalkId,
      version,
      title: { en: 'Crosswalk', 'zh-CN': '映射' },
      sourceVersionId: ends.source,
      targetVersionId: ends.target,
      envelope: null,
      digest: `digest of ${id}`,
      entryCount: 1,
      createdAt: at(row.minute),
    },
  );
  await putEntries({ sql }, id, [{ ...row.entry, id: row.entryId, ordinal: 0 }], hand(`editor@${row.keeper}`));
}

async function publish(sql: Sql, { id, crosswalkId, entryId }: Written, minute: number): Promise<void> {
  await reviewEntries({ sql }, [entryId], { ...hand('chair@committee'), at: at(minute) });
  await publishDraft({ sql }, { id, crosswalkId, revision: 1 }, { at: at(minute), digest: `digest of ${id}` });
}

async function buildCodex(sql: Sql): Promise<void> {
  const requirement = { key: 'r1', kind: 'requirement', title: { en: 'Requirement' }, children: [] } as const;
  const document: StandardDocument = {
    format: 1,
    standard: 'codex',
    kind: 'external',
    version: '1.0.0',
    title: { en: 'Codex' },
    nodes: [requirement],
  };
  const { id: standardId, versionId: id } = CODEX;
  await insertStandard({ sql }, { ...document, id: standardId, committeeId: idOf(CODEX.keeper) });
  const nodes = flatten(document).map((node) => ({ ...node, searchText: '' }));
  await insertDraft({ sql }, { id, standardId, document, nodes, digest: 'digest of codex', createdAt: at(1) });
  await moveVersion({ sql }, { id, revision: 1, from: 'drafting', to: 'published' }, { publishedAt: at(1) });
}

async function buildBridge(sql: Sql): Promise<void> {
  const { key, versionId: id, entryId } = BRIDGE;
  const crosswalkId = idOf(key);
  const standards = { sourceStandard: 'codex', targetStandard: 'charter' };
  await insertCrosswalk(
    { sql },
    { id: crosswalkId, key, ...standards, committeeId: idOf(CODEX.keeper), createdAt: at(3) },
  );
  const same = [{ requirement: 'r1' }];
  await write(sql, {
    id,
    crosswalkId,
    entryId,
    version: '1.0.0',
    ends: { source: CODEX.versionId, target: versionId('charter', '1.0.0') },
    entry: { sources: same, targets: same, relation: 'equal', strength: 7 },
    keeper: CODEX.keeper,
    minute: 3,
  });
  await publish(sql, { id, crosswalkId, entryId }, 3);
}

const hand = (subject: string) => ({ seatId: seatId(subject), personId: personId(subject) });

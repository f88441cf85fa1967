import { randomUUID } from 'node:crypto';
import { putEntries, reviewEntries } from '../../../../../db/catalogue/crosswalks/entries.js';
import { insertCrosswalk, insertCrosswalkVersion, publishDraft } from '../../../../../db/catalogue/crosswalks/store.js';
import type { Sql } from '../../../../../db/client.js';
import { versionId } from '../../../../support/world/catalogue.js';
import { idOf } from '../../../../support/world/ids.js';
import { personId, seatId } from '../../../../support/world/members.js';
import { type Cases, ownOrNot } from './case.js';
import { uploadsOn } from './uploads.js';

const HANDBOOK = versionId('handbook', '1.0.0');
const CHARTER = versionId('charter', '1.0.0');

const items = [{ requirementKey: 'r1' }];
const entry = { sources: items, relation: 'EQUAL', targets: items, rationale: { en: 'x' } };

const collection = () => ({
  'mapping-collection': {
    uuid: randomUUID(),
    metadata: { title: 'Small', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.2.1' },
    provenance: {
      method: 'human',
      'matching-rationale': 'semantic',
      status: 'complete',
      'mapping-description': 'x',
    },
    mappings: [
      {
        uuid: randomUUID(),
        'source-resource': { type: 'catalog', href: 'a.json' },
        'target-resource': { type: 'catalog', href: 'b.json' },
        maps: [
          {
            uuid: randomUUID(),
            relationship: 'equal-to',
            sources: [{ type: 'control', 'id-ref': 'r1' }],
            targets: [{ type: 'control', 'id-ref': 'r1' }],
          },
        ],
      },
    ],
  },
});

type State = 'empty' | 'written' | 'reviewed' | 'published';

export function crosswalkCases(sql: Sql): Cases {
  const upload = uploadsOn(sql);
  /** A draft of a crosswalk of its own, as far as a test needs it; of revision 1, what its entry says written by a voter. */
  const crosswalk = async (relation: string, state: State): Promise<string> => {
    const [id, crosswalkId, entryId] = [randomUUID(), randomUUID(), randomUUID()];
    const at = new Date();
    await insertCrosswalk(
      { sql },
      {
        id: crosswalkId,
        key: crosswalkId,
        sourceStandard: 'handbook',
        targetStandard: 'charter',
        committeeId: idOf(relation === 'own' ? 'committee' : 'council'),
        createdAt: at,
      },
    );
    await insertCrosswalkVersion(
      { sql },
      {
        id,
        crosswalkId,
        version: '1.0.0',
        title: { en: 'x' },
        sourceVersionId: HANDBOOK,
        targetVersionId: CHARTER,
        envelope: null,
        digest: 'd',
        entryCount: 0,
        createdAt: at,
      },
    );
    if (state === 'empty') return id;
    const r1 = [{ requirement: 'r1' }];
    // What is suggested from it then has a strength, as what is suggested from the world's own.
    const said = { sources: r1, targets: r1, relation: 'equal', strength: 5 } as const;
    await putEntries({ sql }, id, [{ ...said, id: entryId, ordinal: 0 }], hand('voter@committee'));
    if (state === 'written') return id;
    await reviewEntries({ sql }, [entryId], { ...hand('editor@committee'), at });
    if (state === 'published')
      await publishDraft({ sql }, { id, crosswalkId, revision: 1 }, { at, digest: 'published' });
    return id;
  };
  const draft = async (relation: string, state: State) => ({
    crosswalkVersionId: await crosswalk(relation, state),
    revision: 1,
  });
  const ends = (relation: string) => ({
    key: `new-${randomUUID()}`,
    sourceVersionId: HANDBOOK,
    // The other committee's draft is not there to be named.
    targetVersionId: relation === 'own' ? CHARTER : versionId('charter', '2.0.0'),
  });
  return {
    proposeCrosswalk: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ ...ends(relation), title: { en: 'x' } }),
      fields: {
        'ProposeCrosswalkInput.version': { version: '2.0.0' },
        'LocalizedTextInput.zhCN': { title: { zhCN: 'x' } },
      },
    },
    importCrosswalk: {
      relations: () => [...ownOrNot(), "a stranger's upload"],
      make: async (reader, relation) => ({
        ...ends(relation === 'stranger' ? relation : 'own'),
        uploadId: await upload(reader, relation.endsWith('upload') ? 'stranger' : 'own', collection()),
      }),
      fields: {
        'ImportCrosswalkInput.version': { version: '2.0.0' },
        'ImportCrosswalkInput.language': { language: 'zh-CN' },
      },
    },
    setCrosswalkEntries: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ ...(await draft(relation, 'empty')), put: [entry] }),
      fields: {
        'SetCrosswalkEntriesInput.remove': { remove: [] },
        'CrosswalkEntryInput.id': { put: [{ ...entry, id: null }] },
        'CrosswalkEntryInput.strength': { put: [{ ...entry, strength: 5 }] },
        'CrosswalkEntryInput.confidence': { put: [{ ...entry, confidence: {} }] },
        'CrosswalkConfidenceInput.category': { put: [{ ...entry, confidence: { category: 'high' } }] },
        'CrosswalkConfidenceInput.percentage': { put: [{ ...entry, confidence: { percentage: 1 } }] },
        'CrosswalkItemInput.statementId': { put: [{ ...entry, sources: [{ ...items[0], statementId: null }] }] },
        'LocalizedTextInput.zhCN': { put: [{ ...entry, rationale: { zhCN: 'x' } }] },
      },
    },
    acceptCrosswalkSuggestions: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({
        ...(await draft(relation, 'empty')),
        pairs: [{ sources: items, targets: items }],
        rationale: { en: 'x' },
      }),
      fields: {
        'CrosswalkItemInput.statementId': {
          pairs: [{ sources: [{ ...items[0], statementId: null }], targets: items }],
        },
        'LocalizedTextInput.zhCN': { rationale: { zhCN: 'x' } },
      },
    },
    reviewCrosswalkEntries: {
      relations: ownOrNot,
      make: async (_reader, relation) => await draft(relation, 'written'),
      fields: { 'ReviewCrosswalkEntriesInput.entryIds': { entryIds: [] } },
    },
    publishCrosswalk: {
      relations: ownOrNot,
      make: async (_reader, relation) => await draft(relation, 'reviewed'),
      fields: {},
    },
    carryCrosswalk: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({
        crosswalkVersionId: await crosswalk(relation, 'published'),
        // Its requirement says another thing there.
        sourceVersionId: versionId('handbook', '2.0.0'),
      }),
      fields: {
        'CarryCrosswalkInput.targetVersionId': { targetVersionId: CHARTER },
        'CarryCrosswalkInput.version': { version: '3.0.0' },
      },
    },
  };
}

const hand = (subject: string) => ({ seatId: seatId(subject), personId: personId(subject) });

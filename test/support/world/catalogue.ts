import { insertPolicy } from '../../../db/access/disclosure.js';
import { moveVersion } from '../../../db/catalogue/lifecycle.js';
import { insertDraft, insertStandard } from '../../../db/catalogue/store.js';
import type { Sql } from '../../../db/client.js';
import { ceiling } from '../../../standards/access/ceiling.js';
import { type DisclosureProfile, GOVERNED_FIELDS } from '../../../standards/access/disclosure.js';
import { TLP } from '../../../standards/access/tlp.js';
import type { ReleasePlan } from '../../../standards/aggregates/plan/plan.js';
import { digestOfDocument } from '../../../standards/catalogue/digest.js';
import type { StandardDocument } from '../../../standards/catalogue/document.js';
import { flatten } from '../../../standards/catalogue/flatten.js';
import { searchText } from '../../../standards/catalogue/text.js';
import { at, idOf } from './ids.js';

/** Keeper of each standard; `key version` names a version. */
export const STANDARDS = { handbook: 'committee', charter: 'council' } as const;
export type StandardKey = keyof typeof STANDARDS;

/** Standards of which nothing is out: whose keeper alone knows of them, and one that went back to drafting from its comments. */
export const UNPUBLISHED = {
  sketch: { keeper: 'committee', knownTo: 'committee' },
  primer: { keeper: 'council', knownTo: 'committee' },
  outline: { keeper: 'committee', knownTo: 'participants' },
} as const;
export type UnpublishedKey = keyof typeof UNPUBLISHED;
export const UNPUBLISHED_KEYS = Object.keys(UNPUBLISHED) as UnpublishedKey[];
/** What it is called before anything is published. */
export const unpublishedTitle = (key: UnpublishedKey): string => `title-of-${key}`;

export const versionId = (standard: StandardKey, version: string): string => idOf(`${standard} ${version}`);

/** The policy that governs the world: the handbook's first version. */
export const POLICY = idOf('policy');

/** Shows every reader all that the ceiling lets a profile show them. */
const WORLD_PROFILE: DisclosureProfile = Object.fromEntries(
  GOVERNED_FIELDS.map((field) => [field, Object.fromEntries(TLP.map((tlp) => [tlp, ceiling(field, tlp)]))]),
);

/** What the mean of four quarters tells of any roster. */
export const WORLD_PLAN: ReleasePlan = {
  currency: 'CNY',
  rates: {},
  brackets: [0],
  techniques: { 'T1566.002': 'initial-access' },
  regions: ['CN-SH'],
  sectors: [],
  tables: [
    {
      key: 'reports',
      title: { en: 'Reports', 'zh-CN': '上报数量' },
      measure: 'reports',
      by: ['technique'],
      every: 'quarter',
      bound: 16,
      rho: 30_000,
      audience: ['researcher'],
      rollingOnly: true,
    },
  ],
  requests: 1_000,
};

/** What only a draft says, and only its committee reads. */
export const draftText = (standard: StandardKey): string => `draft-text-of-${standard}`;

/** What a version says that is being voted on: to members, regulators, voters and its committee. */
export const DECIDED_TEXT = 'text-in-ballot-of-handbook';
/** The version of the handbook that is voted on. */
export const DECIDED = '1.5.0';

function documentOf(standard: StandardKey, version: string, statement: string): StandardDocument {
  return {
    format: 2,
    standard,
    kind: 'sharing',
    version,
    label: `Label ${version}`,
    title: { en: `Standard ${standard}`, 'zh-CN': `标准 ${standard}` },
    summary: { en: statement, 'zh-CN': '摘要' },
    disclosure: WORLD_PROFILE,
    exchange: { type: 'object', required: ['type', 'value'] },
    widestLabels: { 'bank-account': 'amber' },
    releases: WORLD_PLAN,
    nodes: [
      {
        key: 'g1',
        kind: 'group',
        title: { en: 'Group', 'zh-CN': '组' },
        children: [
          {
            key: 'r1',
            kind: 'requirement',
            level: 'must',
            classification: 'C3',
            effectiveFrom: '2026-07-01',
            title: { en: 'Requirement', 'zh-CN': '要求' },
            statement: { en: statement, 'zh-CN': '内容' },
            guidance: { en: 'Guidance', 'zh-CN': '指南' },
            params: [{ id: 'p1' }],
            from: ['r0'],
            mappings: [
              { standard: 'other', requirement: 'x1', relation: 'equal', rationale: { en: 'Same', 'zh-CN': '同' } },
              { standard: 'charter', requirement: 'r1', relation: 'equal', rationale: { en: 'Same', 'zh-CN': '同' } },
            ],
            children: [],
          },
        ],
      },
    ],
  };
}

/** Digest of a version as it is built: the first says what is published, the second what only a draft says. */
export const digestOfVersion = (standard: StandardKey, version: '1.0.0' | '2.0.0'): string =>
  digestOfDocument(documentOf(standard, version, version === '1.0.0' ? `text-of-${standard}` : draftText(standard)));

export async function buildVersion(
  sql: Sql,
  standard: StandardKey,
  version: string,
  {
    published,
    id = versionId(standard, version),
    minute = 0,
    statement = published ? `text-of-${standard}` : draftText(standard),
  }: { published: boolean; id?: string; minute?: number; statement?: string },
): Promise<void> {
  const document = documentOf(standard, version, statement);
  const nodes = flatten(document).map((node) => ({ ...node, searchText: searchText(node) }));
  const digest = digestOfDocument(document);
  await insertDraft({ sql }, { id, standardId: idOf(standard), document, nodes, digest, createdAt: at(minute) });
  const move = { id, revision: 1, from: 'drafting', to: 'published' } as const;
  const released = {
    publishedAt: at(minute),
    reviewDueAt: at(minute),
    commentUntil: at(0),
    validUntil: at(50_000_000),
  };
  if (published) await moveVersion({ sql }, move, released);
}

async function withdraw(sql: Sql, id: string): Promise<void> {
  const move = { id, revision: 2, from: 'published', to: 'withdrawn' } as const;
  await moveVersion({ sql }, move, { endedAt: at(1), endReason: 'Replaced by law' });
}

/** Each committee's standard has one version that was published, the second's withdrawn since, and one draft. */
export async function buildCatalogue(sql: Sql, { drafts = true }: { drafts?: boolean } = {}): Promise<void> {
  for (const [key, committee] of Object.entries(STANDARDS) as [StandardKey, string][]) {
    const document = documentOf(key, '1.0.0', '');
    await insertStandard({ sql }, { id: idOf(key), committeeId: idOf(committee), ...document });
    await buildVersion(sql, key, '1.0.0', { published: true, minute: 1 });
    if (key === 'charter') await withdraw(sql, versionId(key, '1.0.0'));
    if (key === 'handbook') {
      await insertPolicy(sql, { id: POLICY, versionId: versionId(key, '1.0.0'), at: at(1) });
    }
    if (drafts) await buildVersion(sql, key, '2.0.0', { published: false, minute: 2 });
  }
  for (const key of UNPUBLISHED_KEYS) {
    const { keeper, knownTo } = UNPUBLISHED[key];
    const row = { id: idOf(key), standard: key, kind: 'protection', title: { en: unpublishedTitle(key) } } as const;
    await insertStandard({ sql }, { ...row, committeeId: idOf(keeper) });
    await sql`update standard set known_to = ${knownTo} where id = ${row.id}`;
  }
}

import { readFileSync } from 'node:fs';
import type { Client } from '../../../db/client.js';
import { compare } from '../../../standards/catalogue/diff/compare.js';
import { fromOscal } from '../../../standards/catalogue/oscal/import.js';
import type { Effort } from '../options.js';
import { sharedCatalog } from '../paths.js';
import { type Figure, figureOf, interleave } from '../rounds.js';
import type { Stage } from '../stage.js';
import { Committee } from './committee.js';

const [OLDER, NEWER] = ['nist-800-53-rev5-draft', 'nist-800-53-rev5'] as const;

const TREE = `query ($id: UUID!) { requirementTree(versionId: $id, first: 1300) { edges { node {
  key parentKey level title { en zhCN } statement { en zhCN }
} } } }`;
const DIFF = `query ($from: UUID!, $to: UUID!) { standardDiff(from: $from, to: $to, first: 100) { requiredBump counts { kind count }
  changes { edges { node { key kind class findings { reason } } } } } }`;

interface Tree {
  readonly requirementTree: { readonly edges: readonly unknown[] };
}
interface Diff {
  readonly standardDiff: { readonly counts: readonly { readonly count: number }[] };
}

/**
 * A committee's work on NIST SP 800-53: import and publication of revision 5, its tree read whole, the diff of two
 * published revisions and of two files. Each against a bare `JSON.parse` and one `INSERT … SELECT` of the same file.
 */
export async function standards(stage: Stage, { rounds }: Effort): Promise<Figure[]> {
  const { admin } = stage;
  const committee = await Committee.take(stage);
  const [older, newer] = [sharedCatalog(OLDER), sharedCatalog(NEWER)].map((path) => readFileSync(path, 'utf8')) as [
    string,
    string,
  ];
  const from = await committee.publish('bench-nist', older);
  const to = await committee.publish('bench-nist', newer);
  let nth = 0;
  const contestants = {
    bare: timed(() => bare(admin, newer)),
    publish: timed(async () => {
      await committee.publish(`bench-nist-${nth++}`, newer);
    }),
    tree: timed(async () => {
      const { requirementTree } = await committee.ask<Tree>(TREE, { id: to });
      if (requirementTree.edges.length < 1_189) throw new Error('Not the whole tree.');
    }),
    diff: timed(async () => {
      const { standardDiff } = await committee.ask<Diff>(DIFF, { from, to });
      if (standardDiff.counts.length === 0) throw new Error('No diff.');
    }),
    cold: timed(async () => {
      if (compare(read(older), read(newer)).length === 0) throw new Error('No diff.');
    }),
  };
  await interleave(contestants, 2);
  const results = await interleave(contestants, rounds);
  const figure = (name: string, hub: keyof typeof contestants, target: number): Figure =>
    inTime(figureOf(name, results, { hub, peer: 'bare', target, unit: 'ms' }));
  return [
    figure('publish-catalog/bare', 'publish', 0.1),
    figure('whole-tree/bare', 'tree', 1),
    figure('published-diff/bare', 'diff', 5),
    figure('cold-diff/bare', 'cold', 0.2),
  ];
}

const inTime = (figure: Figure): Figure => ({ ...figure, hub: 1000 / figure.hub, peer: 1000 / figure.peer });

const read = (text: string) => fromOscal(text, { standard: 'nist', kind: 'external', version: '1.0.0' });

async function bare(admin: Client, text: string): Promise<void> {
  const { catalog } = JSON.parse(text);
  await admin.begin(async (sql) => {
    await sql`create temporary table bare_control (id text, content jsonb) on commit drop`;
    await sql`insert into bare_control
      select control ->> 'id', control from jsonb_array_elements(${catalog.groups as never}::jsonb) as family,
        jsonb_array_elements(family -> 'controls') as control`;
  });
}

const timed = (work: () => Promise<void>) => async () => {
  const started = performance.now();
  await work();
  return 1000 / (performance.now() - started);
};

import { insertDraft, insertStandard, listStandards, listVersions } from '../../db/catalogue/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { type Change, diff } from '../../standards/catalogue/diff.js';
import { digestOfDocument } from '../../standards/catalogue/digest.js';
import type { Language, StandardDocument } from '../../standards/catalogue/document.js';
import { flatten } from '../../standards/catalogue/flatten.js';
import { fromOscal } from '../../standards/catalogue/oscal/import.js';
import { searchText } from '../../standards/catalogue/text.js';
import { nextVersion } from '../../standards/catalogue/version.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { takeText } from '../uploads/takeText.js';
import { documentOf } from './documentOf.js';
import type { ImportStandardInput } from './inputs.js';

const FIRST_VERSION = '1.0.0';
const MAX_LABEL = 256;
const LANGUAGES = new Set<string>(['en', 'zh-CN'] satisfies Language[]);

/** The SemVer follows from the diff with the version before; the source's own label is kept beside it. */
export async function importStandard(context: Context, input: ImportStandardInput) {
  const { op } = context;
  const parsed = parse(await takeText(op, input.uploadId), input);
  const [known] = await listStandards(op, { first: 1, after: null, key: input.standard });
  const [previous] = known ? await listVersions(op, [known.key]) : [];
  const changes = previous ? diff(await documentOf(op, previous), parsed) : [];
  if (previous && changes.length === 0)
    throw new HubError('CONFLICT', `The catalog says the same as version ${previous.version}.`, 'input.uploadId');
  const document = { ...parsed, version: previous ? nextVersion(previous.version, changes) : FIRST_VERSION };
  const standardId = known ? requireOwn(context, known) : await create(context, document);
  const id = context.newId();
  await insertDraft(op, {
    id,
    standardId,
    document,
    digest: digestOfDocument(document),
    createdAt: context.now(),
    nodes: flatten(document).map((node) => ({ ...node, searchText: searchText(node) })),
  });
  const [version] = (await listVersions(op, [document.standard])).filter((row) => row.id === id);
  return { version, changes: summarize(changes) };
}

function parse(text: string, input: ImportStandardInput): StandardDocument {
  const { standard, kind, label, language } = input;
  if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(standard) || standard.length > 64) {
    throw badInput('A standard is named by up to 64 lower-case letters, digits, dots and hyphens.', 'input.standard');
  }
  if (!LANGUAGES.has(language ?? 'en')) throw badInput('The language is en or zh-CN.', 'input.language');
  if ((label ?? '').length > MAX_LABEL) throw badInput(`At most ${MAX_LABEL} characters.`, 'input.label');
  return fromOscal(text, {
    standard,
    kind: kind as StandardDocument['kind'],
    version: FIRST_VERSION,
    language: (language ?? 'en') as Language,
    label: label ?? undefined,
  });
}

/** A standard belongs to the committee that created it; its key is public, so saying so tells nothing new. */
function requireOwn({ op }: Context, standard: { id: string; committee: { id: string } }): string {
  if (!isSeated(op.actor) || standard.committee.id !== op.actor.organizationId) {
    throw new HubError('FORBIDDEN', 'Another committee keeps this standard.');
  }
  return standard.id;
}

async function create({ op, newId }: Context, document: StandardDocument): Promise<string> {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only a committee keeps standards.');
  const id = newId();
  await insertStandard(op, { id, committeeId: op.actor.organizationId, ...document });
  return id;
}

/** `412 added (minor)`: counts by kind and class, most first. */
function summarize(changes: readonly Change[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, class: weight } of changes) {
    counts.set(`${kind} (${weight})`, (counts.get(`${kind} (${weight})`) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${count} ${what}`);
}

import { insertDrafter } from '../../db/catalogue/lifecycle.js';
import { findVersion, insertDraft, insertStandard, listStandards, listVersions } from '../../db/catalogue/store.js';
import { isSeated, type SeatedActor } from '../../standards/access/actor.js';
import { type Change, diff } from '../../standards/catalogue/diff.js';
import { digestOfDocument } from '../../standards/catalogue/digest.js';
import type { Language, StandardDocument } from '../../standards/catalogue/document.js';
import { flatten } from '../../standards/catalogue/flatten.js';
import { isObject, parseJson } from '../../standards/catalogue/json.js';
import { fromOscal } from '../../standards/catalogue/oscal/import.js';
import { LANGUAGES, searchText } from '../../standards/catalogue/text.js';
import { OWN_KEY } from '../../standards/catalogue/validate/keys.js';
import { parseDocument } from '../../standards/catalogue/validate.js';
import { checkVersion, nextVersion } from '../../standards/catalogue/version.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { takeText } from '../uploads/takeText.js';
import { documentOf } from './documentOf.js';
import type { ImportStandardInput } from './inputs.js';
import { requireVisible } from './visible.js';

const FIRST_VERSION = '1.0.0';
const MAX_LABEL = 256;

/**
 * A catalog's SemVer follows from the diff with the version before, and the source's own label is kept beside it; a document
 * of the hub's own format says its version, which the diff must bear out.
 */
export async function importStandard(context: Context, input: ImportStandardInput) {
  const { op } = context;
  const actor = requireCommittee(context);
  const { parsed, saysVersion } = parse(await takeText(op, input.uploadId), input);
  const [known] = await listStandards(op, { first: 1, after: null, key: input.standard });
  const [previous] = known ? await listVersions(op, [known.key]) : [];
  const changes = previous ? diff(await documentOf(op, previous), parsed) : [];
  if (previous && changes.length === 0)
    throw new HubError('CONFLICT', `The catalog says the same as version ${previous.version}.`, 'input.uploadId');
  if (previous && saysVersion) checkVersion(previous.version, parsed.version, changes);
  const version = previous && !saysVersion ? nextVersion(previous.version, changes) : parsed.version;
  const document = { ...parsed, version };
  const standardId = known ? requireOwn(actor, known) : await create(context, actor, document);
  const id = context.newId();
  await insertDraft(op, {
    id,
    standardId,
    document,
    digest: digestOfDocument(document),
    createdAt: context.now(),
    nodes: flatten(document).map((node) => ({ ...node, searchText: searchText(node) })),
    status: input.proposal ? 'proposed' : 'drafting',
  });
  await insertDrafter(op, id, actor.seatId);
  context.published();
  return { version: requireVisible(context, await findVersion(op, id)), changes: summarize(changes) };
}

function parse(text: string, input: ImportStandardInput): { parsed: StandardDocument; saysVersion: boolean } {
  const { standard, kind, label, language } = input;
  if (!OWN_KEY.test(standard) || standard.length > 64) {
    throw badInput('A standard is named by up to 64 lower-case letters, digits, dots and hyphens.', 'input.standard');
  }
  if (!LANGUAGES.some((tag) => tag === (language ?? 'en')))
    throw badInput('The language is en or zh-CN.', 'input.language');
  if ((label ?? '').length > MAX_LABEL) throw badInput(`At most ${MAX_LABEL} characters.`, 'input.label');
  const own = ownDocument(text);
  if (own && own.standard !== standard) throw badInput(`The document is of ${own.standard}.`, 'input.standard');
  const catalog = {
    standard,
    kind: kind as StandardDocument['kind'],
    version: FIRST_VERSION,
    language: (language ?? 'en') as Language,
    label: label ?? undefined,
  };
  return { parsed: own ?? fromOscal(text, catalog), saysVersion: own !== null };
}

/** The file as a document of the hub's own format, which says so; an OSCAL catalog is none. */
function ownDocument(text: string): StandardDocument | null {
  // Spares a catalog of many megabytes a second parsing.
  if (!text.includes('"format"')) return null;
  const root = parseJson(text);
  return isObject(root) && Object.hasOwn(root, 'format') ? parseDocument(root) : null;
}

function requireCommittee({ op }: Context): SeatedActor {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only a committee keeps standards.');
  return op.actor;
}

/** A standard belongs to the committee that created it; its key is public, so saying so tells nothing new. */
function requireOwn(actor: SeatedActor, standard: { id: string; committee: { id: string } }): string {
  if (standard.committee.id !== actor.organizationId) {
    throw new HubError('FORBIDDEN', 'Another committee keeps this standard.');
  }
  return standard.id;
}

async function create({ op, newId }: Context, actor: SeatedActor, document: StandardDocument): Promise<string> {
  const id = newId();
  // What a draft says is its committee's own, its title too: until one is published, a standard is called by its key.
  await insertStandard(op, { ...document, id, committeeId: actor.organizationId, title: { en: document.standard } });
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

import { insertDrafter } from '../../db/catalogue/lifecycle.js';
import { insertRequirements } from '../../db/catalogue/requirements.js';
import {
  findVersion,
  insertDraft,
  insertStandard,
  listStandards,
  listVersions,
  type StandardRow,
  type VersionRow,
} from '../../db/catalogue/store.js';
import { isSeated, type SeatedActor } from '../../standards/access/actor.js';
import type { Language, StandardDocument } from '../../standards/catalogue/document.js';
import { LANGUAGES } from '../../standards/catalogue/text.js';
import { OWN_KEY } from '../../standards/catalogue/validate/keys.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { takeUpload } from '../uploads/upload.js';
import type { ImportStandardInput } from './inputs.js';
import type { ReadDocument, StandardPiece } from './readStandard.js';
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
  checkInput(input);
  const [known] = await listStandards(op, { first: 1, after: null, key: input.standard });
  const [previous] = known ? await listVersions(op, [known.key]) : [];
  const read = context.aside({ ...orderOf(input, previous), task: 'readStandard', file: input.uploadId });
  await takeUpload(context, input.uploadId);
  const { document, digest, requirementCount, changes } = read.first() as ReadDocument;
  const standardId = await standardOf(context, actor, known, document);
  const id = context.newId();
  const status = input.proposal ? 'proposed' : 'drafting';
  const createdAt = context.now();
  await insertDraft(op, { id, standardId, document, digest, createdAt, nodes: [], requirementCount, status });
  for await (const piece of read.after(1))
    await insertRequirements(op, id, (piece as Extract<StandardPiece, { nodes: unknown }>).nodes);
  await insertDrafter(op, id, actor.seatId);
  context.published();
  return { version: requireVisible(context, await findVersion(op, id)), changes };
}

function checkInput({ standard, label, language }: ImportStandardInput): void {
  if (!OWN_KEY.test(standard) || standard.length > 64) {
    throw badInput('A standard is named by up to 64 lower-case letters, digits, dots and hyphens.', 'input.standard');
  }
  if (!LANGUAGES.some((tag) => tag === (language ?? 'en')))
    throw badInput('The language is en or zh-CN.', 'input.language');
  if ((label ?? '').length > MAX_LABEL) throw badInput(`At most ${MAX_LABEL} characters.`, 'input.label');
}

/** Read anew where the version before has changed meanwhile: what the file changes is told against that one. */
function orderOf({ uploadId, standard, kind, label, language }: ImportStandardInput, previous: VersionRow | undefined) {
  const input = {
    standard,
    kind: kind as StandardDocument['kind'],
    version: FIRST_VERSION,
    language: (language ?? 'en') as Language,
    label: label ?? undefined,
  };
  return {
    key: JSON.stringify([uploadId, input, previous?.id, previous?.revision]),
    input,
    versions: previous ? [previous.id] : [],
  };
}

function requireCommittee({ op }: Context): SeatedActor {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only a committee keeps standards.');
  return op.actor;
}

/** A standard belongs to the committee that created it. One that another committee has not opened yet is as none. */
async function standardOf(
  { op, newId }: Context,
  actor: SeatedActor,
  known: StandardRow | undefined,
  document: StandardDocument,
): Promise<string> {
  if (known && known.committee.id !== actor.organizationId)
    throw new HubError('FORBIDDEN', 'Another committee keeps this standard.');
  if (known) return known.id;
  const id = newId();
  // What a draft says is its committee's own, its title too: until one is published, a standard is called by its key.
  await insertStandard(op, { ...document, id, committeeId: actor.organizationId, title: { en: document.standard } });
  return id;
}

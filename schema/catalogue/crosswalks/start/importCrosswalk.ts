import { LANGUAGES } from '../../../../standards/catalogue/text.js';
import { badInput } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { takeUpload } from '../../../uploads/upload.js';
import { sidesOf } from '../sides.js';
import { createDraft, type Ends, requireEnds } from './createDraft.js';
import type { ImportCrosswalkInput } from './inputs.js';

/** An OSCAL mapping collection becomes a draft. What it says is the importer's, and reviewed like any other's. */
export async function importCrosswalk(context: Context, input: ImportCrosswalkInput) {
  const { op } = context;
  const language = LANGUAGES.find((tag) => tag === (input.language ?? 'en'));
  if (!language) throw badInput('The language is en or zh-CN.', 'input.language');
  const ends = await requireEnds(context, input);
  const named = { source: { versionId: ends.source.id }, target: { versionId: ends.target.id } };
  const said = context
    .aside({
      task: 'readMapping',
      key: JSON.stringify([input.uploadId, language, revisionsOf(ends)]),
      input: { sides: await sidesOf(op, named, null), language },
      file: input.uploadId,
    })
    .first();
  await takeUpload(context, input.uploadId);
  const { key, version = null } = input;
  return { version: await createDraft(context, { key, ends, version, step: 'minor', ...said }) };
}

/** What the entries name is there, or not, in these states of the two versions. */
const revisionsOf = ({ source, target }: Ends) => [source.id, source.revision, target.id, target.revision];

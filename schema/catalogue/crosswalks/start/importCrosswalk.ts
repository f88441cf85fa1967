import { checkEntries } from '../../../../standards/catalogue/crosswalk/validate.js';
import { fromMapping } from '../../../../standards/catalogue/oscal/mapping/import.js';
import { LANGUAGES } from '../../../../standards/catalogue/text.js';
import { badInput } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { takeText } from '../../../uploads/takeText.js';
import { sidesOf } from '../sides.js';
import { createDraft, requireEnds } from './createDraft.js';
import type { ImportCrosswalkInput } from './inputs.js';

/** An OSCAL mapping collection becomes a draft. What it says is the importer's, and reviewed like any other's. */
export async function importCrosswalk(context: Context, input: ImportCrosswalkInput) {
  const { op } = context;
  const language = LANGUAGES.find((tag) => tag === (input.language ?? 'en'));
  if (!language) throw badInput('The language is en or zh-CN.', 'input.language');
  const ends = await requireEnds(context, input);
  const named = { source: { versionId: ends.source.id }, target: { versionId: ends.target.id } };
  const sides = await sidesOf(op, named, null);
  const { placeOf, ...said } = fromMapping(await takeText(op, input.uploadId), sides, language);
  checkEntries(said.entries, sides, placeOf);
  const { key, version = null } = input;
  return { version: await createDraft(context, { key, ends, version, step: 'minor', ...said }) };
}

import type { Context } from '../../../context.js';
import { nameFrom } from '../../../localized.js';
import { createDraft, requireEnds } from './createDraft.js';
import type { ProposeCrosswalkInput } from './inputs.js';

/** A draft without entries. */
export async function proposeCrosswalk(context: Context, { key, version, title, ...input }: ProposeCrosswalkInput) {
  const ends = await requireEnds(context, input);
  const draft = { key, ends, version: version ?? null, step: 'minor', envelope: null, entries: [] } as const;
  return { version: await createDraft(context, { ...draft, title: nameFrom(title, 'input.title') }) };
}

import { type CrosswalkEntry, pairOf } from '../../../../standards/catalogue/crosswalk/document.js';
import type { Suggestion } from '../../../../standards/catalogue/crosswalk/suggest.js';
import type { Localized } from '../../../../standards/catalogue/document.js';
import { HubError } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { itemsFrom, rationaleFrom, refuseTooMany } from '../edit/setCrosswalkEntries.js';
import { writeEntries } from '../edit/writeEntries.js';
import { requireDraft } from '../own.js';
import type { AcceptCrosswalkSuggestionsInput } from './inputs.js';
import { suggestionsBetween } from './suggestions.js';

/** Suggestions become entries in the name of whoever accepts them; what they followed from stays with them. */
export async function acceptCrosswalkSuggestions(context: Context, input: AcceptCrosswalkSuggestionsInput) {
  refuseTooMany(input.pairs, 'input.pairs');
  const kept = await requireDraft(context, input);
  const { source, target } = kept.version;
  const found = await suggestionsBetween(context.op, source.versionId, target.versionId);
  const rationale = rationaleFrom(input.rationale, 'input.rationale');
  const put = input.pairs.map(({ sources, targets }, index) => {
    const pair = pairOf({ sources: itemsFrom(sources), targets: itemsFrom(targets) });
    const entry = accepted(best(found, pair, `input.pairs.${index}`), rationale);
    return { id: null, entry: () => entry };
  });
  return { version: await writeEntries(context, kept, { put, remove: [], list: 'pairs' }) };
}

/** Several chains may lead to one pair: the first that leaves no other relation, or else the first. */
function best(found: readonly Suggestion[], pair: string, at: string): Suggestion {
  const fitting = found.filter((suggestion) => pairOf(suggestion) === pair);
  const suggestion = fitting.find(({ entailed }) => entailed) ?? fitting[0];
  if (!suggestion) throw new HubError('NOT_FOUND', 'No such suggestion.', at);
  return suggestion;
}

const accepted = (suggestion: Suggestion, rationale: Localized): CrosswalkEntry => ({
  sources: suggestion.sources,
  targets: suggestion.targets,
  relation: suggestion.relation,
  rationale,
  ...(suggestion.strength !== null && { strength: suggestion.strength }),
  origin: suggestion.chain,
});

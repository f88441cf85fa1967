import type { Language, StandardNode } from '../document.js';
import type { RequirementMember, TextMember } from '../requirement.js';
import { pick } from '../text.js';
import { type Term, termsIn } from './terms.js';

/** The heading has the title and says the kind; parameters come last; what only machines read is left out. */
type Elsewhere = 'title' | 'kind' | 'params' | 'class' | 'props' | 'links' | 'parts';

/** Texts below the heading. */
export const PRINTED_TEXTS: {
  readonly [M in Exclude<TextMember, Elsewhere>]: { readonly kind: 'prose' | 'note'; readonly label?: Term };
} = {
  statement: { kind: 'prose' },
  guidance: { kind: 'note', label: 'guidance' },
};

interface Fact {
  readonly term: Term;
  readonly told: (node: StandardNode, language: Language) => string | undefined;
}

/** What stands between heading and texts, by name. */
export const PRINTED_FACTS: { readonly [M in Exclude<RequirementMember, TextMember | Elsewhere>]: Fact } = {
  level: { term: 'level', told: ({ level }, language) => level && termsIn(language)(level) },
  classification: { term: 'classification', told: ({ classification }) => classification },
  effectiveFrom: { term: 'effectiveFrom', told: ({ effectiveFrom }) => effectiveFrom },
  from: { term: 'origin', told: ({ from }, language) => from?.join(termsIn(language)('comma')) },
  mappings: { term: 'mappings', told: mappingsTold },
};

function mappingsTold({ mappings }: StandardNode, language: Language): string | undefined {
  const lines = mappings?.map(({ standard, requirement, relation, rationale }) =>
    [`${standard} ${requirement} (${relation})`, pick(rationale, language)]
      .filter((text) => text !== '')
      .join(termsIn(language)('colon')),
  );
  return lines?.join('\n');
}

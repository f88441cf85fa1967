import { badInput } from '../errors.js';

/** Longest texts and lists an indicator carries; characters and items. */
export const LIMITS = {
  pattern: 8_192,
  name: 256,
  description: 8_192,
  term: 64,
  terms: 32,
  narrative: 32_768,
  reference: 256,
  references: 1_000,
} as const;

interface Checked {
  readonly pattern: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly confidence: number | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly indicatorTypes: readonly string[];
  readonly technique: string | null;
  readonly labels: readonly string[];
}

/** Refuses what an indicator may not say, naming the place below `at`. */
export function checkContent(content: Checked, at: string): void {
  atMost(content.pattern, LIMITS.pattern, `${at}.pattern`);
  atMost(content.name, LIMITS.name, `${at}.name`);
  atMost(content.description, LIMITS.description, `${at}.description`);
  checkTerms(content.indicatorTypes, `${at}.indicatorTypes`);
  checkTerms(content.labels, `${at}.labels`);
  const { confidence, validFrom, validUntil, technique } = content;
  if (confidence !== null && !(confidence >= 0 && confidence <= 100)) {
    throw badInput('Confidence is 0 to 100.', `${at}.confidence`);
  }
  if (validUntil !== null && validUntil <= validFrom)
    throw badInput('Must be later than validFrom.', `${at}.validUntil`);
  if (technique !== null && !/^[A-Z]{1,4}[0-9]{3,5}(\.[0-9]{3})?$/.test(technique)) {
    throw badInput('A technique is an id such as F1017 or T1566.002.', `${at}.technique`);
  }
}

/** Refuses a private part out of range; losses are finite and not negative, victims a whole number. */
export function checkPrivatePart(
  part: {
    caseReference: string | null;
    lossAmount: number | null;
    lossCurrency: string | null;
    victims: number | null;
    customerReferences: readonly string[];
    narrative: string | null;
  },
  at: string,
): void {
  atMost(part.caseReference, LIMITS.reference, `${at}.caseReference`);
  atMost(part.narrative, LIMITS.narrative, `${at}.narrative`);
  const { lossAmount, lossCurrency, victims, customerReferences } = part;
  if (lossAmount !== null && !(lossAmount >= 0 && lossAmount < 1e15)) {
    throw badInput('A loss is not negative and below 10^15.', `${at}.lossAmount`);
  }
  if (lossCurrency !== null && !/^[A-Z]{3}$/.test(lossCurrency)) {
    throw badInput('A currency is three capital letters (ISO 4217).', `${at}.lossCurrency`);
  }
  if (victims !== null && victims < 0) throw badInput('Victims are not negative.', `${at}.victims`);
  if (customerReferences.length > LIMITS.references) {
    throw badInput(`At most ${LIMITS.references} references.`, `${at}.customerReferences`);
  }
  for (const [index, text] of customerReferences.entries())
    atMost(text, LIMITS.reference, `${at}.customerReferences.${index}`);
}

function checkTerms(terms: readonly string[], at: string): void {
  if (terms.length > LIMITS.terms) throw badInput(`At most ${LIMITS.terms} terms.`, at);
  for (const [index, term] of terms.entries()) atMost(term, LIMITS.term, `${at}.${index}`);
}

function atMost(text: string | null, limit: number, at: string): void {
  if (text !== null && text.length > limit) throw badInput(`At most ${limit} characters.`, at);
}

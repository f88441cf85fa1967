import { badInput } from '../errors.js';
import { CONTENT_FIELDS, type ContentField, factsOf, type Statement } from './content.js';
import { notKept, splitReach } from './reach.js';

/** Longest texts and lists of what is not content; characters and items. */
export const LIMITS = {
  term: 64,
  narrative: 32_768,
  reference: 256,
  references: 1_000,
} as const;

/** STIX 2.1 external id of a technique: ATT&CK (`T1566.002`), the Fight Fraud Framework (`F1001`), others alike. */
export const TECHNIQUE = /^[A-Z]{1,4}[0-9]{3,5}(\.[0-9]{3})?$/;

/** Refuses what an indicator may not say, naming the place below `at`. */
export function checkContent(statement: Statement, at: string): void {
  for (const field of CONTENT_FIELDS) checkField(field, statement[field], `${at}.${field}`);
  checkReach(statement, at);
  const { validFrom, validUntil } = statement;
  if (validUntil !== null && validUntil <= validFrom)
    throw badInput('Must be later than validFrom.', `${at}.validUntil`);
}

/** A free term that says how far the indicator may go would be believed by some readers, and `tlp` by others. */
function checkReach({ tlp, labels }: Statement, at: string): void {
  const { tlp: said, unknown } = splitReach(labels);
  if (unknown !== undefined) throw badInput(notKept(unknown), `${at}.labels`);
  if (said !== undefined && said !== tlp) {
    throw badInput(`A label says TLP:${said.toUpperCase()}; set tlp to it, or leave the label out.`, `${at}.labels`);
  }
}

function checkField(field: ContentField, value: Statement[ContentField], at: string): void {
  const { kind, limit } = factsOf(field);
  if (Array.isArray(value)) checkTerms(value, limit, at);
  else if (typeof value === 'string') atMost(value, limit, at);
  if (kind === 'percent' && typeof value === 'number' && !(value >= 0 && value <= 100)) {
    throw badInput('Confidence is 0 to 100.', at);
  }
  if (kind === 'technique' && typeof value === 'string' && !TECHNIQUE.test(value)) {
    throw badInput('A technique is an id such as F1017 or T1566.002.', at);
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

function checkTerms(terms: readonly string[], limit: number | null, at: string): void {
  if (limit !== null && terms.length > limit) throw badInput(`At most ${limit} terms.`, at);
  for (const [index, term] of terms.entries()) atMost(term, LIMITS.term, `${at}.${index}`);
}

function atMost(text: string | null, limit: number | null, at: string): void {
  if (text !== null && limit !== null && text.length > limit) throw badInput(`At most ${limit} characters.`, at);
}

/** A place in a question that an earlier answer fills. */
export interface Fed {
  readonly fed: 'cursor' | 'id';
  readonly nth: number;
}

const isFed = (value: unknown): value is Fed => typeof value === 'object' && value !== null && 'fed' in value;

const ABSENT = '00000000-0000-4000-8000-000000000000';

/** The value with what earlier answers held in its places; where they held nothing, an absent id or no cursor. */
export function feed(value: unknown, answers: readonly string[]): unknown {
  if (isFed(value)) {
    const found = value.fed === 'cursor' ? cursorsIn(answers) : idsIn(answers);
    return found[value.nth % found.length] ?? (value.fed === 'id' ? ABSENT : null);
  }
  if (Array.isArray(value)) return value.map((item) => feed(item, answers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, feed(inner, answers)]));
}

/** The last cursor of the last answer: where a client that follows goes on. */
export const lastCursor = (answers: readonly string[]): string | null => cursorsIn(answers.slice(-1)).at(-1) ?? null;

// Cursors are the base64url of a JSON array.
const cursorsIn = (answers: readonly string[]): string[] =>
  answers.flatMap((text) => text.match(/\bW[\w-]{7,}/g) ?? []);

const idsIn = (answers: readonly string[]): string[] =>
  answers.flatMap((text) => text.match(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g) ?? []);

/** The first place at which two answers are not the same, and what each has there. */
export function apart(one: unknown, other: unknown, place = ''): string | null {
  if (one === other) return null;
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) {
    return `${place || 'the answer'}: ${shown(one)} and ${shown(other)}`;
  }
  for (const step of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = apart(one[step], other[step], place ? `${place}.${step}` : step);
    if (found) return found;
  }
  return null;
}

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300));

/**
 * What an operation is charged, in points: the fields that its document may ask for at most (MAX_COST is the most one may), ten
 * for each value that it gives in a list, one for each 64 bytes of the answer, and one for each 256 bytes of a file, when it is sent
 * and when it is read. All of that its caller sees: what was hidden, and how long it took, would tell of what is not theirs.
 */
const PER_VALUE = 10;
const ANSWER_BYTES = 64;
const FILE_BYTES = 256;

export const pointsOfAnswer = (bytes: number): number => Math.ceil(bytes / ANSWER_BYTES);
export const pointsOfFile = (bytes: number): number => Math.ceil(bytes / FILE_BYTES);

/** Of the values in lists among the variables, which look up and guess. Without recursion: they may nest as deep as they like. */
export function pointsOfVariables(variables: Readonly<Record<string, unknown>>): number {
  let values = 0;
  const open: unknown[] = Object.values(variables);
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      for (const inner of Object.values(value)) open.push(inner);
      continue;
    }
    values += value.length;
    for (const inner of value) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return values * PER_VALUE;
}

export const pointsOfValues = (values: number): number => values * PER_VALUE;

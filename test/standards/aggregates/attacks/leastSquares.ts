/** The x for which rows · x comes nearest to the answers: Gauss's normal equations, by Cholesky's decomposition. */
export function leastSquares(rows: readonly (readonly number[])[], answers: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const square = new Float64Array(size * size);
  const right = new Float64Array(size);
  rows.forEach((row, index) => {
    for (let i = 0; i < size; i++) {
      const factor = row[i] ?? 0;
      if (factor === 0) continue;
      right[i] = at(right, i) + factor * (answers[index] ?? 0);
      for (let j = 0; j < size; j++) square[i * size + j] = at(square, i * size + j) + factor * (row[j] ?? 0);
    }
  });
  return solved(decomposed(square, size), right, size);
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;

function decomposed(square: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = at(square, i * size + j);
      for (let k = 0; k < j; k++) rest -= at(lower, i * size + k) * at(lower, j * size + k);
      lower[i * size + j] = i === j ? Math.sqrt(rest) : rest / at(lower, j * size + j);
    }
  }
  return lower;
}

function solved(lower: Float64Array, right: Float64Array, size: number): number[] {
  const found = [...right];
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) found[i] = (found[i] ?? 0) - at(lower, i * size + k) * (found[k] ?? 0);
    found[i] = (found[i] ?? 0) / at(lower, i * size + i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) found[i] = (found[i] ?? 0) - at(lower, k * size + i) * (found[k] ?? 0);
    found[i] = (found[i] ?? 0) / at(lower, i * size + i);
  }
  return found;
}

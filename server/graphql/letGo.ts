/**
 * Empties what an answered request held, so that V8 need not copy it on. Apollo gives a gateway an accessor that sees the
 * request and its answer, and V8 keeps accessors in its old space: until the next full collection all that they see counts as
 * held, though nobody can reach it. What that is worth stands in test/bench/README.md.
 */
export function letGo(held: unknown): void {
  if (typeof held !== 'object' || held === null) return;
  for (const name of Object.keys(held)) (held as Record<string, unknown>)[name] = null;
}

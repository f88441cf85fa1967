/**
 * Empties what an answered request held. Apollo gives a gateway an accessor that sees the request and its answer, and V8 keeps
 * accessors in its old space: until the next full collection all of that would be copied on as if somebody held it (ADR 0008).
 */
export function letGo(held: unknown): void {
  if (typeof held !== 'object' || held === null) return;
  for (const name of Object.keys(held)) (held as Record<string, unknown>)[name] = null;
}

import type { Oscal } from '../../document.js';
import { list } from './read.js';

/** Of the back matters, what the catalog refers to, and what says of itself that it is always kept; each uuid once. */
export function resourcesOf(sources: readonly Oscal[], catalog: Oscal): Oscal[] {
  const text = JSON.stringify(catalog);
  const kept = new Map<string, Oscal>();
  for (const source of sources)
    for (const resource of list((source['back-matter'] as Oscal | undefined)?.resources)) {
      const uuid = String(resource.uuid);
      if (!kept.has(uuid) && (text.includes(`#${uuid}`) || isAlwaysKept(resource))) kept.set(uuid, resource);
    }
  return [...kept.values()];
}

const isAlwaysKept = ({ props }: Oscal) => list(props).some(({ name, value }) => name === 'keep' && value === 'always');

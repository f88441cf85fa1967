import type {
  CrosswalkDocument,
  CrosswalkEntry,
  CrosswalkItem,
} from '../../../../standards/catalogue/crosswalk/document.js';
import type { Requirements, Sides } from '../../../../standards/catalogue/crosswalk/validate.js';
import type { MappingRelation } from '../../../../standards/catalogue/document.js';

export const items = (...keys: string[]): CrosswalkItem[] => keys.map((requirement) => ({ requirement }));

/** `entry('a1 a2', 'equal', 'b1')`. */
export const entry = (
  sources: string,
  relation: MappingRelation,
  targets: string,
  rest: Partial<CrosswalkEntry> = {},
): CrosswalkEntry => ({
  sources: items(...sources.split(' ')),
  relation,
  targets: items(...targets.split(' ')),
  ...rest,
});

const version = (...keys: string[]): Requirements => new Map(keys.map((key) => [key, new Set([`${key}_smt`])]));

export const SIDES: Sides = { sources: version('a1', 'a2', 'a3'), targets: version('b1', 'b2', '1.3') };

export const document = (entries: readonly CrosswalkEntry[]): CrosswalkDocument => ({
  format: 1,
  crosswalk: 'a-b',
  version: '1.0.0',
  title: { en: 'From A to B' },
  source: { standard: 'a', version: '1.0.0', digest: 'aa' },
  target: { standard: 'b', version: '2.0.0', digest: 'bb' },
  entries,
});

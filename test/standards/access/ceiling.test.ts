import { describe, expect, it } from 'vitest';
import { ceiling, excesses } from '../../../standards/access/ceiling.js';
import { GOVERNED_FIELDS, type GovernedField, RELATIONS, type Reader } from '../../../standards/access/disclosure.js';
import { TLP, type Tlp } from '../../../standards/access/tlp.js';
import type { ContentGoverned } from '../../../standards/indicators/content.js';
import { KNOWN_GOVERNED } from '../../support/world/content.js';

type Column = Readonly<Record<Tlp, readonly Reader[]>>;

const INDICATOR: Column = {
  clear: ['recipient', 'group-member', 'member', 'regulator', 'public'],
  green: ['recipient', 'group-member', 'member', 'regulator'],
  amber: ['recipient', 'group-member', 'regulator'],
  'amber+strict': ['recipient', 'group-member', 'regulator'],
  red: ['recipient', 'regulator'],
};
/** No sighting is the world's to see. */
const SIGHTING: Column = { ...INDICATOR, clear: ['recipient', 'group-member', 'member', 'regulator'] };
const NO_LABEL: Column = { clear: [], green: [], amber: [], 'amber+strict': [], red: [] };
const SUMMARY: Column = { ...NO_LABEL, amber: ['recipient', 'member', 'regulator'] };
const ANSWERS: Column = { ...NO_LABEL, amber: ['recipient', 'regulator'] };

const TABLE: Readonly<Record<GovernedField, Column>> = {
  ...(Object.fromEntries(KNOWN_GOVERNED.map((field) => [field, INDICATOR])) as Record<ContentGoverned, Column>),
  'indicator.publisher': INDICATOR,
  'indicator.history': INDICATOR,
  'sighting.kind': SIGHTING,
  'sighting.seenAt': SIGHTING,
  'sighting.count': SIGHTING,
  'assessment.summary': SUMMARY,
  'assessment.answers': ANSWERS,
};
const READERS = RELATIONS.filter((relation) => relation !== 'owner');
const CELLS = GOVERNED_FIELDS.flatMap((field) => TLP.map((tlp) => [field, tlp] as const));

describe('when a profile says who sees a field', () => {
  it.each(CELLS)('%s under TLP:%s goes so far and no further', (field, tlp) => {
    expect([...ceiling(field, tlp)].sort()).toEqual([...TABLE[field][tlp]].sort());
    for (const relation of READERS) {
      const beyond = TABLE[field][tlp].includes(relation) ? [] : [{ field, tlp, relation }];
      expect(excesses({ [field]: { [tlp]: [relation] } }), relation).toEqual(beyond);
    }
  });

  it('every cell that passes the ceiling is told, in a profile that says more', () => {
    expect(excesses({ 'indicator.name': { red: ['member', 'recipient', 'public'] }, 'sighting.kind': {} })).toEqual([
      { field: 'indicator.name', tlp: 'red', relation: 'member' },
      { field: 'indicator.name', tlp: 'red', relation: 'public' },
    ]);
  });
});

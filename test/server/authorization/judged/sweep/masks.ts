import type { Reader } from '../../../../support/worldHub.js';
import { GOVERNED } from '../../oracle/profile.js';
import type { World } from '../../oracle/world.js';
import { CLASSES } from '../../worlds/classes.js';
import { profileWithout } from '../../worlds/profiles.js';
import { underProfile } from '../../worlds/rows/vary.js';
import type { Single } from '../single.js';
import { type Answered, askCalls } from './answered.js';
import { callsOf } from './calls.js';

/** Members meet every relation; of the others a field is asked by one, and the next field by the next. */
const OTHERS = [CLASSES.regulator, CLASSES.visitor, CLASSES.agent] as const;

/**
 * All that a profile decides on, under one that shows each field of it alone, under one that shows each relation nothing, and
 * under one that would show more than any may.
 */
export async function askUnderEachMask(hub: Single, world: World): Promise<Answered[]> {
  const answered: Answered[] = [];
  const masks = [
    ...GOVERNED.map((shown) => ({ ...NOTHING, fields: hiddenBeside(shown) })),
    ...RELATIONS.map((relation) => ({ ...NOTHING, relations: [relation] })),
    NOTHING,
  ];
  for (const [turn, mask] of masks.entries()) {
    const masked = underProfile(world, profileWithout(mask));
    const askers = [CLASSES.member, OTHERS[turn % OTHERS.length] ?? null];
    await hub.during(masked, async () => {
      for (const subject of askers) {
        const calls = callsOf(hub.schema, subject as Reader).filter(isGoverned);
        answered.push(...(await askCalls(hub, masked, subject, calls)));
      }
    });
  }
  return answered;
}

const RELATIONS = ['recipient', 'group-member', 'member', 'regulator', 'public'];
const NOTHING = { fields: [], labels: [], relations: [], cells: [] };

/** A pattern has the value in it, and what is seen of a sighting is that there is one. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'indicator.pattern': ['indicator.value'],
  'sighting.kind': ['sighting.count', 'indicator.name'],
  'sighting.seenAt': ['sighting.count', 'indicator.name'],
  'sighting.count': ['indicator.name'],
};

const hiddenBeside = (shown: string): string[] =>
  GOVERNED.filter((field) => field !== shown && !NEEDED[shown]?.includes(field));

const ROOTS = /^(indicators?|lookup|stixExport|explainAccess|assessments?|grantedAssessments)$/;

/** What there is to see, and of lists by what. */
const isGoverned = ({ field, place }: ReturnType<typeof callsOf>[number]): boolean =>
  ROOTS.test(field.name) && (place === null || field.name === 'indicators');

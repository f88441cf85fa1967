import type { Reader } from '../../../../support/worldHub.js';
import type { World } from '../../oracle/world.js';
import { ASKERS } from '../askers.js';
import type { Single } from '../single.js';
import { type Answered, askCalls } from './answered.js';
import { type Call, callsOf, nextCalls } from './calls.js';
import { askChanges } from './changes.js';
import { askUnderEachMask } from './masks.js';
import { sweptWorld } from './world.js';

/** Asks every query and every mutation with all that it may be given, as each of the askers, for all there is to be told. */
export async function sweep(hub: Single): Promise<Answered[]> {
  const world = sweptWorld(hub.base);
  const answered = await hub.during(world, async () => {
    const told: Answered[] = [];
    for (const [turn, subject] of Object.values(ASKERS).entries()) {
      told.push(...(await askQueries(hub, world, subject, turn % 2 === 1)));
    }
    return [...told, ...(await askChanges(hub, world))];
  });
  return [...answered, ...(await askUnderEachMask(hub, world))];
}

async function askQueries(hub: Single, world: World, subject: string | null, backwards: boolean) {
  const calls = callsOf(hub.schema, subject as Reader);
  const answered = await askCalls(hub, world, subject, calls, backwards);
  return [...answered, ...(await askCalls(hub, world, subject, nextCalls(calls, cursorsIn(answered)), backwards))];
}

function cursorsIn(answered: readonly Answered[]): (call: Call) => string | undefined {
  const data = Object.assign({}, ...answered.map(({ told }) => JSON.parse(told.body).data));
  return ({ alias }) => {
    const page = data[alias];
    return page?.edges?.[0]?.cursor ?? page?.changes?.edges[0]?.cursor ?? page?.endCursor;
  };
}

import { OWNER_ROLE } from '../../../../../db/access/roles.js';
import { connect, type Sql } from '../../../../../db/client.js';
import { aggregateCases } from './aggregates.js';
import type { Cases } from './case.js';
import { catalogueCases } from './catalogue.js';
import { conformanceCases } from './conformance.js';
import { crosswalkCases } from './crosswalks.js';
import { deliberationCases } from './deliberation.js';
import { groupCases } from './groups.js';
import { indicatorCases } from './indicators.js';
import { memberCases } from './members.js';
import { releaseCases } from './release.js';
import { wholeCases } from './whole.js';

/** A case for each mutation, whose objects are made on a connection with every right; `now` is the clock of the hub that is asked. */
export const casesOn = (sql: Sql, now = () => new Date()): Cases => ({
  ...aggregateCases(sql),
  ...indicatorCases(sql),
  ...catalogueCases(sql),
  ...conformanceCases(sql),
  ...crosswalkCases(sql),
  ...deliberationCases(sql),
  ...releaseCases(sql, now),
  ...memberCases(sql),
  ...groupCases(sql),
});

/** Makes objects for mutations to act on, with every right. */
export async function openWorkshop(databaseUrl: string, now?: () => Date) {
  const client = connect(databaseUrl, { max: 1 });
  await client.unsafe(`set role ${OWNER_ROLE}`);
  return { mutations: casesOn(client, now), whole: wholeCases(client), close: () => client.end() };
}

import { ACCESS_REACHES } from './access.js';
import { AGGREGATE_REACHES } from './aggregates.js';
import { CATALOGUE_LISTS, CATALOGUE_REACHES } from './catalogue.js';
import { CONFORMANCE_REACHES } from './conformance.js';
import { CROSSWALK_LISTS, CROSSWALK_REACHES } from './crosswalks.js';
import { DELIBERATION_REACHES } from './deliberation.js';
import { INDICATOR_LISTS, INDICATOR_REACHES } from './indicators.js';
import { MEMBER_REACHES } from './members.js';
import type { Reach } from './reach.js';
import { RELEASE_REACHES } from './release.js';

/** A way to an object of each type there is. */
export const REACHES: readonly Reach[] = [
  ...INDICATOR_REACHES,
  ...MEMBER_REACHES,
  ...CATALOGUE_REACHES,
  ...CROSSWALK_REACHES,
  ...DELIBERATION_REACHES,
  ...RELEASE_REACHES,
  ...CONFORMANCE_REACHES,
  ...ACCESS_REACHES,
  ...AGGREGATE_REACHES,
];

export const LISTS: readonly Reach[] = [...INDICATOR_LISTS, ...CATALOGUE_LISTS, ...CROSSWALK_LISTS];

import type { Asker, World } from '../../oracle/world.js';
import { type Choices, choicesOf } from '../rows/choices.js';
import { research } from './aggregates.js';
import { edits, representatives, statements, votes } from './catalogue.js';
import { assessments, grants, moreAssessments } from './conformance.js';
import { crosswalks } from './crosswalks.js';
import { hiddenFields, hiddenIndicators, moreIndicators, privateParts, versions } from './indicators.js';
import { channels, groups, seats } from './parties.js';
import { accessLog, dataKeys, drafts, uploads } from './records.js';
import { histories, owners, publishers, recipients } from './sharing.js';
import { hiddenSightings, moreSightings, reporters } from './sightings.js';

/** The world with other things in it of one kind that the asker may not see. */
type Difference = (world: World, asker: Asker, choices: Choices) => World;

export const DIFFERENCES = {
  hiddenIndicators,
  moreIndicators,
  hiddenFields,
  versions,
  privateParts,
  publishers,
  owners,
  recipients,
  histories,
  hiddenSightings,
  moreSightings,
  reporters,
  assessments,
  moreAssessments,
  grants,
  seats,
  channels,
  groups,
  drafts,
  crosswalks,
  votes,
  edits,
  representatives,
  statements,
  accessLog,
  dataKeys,
  uploads,
  research,
} as const satisfies Record<string, Difference>;

export type DifferenceName = keyof typeof DIFFERENCES;
export const DIFFERENCE_NAMES = Object.keys(DIFFERENCES) as DifferenceName[];

/** Another world, that differs from this one in nothing that the asker may see. */
export const differing = (world: World, asker: Asker, names: readonly DifferenceName[], salt: number): World =>
  names.reduce<World>((changed, name) => DIFFERENCES[name](changed, asker, choicesOf(salt)), world);

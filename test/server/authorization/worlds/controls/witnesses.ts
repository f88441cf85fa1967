import { versionId } from '../../../../support/world/catalogue.js';
import { assessmentId } from '../../../../support/world/conformance.js';
import { idOf } from '../../../../support/world/ids.js';
import type { DifferenceName } from '../differences/differ.js';
import type { Hidden } from '../profiles.js';

/** Somebody who is shown what a visitor is not, and the question that shows it. */
export interface Witness {
  readonly asker: string;
  readonly query: string;
  /** By default the world's own policy alone. */
  readonly profiles?: readonly [Hidden, Hidden];
}

const NOTHING: Hidden = { fields: [], labels: [], relations: [], cells: [] };
const list = (fields: string) => `{ indicators(first: 100) { edges { node { id ${fields} } } } }`;

/** For each kind of difference. */
export const WITNESSES = {
  hiddenIndicators: { asker: 'analyst@borealis', query: list('value') },
  moreIndicators: { asker: 'analyst@borealis', query: list('value') },
  hiddenFields: {
    asker: 'analyst@borealis',
    query: list('name'),
    profiles: [{ ...NOTHING, cells: ['indicator.name clear public'] }, NOTHING],
  },
  versions: { asker: 'analyst@borealis', query: list('version') },
  privateParts: { asker: 'analyst@borealis', query: list('private { victims }') },
  publishers: { asker: 'analyst@borealis', query: list('publisher { key }') },
  owners: { asker: 'analyst@borealis', query: list('mine') },
  recipients: { asker: 'analyst@borealis', query: list('recipients { key } groups seats') },
  histories: {
    asker: 'analyst@borealis',
    query: list('name'),
    profiles: [NOTHING, { ...NOTHING, fields: ['indicator.name'] }],
  },
  hiddenSightings: { asker: 'analyst@borealis', query: list('sightings { count }') },
  moreSightings: { asker: 'analyst@borealis', query: list('sightingCount') },
  reporters: { asker: 'analyst@borealis', query: list('sightings { mine }') },
  assessments: { asker: 'assessor@aurora', query: '{ assessments { edges { node { id score } } } }' },
  moreAssessments: { asker: 'assessor@aurora', query: '{ assessments { edges { node { id } } } }' },
  grants: {
    asker: 'admin@borealis',
    query: `{ assessment(id: "${assessmentId('borealis', 'opened')}") { grants { id } } }`,
  },
  seats: { asker: 'admin@borealis', query: '{ seats { edges { node { name } } } }' },
  channels: { asker: 'admin@borealis', query: '{ channels { edges { node { sector } } } }' },
  groups: { asker: 'admin@borealis', query: '{ sharingGroups { edges { node { purpose } } } }' },
  drafts: { asker: 'editor@committee', query: '{ standards { edges { node { versions { version revision } } } } }' },
  crosswalks: {
    asker: 'editor@committee',
    query: '{ crosswalks { edges { node { versions { version revision } } } } }',
  },
  votes: {
    asker: 'voter@committee',
    query: '{ ballots(standard: "handbook", version: "1.5.0") { ownVote { choice reason } } }',
  },
  edits: {
    asker: 'editor@council',
    query: `{ standardEdits(versionId: "${versionId('charter', '2.0.0')}") { edges { node { revision after } } } }`,
  },
  representatives: { asker: 'chair@committee', query: '{ representatives { alternate address } }' },
  statements: { asker: 'editor@committee', query: '{ committeeKeys(key: "committee") { pending { digest } } }' },
  accessLog: { asker: 'admin@borealis', query: '{ accessLog { edges { node { id } } } }' },
  uploads: {
    asker: 'analyst@borealis',
    query: `mutation { importIndicators(input: { uploadId: "${idOf('upload analyst@borealis')}", format: LIST }) { imported } }`,
  },
  research: {
    asker: 'researcher@university',
    query:
      '{ aggregateReleases { edges { node { table title { en } } } } aggregateRequests { edges { node { id } } } }',
  },
} as const satisfies Partial<Record<DifferenceName, Witness>>;

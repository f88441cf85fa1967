import type { AggregateRelease, AggregateRequest, Asker } from './world.js';

/** Audience → whose seats read what is for it or for a wider one. */
const READS: Readonly<Record<string, readonly string[]>> = {
  researcher: ['researcher', 'public'],
  ...Object.fromEntries(
    ['analyst', 'administrator', 'assessor', 'editor', 'chair', 'voter', 'regulator'].map((role) => [
      role,
      ['member', 'public'],
    ]),
  ),
};

/** Once its instant has come. */
export const readsRelease = ({ role }: Asker, { audience, released_at }: AggregateRelease): boolean =>
  Date.parse(released_at) <= Date.now() && audience.some((one) => (READS[role] ?? ['public']).includes(one));

/** A project's own, and those that one's committee decides on. */
export const readsRequest = ({ role, organization }: Asker, request: AggregateRequest): boolean =>
  role === 'researcher' ? request.organization_id === organization : request.committee_id === organization;

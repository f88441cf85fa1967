import type { UnknownMarkings } from '../../../../standards/indicators/intake/intake.js';
import { parseDocument } from '../../../../standards/indicators/intake/json.js';
import { fromStix } from '../../../../standards/indicators/intake/stix.js';

export const ID = 'indicator--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f';
export const TLP1_AMBER = 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82';
export const TLP1_WHITE = 'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9';
export const TLP2_STRICT = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';
export const OWN = 'marking-definition--11111111-1111-4111-8111-111111111111';

/** What a text of STIX holds. */
export const read = (text: string, unknownMarkings?: UnknownMarkings) => fromStix(parseDocument(text), unknownMarkings);

let serial = 0;
export const indicator = (properties: object = {}) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: ID,
  pattern: `[domain-name:value = 'evil${serial++}.com']`,
  pattern_type: 'stix',
  valid_from: '2024-01-01T00:00:00Z',
  ...properties,
});
export const bundle = (...objects: unknown[]) => JSON.stringify({ type: 'bundle', id: 'bundle--x', objects });
export const only = (properties: object, ...others: object[]) => {
  const { drafts, rejected } = read(bundle(indicator(properties), ...others));
  return drafts[0]?.draft ?? rejected[0]?.reason;
};

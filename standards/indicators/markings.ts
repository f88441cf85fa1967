import type { Tlp } from '../access/tlp.js';

/** OASIS CTI, STIX 2.1 extension TLP 2.0: the extension, its five markings and the time they were all made. */
export const TLP2_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const TLP2_CREATED = '2022-10-01T00:00:00.000Z';
export const TLP2_MARKINGS: { readonly [tlp in Tlp]: string } = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
};

/**
 * STIX 2.1, section 7.2.1.4: TLP 1.0. Its WHITE is CLEAR; its AMBER also let the recipient's clients know, as AMBER of
 * TLP 2.0 does.
 */
const TLP1_MARKINGS: readonly (readonly [string, Tlp])[] = [
  ['marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9', 'clear'],
  ['marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da', 'green'],
  ['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82', 'amber'],
  ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed', 'red'],
];

/** The label of each marking that has a fixed id, whether or not a bundle carries its object. */
export const WELL_KNOWN_MARKINGS: ReadonlyMap<string, Tlp> = new Map([
  ...TLP1_MARKINGS,
  ...(Object.entries(TLP2_MARKINGS) as [Tlp, string][]).map(([tlp, id]) => [id, tlp] as const),
]);

/** The marking-definition as OASIS published it, to the byte of its time. */
export const markingDefinition = (tlp: Tlp) => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: TLP2_MARKINGS[tlp],
  created: TLP2_CREATED,
  name: `TLP:${tlp.toUpperCase()}`,
  extensions: { [TLP2_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: tlp } },
});

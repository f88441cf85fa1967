import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { type Resolution, resolveProfile } from '../../../../standards/catalogue/oscal/profile/resolve.js';
import { sharedData } from '../../../support/data.js';
import { smallCatalog } from '../samples.js';

// biome-ignore lint/suspicious/noExplicitAny: OSCAL as any client would read it
export type Json = any;

export const profile = (over: object = {}): Json => ({
  profile: {
    uuid: '11111111-1111-4111-8111-111111111111',
    metadata: {
      title: 'What a bank adopts',
      'last-modified': '2025-01-01T00:00:00Z',
      version: '1',
      'oscal-version': '1.1.2',
    },
    imports: [{ href: 'catalog.json', 'include-all': {} }],
    ...over,
  },
});

export const resolveWith = (root: Json, load: Resolution['load'] = smallCatalog): Json =>
  resolveProfile(root, {
    uuid: '22222222-2222-4222-8222-222222222222',
    lastModified: '2025-02-02T00:00:00Z',
    profile: 'profile.json',
    load,
  }).catalog;

/** The ids of a catalog's controls, in document order, with what stands around each. */
export function controls(holder: Json, above = ''): string[] {
  return [
    ...(holder.controls ?? []).flatMap((control: Json) => [
      `${above}${control.id}`,
      ...controls(control, `${above}${control.id}/`),
    ]),
    ...(holder.groups ?? []).flatMap((group: Json) => controls(group, `${above}${group.title}/`)),
  ];
}

export function catalogErrors() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(sharedData('oscal/schema/catalog.json'), 'utf8')));
  return (catalog: Json) => (validate({ catalog }) ? [] : validate.errors);
}

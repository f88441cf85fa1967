import { MAPPING_MODEL } from './mapping/model.js';
import { PROFILE_MODEL } from './profile/model.js';

/**
 * The OSCAL catalog model (NIST OSCAL 1.2.1, catalog JSON schema): for each object its properties and their types.
 * `!` marks a required property, `[]` a list. Where 1.2.1 splits an object into exclusive variants (group, parameter,
 * party) the union stands here, as 1.0 had it: `conform.ts` separates them.
 */
export const MODEL = {
  catalog: {
    'uuid!': 'uuid',
    'metadata!': 'metadata',
    params: 'parameter[]',
    controls: 'control[]',
    groups: 'group[]',
    'back-matter': 'back-matter',
  },
  group: {
    id: 'token',
    class: 'token',
    'title!': 'line',
    params: 'parameter[]',
    props: 'property[]',
    links: 'link[]',
    parts: 'part[]',
    groups: 'group[]',
    controls: 'control[]',
  },
  control: {
    'id!': 'token',
    class: 'token',
    'title!': 'line',
    params: 'parameter[]',
    props: 'property[]',
    links: 'link[]',
    parts: 'part[]',
    controls: 'control[]',
  },
  part: {
    id: 'token',
    'name!': 'token',
    ns: 'uri',
    class: 'token',
    title: 'line',
    props: 'property[]',
    prose: 'text',
    parts: 'part[]',
    links: 'link[]',
  },
  parameter: {
    id: 'token',
    class: 'token',
    'depends-on': 'token',
    props: 'property[]',
    links: 'link[]',
    label: 'line',
    usage: 'text',
    constraints: 'constraint[]',
    guidelines: 'guideline[]',
    values: 'string[]',
    select: 'selection',
    remarks: 'text',
  },
  constraint: { description: 'text', tests: 'test[]' },
  test: { 'expression!': 'string', remarks: 'text' },
  guideline: { 'prose!': 'text' },
  selection: { 'how-many': 'how-many', choice: 'line[]' },
  property: {
    'name!': 'token',
    uuid: 'uuid',
    ns: 'uri',
    'value!': 'string',
    class: 'token',
    group: 'token',
    remarks: 'text',
  },
  link: { 'href!': 'uri-reference', rel: 'token', 'media-type': 'string', 'resource-fragment': 'string', text: 'line' },
  metadata: {
    'title!': 'line',
    published: 'date-time',
    'last-modified!': 'date-time',
    'version!': 'string',
    'oscal-version!': 'string',
    revisions: 'revision[]',
    'document-ids': 'document-id[]',
    props: 'property[]',
    links: 'link[]',
    roles: 'role[]',
    locations: 'location[]',
    parties: 'party[]',
    'responsible-parties': 'responsible-party[]',
    actions: 'action[]',
    remarks: 'text',
  },
  revision: {
    title: 'line',
    published: 'date-time',
    'last-modified': 'date-time',
    'version!': 'string',
    'oscal-version': 'string',
    props: 'property[]',
    links: 'link[]',
    remarks: 'text',
  },
  'document-id': { scheme: 'uri', 'identifier!': 'string' },
  role: {
    'id!': 'token',
    'title!': 'line',
    'short-name': 'string',
    description: 'text',
    props: 'property[]',
    links: 'link[]',
    remarks: 'text',
  },
  location: {
    'uuid!': 'uuid',
    title: 'line',
    address: 'address',
    'email-addresses': 'email[]',
    'telephone-numbers': 'telephone[]',
    urls: 'uri[]',
    props: 'property[]',
    links: 'link[]',
    remarks: 'text',
  },
  party: {
    uuid: 'uuid',
    type: 'party-type',
    name: 'string',
    'short-name': 'string',
    'external-ids': 'external-id[]',
    props: 'property[]',
    links: 'link[]',
    'email-addresses': 'email[]',
    'telephone-numbers': 'telephone[]',
    addresses: 'address[]',
    'location-uuids': 'uuid[]',
    'member-of-organizations': 'uuid[]',
    remarks: 'text',
  },
  'external-id': { 'id!': 'string', 'scheme!': 'uri' },
  telephone: { type: 'string', 'number!': 'string' },
  address: {
    type: 'token',
    'addr-lines': 'string[]',
    city: 'string',
    state: 'string',
    'postal-code': 'string',
    country: 'string',
  },
  'responsible-party': {
    'role-id!': 'token',
    'party-uuids!': 'uuid[]',
    props: 'property[]',
    links: 'link[]',
    remarks: 'text',
  },
  action: {
    'uuid!': 'uuid',
    date: 'date-time',
    'type!': 'token',
    'system!': 'uri',
    props: 'property[]',
    links: 'link[]',
    'responsible-parties': 'responsible-party[]',
    remarks: 'text',
  },
  'back-matter': { resources: 'resource[]' },
  resource: {
    'uuid!': 'uuid',
    title: 'line',
    description: 'text',
    props: 'property[]',
    'document-ids': 'document-id[]',
    citation: 'citation',
    rlinks: 'rlink[]',
    base64: 'base64-object',
    remarks: 'text',
  },
  citation: { 'text!': 'line', props: 'property[]', links: 'link[]' },
  rlink: { 'href!': 'uri-reference', 'media-type': 'string', hashes: 'hash[]' },
  hash: { 'algorithm!': 'string', 'value!': 'string' },
  'base64-object': { filename: 'token', 'media-type': 'string', 'value!': 'base64' },
} as const satisfies { readonly [type: string]: { readonly [property: string]: string } };

export type OscalType = keyof typeof MODEL | keyof typeof MAPPING_MODEL | keyof typeof PROFILE_MODEL;

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
}

/** Maps, so that a name such as `constructor` in the input finds nothing. */
export const SHAPES: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(
  Object.entries({ ...MODEL, ...MAPPING_MODEL, ...PROFILE_MODEL }).map(([type, properties]) => [
    type,
    new Map(Object.entries(properties).map(field)),
  ]),
);

function field([marked, type]: [string, string]): [string, Field] {
  const name = marked.replace('!', '');
  const list = type.endsWith('[]');
  return [name, { name, type: list ? type.slice(0, -2) : type, list, required: marked !== name }];
}

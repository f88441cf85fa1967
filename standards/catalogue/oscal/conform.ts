import type { Oscal } from '../document.js';
import { type Field, type OscalType, SHAPES } from './model.js';
import { SCALARS } from './scalars.js';

/** Namespace of the hub's own OSCAL properties. */
export const HUB_NS = 'https://entente.example/ns/oscal';

/**
 * What OSCAL 1.0 allowed and the 1.2.1 schema refuses, put as 1.2.1 wants it without losing content: line breaks in
 * one-line text, padded strings, unescaped URIs, unlisted UTC offsets, empty lists, blank values (left out; a dash
 * where one is required), and the variants that 1.2.1 made exclusive.
 */
export function conform(value: Oscal, type: OscalType): Oscal {
  return conformObject(value, type) ?? {};
}

/** undefined when the object says nothing at all, such as a citation whose text is blank. */
function conformObject(value: Oscal, type: string): Oscal | undefined {
  const separated = SEPARATE[type]?.(value) ?? value;
  const fields = [...(SHAPES.get(type)?.values() ?? [])];
  const conformed: Record<string, unknown> = {};
  for (const field of fields) {
    const inner = conformField(separated[field.name], field);
    if (inner !== undefined) conformed[field.name] = inner;
  }
  const blank = fields.filter(({ name, required }) => required && conformed[name] === undefined);
  if (blank.length > 0 && Object.keys(conformed).length === 0) return undefined;
  for (const { name } of blank) conformed[name] = '-';
  return conformed;
}

function conformField(value: unknown, field: Field): unknown {
  if (value === undefined) return undefined;
  if (!field.list) return conformOne(value, field);
  const items = (value as unknown[]).map((item) => conformOne(item, field)).filter((item) => item !== undefined);
  return items.length > 0 ? items : undefined;
}

function conformOne(value: unknown, { type }: Field): unknown {
  if (type === 'decimal') return value;
  const scalar = SCALARS.get(type);
  if (!scalar) return conformObject(value as Oscal, type);
  const conformed = scalar.fit(value as string);
  return conformed === '' && MAY_BE_EMPTY.every((name) => name !== type) ? undefined : conformed;
}

const MAY_BE_EMPTY = ['text', 'uri-reference'];

const SEPARATE: { readonly [type: string]: (value: Oscal) => Oscal } = {
  /** `values` or `select`: values beside a selection become properties. */
  parameter: ({ values, ...rest }) =>
    rest.select === undefined
      ? { ...rest, ...(values !== undefined && { values }) }
      : {
          ...rest,
          props: [...((rest.props as Oscal[] | undefined) ?? []), ...((values ?? []) as string[]).map(valueProp)],
        },
  /** `addresses` or `location-uuids`: locations beside addresses become links. */
  party: ({ 'location-uuids': locations, ...rest }) =>
    rest.addresses === undefined
      ? { ...rest, ...(locations !== undefined && { 'location-uuids': locations }) }
      : {
          ...rest,
          links: [...((rest.links as Oscal[] | undefined) ?? []), ...((locations ?? []) as string[]).map(locationLink)],
        },
};

const valueProp = (value: string): Oscal => ({ name: 'value', ns: HUB_NS, value });
const locationLink = (uuid: string): Oscal => ({ href: `#${uuid}`, rel: 'location' });

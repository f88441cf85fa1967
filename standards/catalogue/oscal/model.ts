import { MAPPING_MODEL } from './mapping/model.js';
import { CATALOG_MODEL } from './model/catalog.js';
import { METADATA_MODEL } from './model/metadata.js';
import { PROFILE_MODEL } from './profile/model.js';

export type OscalType =
  | keyof typeof CATALOG_MODEL
  | keyof typeof METADATA_MODEL
  | keyof typeof MAPPING_MODEL
  | keyof typeof PROFILE_MODEL;

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
}

/** Maps, so that a name such as `constructor` in the input finds nothing. */
export const SHAPES: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(
  Object.entries({ ...CATALOG_MODEL, ...METADATA_MODEL, ...MAPPING_MODEL, ...PROFILE_MODEL }).map(
    ([type, properties]) => [type, new Map(Object.entries(properties).map(field))],
  ),
);

function field([marked, type]: [string, string]): [string, Field] {
  const name = marked.replace('!', '');
  const list = type.endsWith('[]');
  return [name, { name, type: list ? type.slice(0, -2) : type, list, required: marked !== name }];
}

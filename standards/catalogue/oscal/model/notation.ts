/**
 * OSCAL's models (NIST OSCAL 1.2.1, JSON schemas): for each object its properties and their types. `!` marks a required
 * property, `[]` a list.
 */
export interface Model {
  readonly [type: string]: { readonly [property: string]: string };
}

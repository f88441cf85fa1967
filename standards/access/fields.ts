import { GOVERNED_FIELDS, type GovernedField } from './disclosure.js';

/** A set of governed fields, one bit each, in the order of `GOVERNED_FIELDS`. */
export type FieldSet = number;

export const NO_FIELDS: FieldSet = 0;
export const ALL_FIELDS: FieldSet = 2 ** GOVERNED_FIELDS.length - 1;

const BIT = Object.fromEntries(GOVERNED_FIELDS.map((field, place) => [field, 1 << place])) as Record<
  GovernedField,
  FieldSet
>;

export const setOf = (fields: readonly GovernedField[]): FieldSet =>
  fields.reduce((set, field) => set | BIT[field], NO_FIELDS);

export const includes = (set: FieldSet, field: GovernedField): boolean => (set & BIT[field]) !== 0;

const ofNoun = (noun: string): FieldSet => setOf(GOVERNED_FIELDS.filter((field) => field.startsWith(`${noun}.`)));

export const INDICATOR_FIELDS = ofNoun('indicator');

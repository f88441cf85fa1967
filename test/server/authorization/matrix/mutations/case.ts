import type { Reader } from '../../../../support/worldHub.js';

export type Input = Readonly<Record<string, unknown>>;

export interface MutationCase {
  /** Relations of the reader to the object that is named. */
  readonly relations: (reader: Reader) => readonly string[];
  /** A valid input about an object made for this one question. */
  readonly make: (reader: Reader, relation: string) => Promise<Input>;
  /** Undoes what would be in the way of the next question. */
  readonly after?: () => Promise<void>;
  /** Optional input field → what is laid over the input to set it. */
  readonly fields: Readonly<Record<string, Input>>;
}

export type Cases = Readonly<Record<string, MutationCase>>;

export const always =
  (...relations: string[]) =>
  () =>
    relations;
export const ownOrNot = always('own', 'stranger');

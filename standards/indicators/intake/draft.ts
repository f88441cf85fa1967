import type { Tlp } from '../../access/tlp.js';
import { patternOf } from '../pattern.js';
import type { Channel, IndicatorDraft, Observable } from '../types.js';
import type { Validity } from './time.js';

/** What a source says of an observable, checked field by field; what it leaves out is undefined. */
export interface Statement {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly tlp?: Tlp | undefined;
  readonly confidence?: number | undefined;
  readonly technique?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly stixId?: string | undefined;
  readonly validity?: Validity;
  readonly indicatorTypes?: readonly string[];
  readonly labels?: readonly string[];
}

/** A draft holds no key for what its source left out, so that equal statements are equal drafts. */
export function draftOf(observable: Observable, statement: Statement): IndicatorDraft {
  const { name, description, tlp, confidence, technique, channel, stixId } = statement;
  return {
    ...observable,
    pattern: patternOf(observable),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(tlp !== undefined && { tlp }),
    ...(confidence !== undefined && { confidence }),
    ...statement.validity,
    indicatorTypes: statement.indicatorTypes ?? [],
    ...(technique !== undefined && { technique }),
    ...(channel !== undefined && { channel }),
    labels: statement.labels ?? [],
    ...(stixId !== undefined && { stixId }),
  };
}

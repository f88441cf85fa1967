import type { Tlp } from '../access/tlp.js';
import type { ObservableType } from './types.js';

/** What an indicator says to others, as it is kept. */
export interface Statement {
  readonly type: ObservableType;
  readonly value: string;
  readonly pattern: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly tlp: Tlp;
  readonly confidence: number | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly indicatorTypes: readonly string[];
  readonly technique: string | null;
  readonly channel: string | null;
  readonly labels: readonly string[];
}

/**
 * The public part of an indicator as JSON, which an exchange format is a schema of: under the names of `shareIndicator`'s
 * input, the terms of STIX and TLP as they are, times RFC 3339 UTC; what is not said is not there.
 */
export function exchangedOf(statement: Statement): Record<string, unknown> {
  const { type, value, pattern, name, description, tlp, confidence, validFrom, validUntil } = statement;
  const { indicatorTypes, technique, channel, labels } = statement;
  const said = {
    type,
    value,
    pattern,
    name,
    description,
    tlp,
    confidence,
    validFrom: validFrom.toISOString(),
    validUntil: validUntil?.toISOString() ?? null,
    indicatorTypes,
    technique,
    channel,
    labels,
  };
  return Object.fromEntries(Object.entries(said).filter(([, item]) => item !== null));
}

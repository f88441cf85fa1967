import type { IndicatorRow } from '../../db/indicators/row.js';
import type { IndicatorContent, PrivatePart } from '../../db/indicators/write.js';
import type { Tlp } from '../../standards/access/tlp.js';
import { badInput } from '../../standards/errors.js';
import { audienceOf } from '../../standards/indicators/audience.js';
import { checkContent, checkPrivatePart } from '../../standards/indicators/check.js';
import { fingerprint } from '../../standards/indicators/fingerprint.js';
import { normalize } from '../../standards/indicators/normalize.js';
import { observableOf, patternOf } from '../../standards/indicators/pattern.js';
import type { Observable, ObservableType } from '../../standards/indicators/types.js';
import type { IndicatorContentInput, PrivatePartInput } from './inputs.js';

type Statement = Omit<IndicatorContent, 'fingerprint' | 'audience'>;

/** What a new indicator says, complete and checked. */
export function newContent(input: IndicatorContentInput, key: Buffer, now: Date): IndicatorContent {
  const subject = subjectOf(input);
  if (!subject) throw badInput('Give type and value, or pattern.', 'input');
  return complete(
    {
      ...subject,
      name: input.name ?? null,
      description: input.description ?? null,
      tlp: (input.tlp ?? 'green') as Tlp,
      confidence: input.confidence ?? null,
      validFrom: input.validFrom ?? now,
      validUntil: input.validUntil ?? null,
      indicatorTypes: input.indicatorTypes ?? [],
      technique: input.technique ?? null,
      channel: input.channel ?? null,
      labels: input.labels ?? [],
    },
    key,
    'input',
  );
}

/** What an indicator says after a correction: given parts change, null clears, absent ones stay. */
export function correctedContent(row: IndicatorRow, changes: IndicatorContentInput, key: Buffer): IndicatorContent {
  const keep = <K extends keyof IndicatorContentInput & keyof Statement>(
    name: K,
    cleared: Statement[K],
  ): Statement[K] => {
    const given = changes[name];
    return given === undefined ? (row[name] as Statement[K]) : ((given ?? cleared) as Statement[K]);
  };
  return complete(
    {
      ...(subjectOf(changes) ?? { type: row.type, value: row.value, pattern: row.pattern }),
      name: keep('name', null),
      description: keep('description', null),
      tlp: keep('tlp', row.tlp),
      confidence: keep('confidence', null),
      validFrom: keep('validFrom', row.validFrom),
      validUntil: keep('validUntil', null),
      indicatorTypes: keep('indicatorTypes', []),
      technique: keep('technique', null),
      channel: keep('channel', null),
      labels: keep('labels', []),
    },
    key,
    'input.changes',
  );
}

function complete(statement: Statement, key: Buffer, at: string): IndicatorContent {
  checkContent(statement, at);
  return { ...statement, fingerprint: fingerprint(key, statement), audience: audienceOf(statement.tlp) };
}

function subjectOf({ type, value, pattern }: IndicatorContentInput): (Observable & { pattern: string }) | null {
  if (pattern && (type || value)) throw badInput('Give type and value, or pattern, not both.', 'input.pattern');
  if (pattern) return { ...observableOf(pattern), pattern };
  if (!type && !value) return null;
  if (!type || !value) throw badInput('type and value go together.', type ? 'input.value' : 'input.type');
  const observable = normalize(type as ObservableType, value);
  return { ...observable, pattern: patternOf(observable) };
}

/** The private part as given, complete and checked. */
export function privatePart(input: PrivatePartInput, at: string): PrivatePart {
  const part = {
    caseReference: input.caseReference ?? null,
    lossAmount: input.lossAmount ?? null,
    lossCurrency: input.lossCurrency ?? null,
    victims: input.victims ?? null,
    customerReferences: input.customerReferences ?? [],
    narrative: input.narrative ?? null,
  };
  checkPrivatePart(part, at);
  return part;
}

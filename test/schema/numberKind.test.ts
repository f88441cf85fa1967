import { expect, it } from 'vitest';
import type { IndicatorRow } from '../../db/indicators/row.js';
import { numberKind } from '../../schema/indicators/show/numberKind.js';
import { requireVisible } from '../../schema/indicators/show/visible.js';
import type { Actor } from '../../standards/access/actor.js';
import type { GovernedField } from '../../standards/access/disclosure.js';
import { setOf } from '../../standards/access/fields.js';

const VISITOR: Actor = { role: 'public' };

/** The kind of number that a reader is told of a mobile line, shown these fields of it. */
function told(shown: readonly GovernedField[]) {
  const row = { type: 'phone-number', value: '+8613800138000', tlp: 'clear', reached: null, sharedUnder: 'policy' };
  const reading = { actor: VISITOR, disclosure: { seen: () => setOf(shown) } };
  return numberKind(requireVisible(reading as never, row as unknown as IndicatorRow));
}

it('the kind of a number is told with the number, and never without it', () => {
  expect(told(['indicator.value', 'indicator.name'])).toBe('mobile');
  expect(told(['indicator.name'])).toBeNull();
});

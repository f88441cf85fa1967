import { below } from '../../catalogue/json.js';
import { listOf, objectWith } from '../../catalogue/validate/shape.js';
import type { AnswerText } from '../../conformance/answer.js';
import { badInput } from '../../errors.js';
import type { PrivatePart } from '../../indicators/private.js';
import { DIMENSIONS, type Dimension, type Measure, traitsOf } from './measures.js';
import type { Question } from './plan.js';

type Asked = Pick<Question, 'measure' | 'every'>;

/** Fields whose values are somebody's own: to publish a cell by value is to publish the value. */
const OWN_VALUES: Readonly<Record<keyof PrivatePart | keyof AnswerText | 'value' | 'pattern' | 'publisher', true>> = {
  caseReference: true,
  customerReferences: true,
  narrative: true,
  lossAmount: true,
  lossCurrency: true,
  victims: true,
  note: true,
  evidence: true,
  value: true,
  pattern: true,
  publisher: true,
};

export function checkDimensions(value: unknown, asked: Asked, at: string): void {
  const names = listOf(value, at).map((name, index) => dimension(name, asked, below(at, index)));
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0) throw badInput('A dimension stands here twice.', below(at, twice));
  const missing = traitsOf(asked.measure).needs?.find((name) => !names.includes(name));
  if (missing) throw badInput(`A table of ${asked.measure} is split by ${missing}.`, at);
}

/** Dimension → values, which are looked up in their domain elsewhere. */
export function checkWhere(value: unknown, asked: Asked, at: string): void {
  const where = objectWith(value, Object.keys((value as object | null) ?? {}), at);
  for (const [name, values] of Object.entries(where)) {
    dimension(name, asked, below(at, name));
    listOf(values, below(at, name)).forEach((each, index) => {
      if (typeof each !== 'string') throw badInput('A text was expected.', below(below(at, name), index));
    });
  }
}

function dimension(name: unknown, { measure, every }: Asked, at: string): Dimension {
  if (typeof name === 'string' && Object.hasOwn(OWN_VALUES, name))
    throw badInput(`\`${name}\` has values of its institution's own: a table is over public domains only.`, at);
  const known = DIMENSIONS.find((each) => each === name);
  if (!known) throw badInput(`No such dimension: name some of ${dimensionsOf(measure).join(', ')}.`, at);
  if (!dimensionsOf(measure).includes(known))
    throw badInput(
      `A table of ${measure} is not split by ${known}: ${dimensionsOf(measure).join(', ')} are its own.`,
      at,
    );
  if (known === 'week' && every !== 'quarter') throw badInput('Weeks are those of a quarter.', at);
  return known;
}

const dimensionsOf = (measure: Measure) => traitsOf(measure).dimensions;

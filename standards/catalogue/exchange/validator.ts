import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { RE2JS } from 're2js';
import { badInput } from '../../errors.js';
import type { Oscal } from '../document.js';
import { below } from '../json.js';
import { FORMATS } from './formats.js';

/** What does not fit: the place as a JSON pointer into the object, and why. */
export interface Misfit {
  readonly at: string;
  readonly reason: string;
}

/** The first thing about an object that a schema does not allow; null for one that fits. */
export type Fit = (object: object) => Misfit | null;

// `code` is what ajv would write into a file, which is never asked of it.
const linear = Object.assign((pattern: string) => RE2JS.compile(pattern), { code: 'RE2JS.compile' });

/**
 * A checked schema as a function.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer, for what is no JSON Schema 2020-12.
 */
export function compileExchange(schema: Oscal): Fit {
  // Its own, so that nothing of one schema is remembered for another.
  const ajv = new Ajv2020({ strict: false, logger: false, addUsedSchema: false, code: { regExp: linear } });
  formats.default(ajv, [...FORMATS]);
  if (!ajv.validateSchema(schema)) {
    const [error] = ajv.errors ?? [];
    throw badInput(`No JSON Schema: it ${error?.message ?? 'is malformed'}.`, error?.instancePath ?? '');
  }
  const validate = ajv.compile(schema);
  return (object) => {
    if (validate(object)) return null;
    const [error] = validate.errors ?? [];
    return error ? misfitOf(error) : { at: '', reason: 'does not fit' };
  };
}

/** A property that is missing, or too many, is told of at its own place. */
function misfitOf({ instancePath, keyword, params, message = 'does not fit' }: ErrorObject): Misfit {
  if (keyword === 'required') return { at: below(instancePath, params.missingProperty), reason: 'is required' };
  if (keyword === 'additionalProperties')
    return { at: below(instancePath, params.additionalProperty), reason: 'is not part of the format' };
  if (keyword === 'enum') return { at: instancePath, reason: `must be one of ${params.allowedValues.join(', ')}` };
  return { at: instancePath, reason: message };
}

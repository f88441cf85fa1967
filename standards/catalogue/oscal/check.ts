import { badInput } from '../../errors.js';
import type { Oscal } from '../document.js';
import { below, isObject } from '../json.js';
import { type Field, type OscalType, SHAPES } from './model.js';
import { SCALARS } from './scalars.js';

/**
 * Refuses what is not an object of that OSCAL type, all the way down. The caller has bounded the nesting (`guardJson`).
 *
 * @throws HubError BAD_USER_INPUT at the first property that is unknown, missing or of the wrong type.
 */
export function check(value: unknown, type: OscalType, at: string): asserts value is Oscal {
  checkObject(value, type, at);
}

/** The same for a list, which may be absent. */
export function checkList(value: unknown, type: OscalType, at: string): asserts value is readonly Oscal[] | undefined {
  if (value !== undefined) checkItems(value, { name: type, type, list: true, required: false }, at);
}

function checkObject(value: unknown, type: string, at: string): void {
  if (!isObject(value)) throw badInput(`An OSCAL ${type} is an object.`, at);
  const shape = SHAPES.get(type);
  for (const [name, inner] of Object.entries(value)) {
    const field = shape?.get(name);
    if (!field) throw badInput(`OSCAL knows no such property of a ${type}.`, below(at, name));
    checkField(inner, field, below(at, name));
  }
  for (const field of shape?.values() ?? [])
    if (field.required && value[field.name] === undefined)
      throw badInput(`A ${type} needs its ${field.name}.`, below(at, field.name));
}

function checkField(value: unknown, field: Field, at: string): void {
  if (field.list) checkItems(value, field, at);
  else checkOne(value, field.type, at);
}

function checkItems(value: unknown, field: Field, at: string): void {
  if (!Array.isArray(value)) throw badInput(`A list of ${field.type} was expected.`, at);
  if (field.required && value.length === 0) throw badInput(`At least one ${field.type} was expected.`, at);
  value.forEach((item, index) => {
    checkOne(item, field.type, below(at, index));
  });
}

function checkOne(value: unknown, type: string, at: string): void {
  if (type === 'boolean') {
    if (typeof value !== 'boolean') throw badInput('True or false was expected.', at);
    return;
  }
  if (type === 'decimal') {
    if (typeof value !== 'number') throw badInput('A number was expected.', at);
    return;
  }
  const scalar = SCALARS.get(type);
  if (!scalar) checkObject(value, type, at);
  else if (typeof value !== 'string' || !scalar.accepts(value)) throw badInput(`This is not an OSCAL ${type}.`, at);
}

import { isDeepStrictEqual } from 'node:util';
import type { Oscal } from '../document.js';
import { breaking, editorial, type Finding, minor } from './change.js';

/** Parameters by id, or by their place where they have none. */
export function compareParams(from: readonly Oscal[] = [], to: readonly Oscal[] = []): Finding[] {
  const before = byId(from);
  const after = byId(to);
  const findings: Finding[] = [];
  for (const [id, param] of before) {
    const now = after.get(id);
    if (now) findings.push(...compareParam(param, now, id));
    else findings.push(breaking(`parameter ${id} removed`));
  }
  for (const id of after.keys()) if (!before.has(id)) findings.push(minor(`parameter ${id} added`));
  return findings;
}

/** OSCAL ids begin with their control's: the parameters of one that is renamed are still its own. */
export function underKey(params: readonly Oscal[] = [], from: string, to: string): readonly Oscal[] {
  return from === to ? params : JSON.parse(JSON.stringify(params).replaceAll(`${from}_`, `${to}_`));
}

const byId = (params: readonly Oscal[]) =>
  new Map(params.map((param, index) => [typeof param.id === 'string' ? param.id : `#${index}`, param]));

function compareParam(from: Oscal, to: Oscal, id: string): Finding[] {
  const findings = [
    ...compareChoices(from, to, id),
    ...compareSet(from.values, to.values, `parameter ${id}: value`),
    ...compareConstraints(from, to, id),
  ];
  return findings.length === 0 && !isDeepStrictEqual(from, to) ? [editorial(`parameter ${id}: text`)] : findings;
}

/** Fewer choices, or one where several were free, is a tighter parameter; more choices is a wider one. */
function compareChoices(from: Oscal, to: Oscal, id: string): Finding[] {
  const before = (from.select ?? {}) as Oscal;
  const after = (to.select ?? {}) as Oscal;
  const was = (before.choice ?? []) as string[];
  const is = (after.choice ?? []) as string[];
  const findings: Finding[] = [];
  if (was.length === 0 && is.length > 0) findings.push(breaking(`parameter ${id}: free until now, a selection`));
  else if (was.length > 0 && is.length === 0) findings.push(minor(`parameter ${id}: no longer a selection`));
  else {
    if (was.some((choice) => !is.includes(choice))) findings.push(breaking(`parameter ${id}: a choice removed`));
    if (is.some((choice) => !was.includes(choice))) findings.push(minor(`parameter ${id}: a choice added`));
  }
  if (before['how-many'] === 'one-or-more' && is.length > 0 && after['how-many'] !== 'one-or-more')
    findings.push(breaking(`parameter ${id}: one choice where several were allowed`));
  return findings;
}

/** Whether 7 days is tighter than 30 cannot be read off the text: another fixed value counts as tighter. */
function compareSet(from: unknown, to: unknown, what: string): Finding[] {
  const was = (from ?? []) as unknown[];
  const is = (to ?? []) as unknown[];
  if (isDeepStrictEqual(was, is)) return [];
  if (is.length === 0) return [minor(`${what} no longer fixed`)];
  return [breaking(`${what} ${was.length === 0 ? 'fixed' : 'changed'}`)];
}

const compareConstraints = (from: Oscal, to: Oscal, id: string) =>
  compareSet(from.constraints, to.constraints, `parameter ${id}: constraint`);

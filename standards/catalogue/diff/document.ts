import { isDeepStrictEqual } from 'node:util';
import { compareReleases } from '../../aggregates/plan/diff.js';
import type { Oscal, StandardDocument } from '../document.js';
import { breaking, editorial, type Finding, type GradedChange, gradedChange } from './change.js';
import { compareDisclosure } from './disclosure.js';
import { compareExchange } from './exchange.js';
import { compareParams } from './params.js';
import type { Places } from './place.js';
import { compareWidestLabels } from './widestLabels.js';

/** What changed beside the nodes; each is named by a JSON pointer. */
export function documentChanges(from: StandardDocument, to: StandardDocument, where: Places): GradedChange[] {
  const changed = (name: string, findings: Finding[]) => gradedChange({ kind: 'changed', key: `/${name}` }, findings);
  const edited = (name: 'title' | 'summary' | 'label') =>
    changed(name, isDeepStrictEqual(from[name], to[name]) ? [] : [editorial(name)]);
  return [
    ...changed('kind', from.kind === to.kind ? [] : [breaking(`kind changed from ${from.kind} to ${to.kind}`)]),
    ...changed('disclosure', disclosureFindings(from, to)),
    ...changed('exchange', compareExchange(from.exchange, to.exchange)),
    ...changed('widestLabels', compareWidestLabels(from.widestLabels, to.widestLabels)),
    ...changed('releases', compareReleases(from.releases, to.releases)),
    ...edited('title'),
    ...edited('summary'),
    ...edited('label'),
    ...changed('envelope', envelopeFindings(from.envelope, to.envelope)),
    ...changed('nodes', where.reordered(null)),
  ];
}

function disclosureFindings(from: StandardDocument, to: StandardDocument): Finding[] {
  const findings = compareDisclosure(from.disclosure, to.disclosure);
  const rewritten = findings.length === 0 && !isDeepStrictEqual(from.disclosure, to.disclosure);
  return rewritten ? [editorial('written otherwise, the same to every reader')] : findings;
}

function envelopeFindings(from: Oscal = {}, to: Oscal = {}): Finding[] {
  const { params: was, ...before } = from;
  const { params: is, ...after } = to;
  return [
    ...compareParams(was as Oscal[] | undefined, is as Oscal[] | undefined),
    ...(isDeepStrictEqual(before, after) ? [] : [editorial('metadata or back matter')]),
  ];
}

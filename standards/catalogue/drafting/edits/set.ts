import { isDeepStrictEqual } from 'node:util';
import { excesses } from '../../../access/ceiling.js';
import type { DisclosureProfile } from '../../../access/disclosure.js';
import { parsePlan } from '../../../aggregates/plan/validate.js';
import { badInput } from '../../../errors.js';
import { checkExchange } from '../../exchange/schema.js';
import { FRAME } from '../../frame.js';
import { guardJson } from '../../json.js';
import { checkDisclosure } from '../../validate/disclosure.js';
import { checkLocalized } from '../../validate/localized.js';
import { lineOfText } from '../../validate/shape.js';
import { checkWidestLabels, refuseTooWide } from '../../validate/widestLabels.js';
import type { Bench } from '../bench.js';
import { type EditOf, type Member, pointerOf } from '../edit.js';
import { within } from '../refusals.js';

/** What stands beside the nodes; null takes it out. */
export function set(bench: Bench, { member, revision, value }: EditOf<'set'>, at: string): void {
  const key = pointerOf(member);
  bench.expectRevision(key, revision, `${at}.revision`);
  const before = member in bench.frame ? bench.frame[member] : (bench.draft.frame[member] ?? null);
  if (isDeepStrictEqual(before, value)) return;
  within(key, `${at}.value`, () => {
    guardJson(value);
    if (value === null) refuseWithout(member);
    else check(member, value, bench.draft.kind);
  });
  bench.frame[member] = value;
  bench.note('set', key, before, value);
}

function refuseWithout(member: Member): void {
  if (member === 'title') throw badInput('A version has a title.', '');
}

function check(member: Member, value: unknown, kind: Bench['draft']['kind']): void {
  const { sharing } = FRAME[member];
  if (sharing !== null && kind !== 'sharing') throw badInput(sharing, '');
  CHECKS[member](value, kind);
}

const CHECKS: { readonly [member in Member]: (value: unknown, kind: Bench['draft']['kind']) => void } = {
  title: (value, kind) => checkLocalized(value, kind !== 'external', ''),
  summary: (value, kind) => checkLocalized(value, kind !== 'external', ''),
  label: (value) => lineOfText(value, ''),
  disclosure: (value) => {
    checkDisclosure(value, '');
    refuseExcess(value as DisclosureProfile);
  },
  exchange: (value) => checkExchange(value, ''),
  widestLabels: (value) => {
    checkWidestLabels(value, '');
    refuseTooWide(value, (subject) => `/${subject}`);
  },
  releases: (value) => parsePlan(value, ''),
};

/** As publication would refuse it, but while it can be mended with one edit. */
function refuseExcess(profile: DisclosureProfile): void {
  const [first, ...others] = excesses(profile);
  if (!first) return;
  const more = others.length > 0 ? `, and ${others.length} more cells` : '';
  throw badInput(
    `The profile passes the ceiling: ${first.field} under TLP ${first.tlp} may not be shown to ${first.relation}${more}.`,
    `/${first.field}/${first.tlp}`,
  );
}

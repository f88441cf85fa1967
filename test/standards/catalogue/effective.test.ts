import { describe, expect, it } from 'vitest';
import { diff } from '../../../standards/catalogue/diff.js';
import { digestOfNode } from '../../../standards/catalogue/digest.js';
import type { StandardDocument, StandardNode } from '../../../standards/catalogue/document.js';
import { flatten, unflatten } from '../../../standards/catalogue/flatten.js';
import { parseDocument } from '../../../standards/catalogue/validate.js';

function documentOf(effectiveFrom?: unknown): StandardDocument {
  const text = { en: 'Text', 'zh-CN': '文本' };
  const node = { key: 'r1', kind: 'requirement', level: 'must', title: text, statement: text, children: [] };
  const nodes = [{ ...node, ...(effectiveFrom !== undefined && { effectiveFrom }) }] as unknown as StandardNode[];
  return { format: 1, standard: 's', kind: 'protection', version: '1.0.0', title: text, nodes };
}
const gravity = (from?: string, to?: string) => diff(documentOf(from), documentOf(to)).map((change) => change.class);
const digestOf = (effectiveFrom?: string) => digestOfNode(documentOf(effectiveFrom).nodes[0] as StandardNode);

describe('when a requirement has an effective date of its own', () => {
  it('the document is valid, with and without one, and keeps it', () => {
    expect(parseDocument(documentOf())).toEqual(documentOf());
    const dated = parseDocument(documentOf('2027-01-31'));
    expect(unflatten(flatten(dated))).toEqual(dated.nodes);
  });

  it.each(['31.1.2027', '2027-02-30', '2027-1-1', '2027-01-31T00:00:00Z', 20270131, null, ''])(
    '%j is no date',
    (date) => {
      expect(() => parseDocument(documentOf(date))).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', at: '/nodes/0/effectiveFrom' }),
      );
    },
  );

  it('its digest has it, and that of one without is what it was', () => {
    expect(digestOf('2027-01-31')).not.toBe(digestOf());
    expect(digestOf('2027-01-31')).not.toBe(digestOf('2027-02-01'));
    // Of before there were such dates: published digests hold.
    expect(digestOf()).toBe('d692576fde864c202b1b78e612821ea636db4248b8a37ebb62e388027f59e82d');
  });

  it('sooner is breaking, later or a first one minor', () => {
    expect(gravity('2027-06-01', '2027-01-01')).toEqual(['breaking']);
    expect(gravity('2027-06-01', undefined)).toEqual(['breaking']);
    expect(gravity('2027-01-01', '2027-06-01')).toEqual(['minor']);
    expect(gravity(undefined, '2027-06-01')).toEqual(['minor']);
    expect(gravity('2027-06-01', '2027-06-01')).toEqual([]);
  });
});

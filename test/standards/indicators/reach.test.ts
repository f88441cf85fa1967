import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../standards/indicators/check.js';
import { fromCsv } from '../../../standards/indicators/intake/csv.js';
import { stated } from '../../../standards/indicators/statement.js';

const said = (tlp: 'green' | 'red', ...labels: string[]) =>
  stated({
    type: 'domain-name',
    value: 'a.example',
    pattern: "[domain-name:value = 'a.example']",
    tlp,
    validFrom: new Date(0),
    labels,
  });

describe('when a free term says how far an indicator may go', () => {
  it('it is refused beside another label, and taken beside the same', () => {
    expect(() => checkContent(said('green', 'tlp:red'), 'input')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        at: 'input.labels',
        message: expect.stringContaining('TLP:RED'),
      }),
    );
    expect(() => checkContent(said('green', 'PAP:RED'), 'input')).toThrow(/cannot be kept/);
    expect(() => checkContent(said('red', 'tlp:red'), 'input')).not.toThrow();
    expect(() => checkContent(said('green', 'tlp-like', 'papaya'), 'input')).not.toThrow();
  });

  it('the strictest of a record counts, and one that cannot be kept rejects it', () => {
    const { drafts, rejected } = fromCsv(
      'value,labels,tlp\na.example,tlp:amber;x,green\nb.example,tlp:green,\nc.example,tlp:nonsense,green\n',
    );
    expect(drafts.map(({ draft }) => [draft.tlp, draft.labels])).toEqual([
      ['amber', ['x']],
      ['green', []],
    ]);
    expect(rejected).toMatchObject([{ index: 2 }]);
  });
});

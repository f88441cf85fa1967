import { describe, expect, it } from 'vitest';
import { campaign, type Family, type Mutant } from './campaign.js';
import { sampleOf } from './sample.js';

const mutant = (name: string, test: string | null): Mutant => ({ name, caught: async () => test });
const family = (mutants: readonly Mutant[], control: string | null = null): Family => ({
  name: 'family',
  control: mutant('nothing', control),
  mutants,
  close: async () => {},
});
const ALL = { sample: undefined, seed: 'seed', only: undefined };
const HEARD: string[] = [];
const tried = (of: Family, options: object = {}) => campaign(of, { ...ALL, ...options }, (line) => HEARD.push(line));

describe('when a campaign is run', () => {
  it('a mutant that no test tells of is a fault, and is named', async () => {
    const outcome = await tried(family([mutant('one', 'a test'), mutant('two', null)]));
    expect(outcome).toEqual({ caught: 1, tried: 2, equivalent: 0, reasons: [], faults: ['survived: two'] });
    expect(HEARD).toContain('family: survived: two');
  });

  it('a control that is caught, though nothing was changed, is a fault before and after', async () => {
    const { faults } = await tried(family([mutant('one', 'a test')], 'a test that always fails'));
    expect(faults).toEqual([
      'the control, which changes nothing, is caught before all others: a test that always fails',
      'the control, which changes nothing, is caught after all others: a test that always fails',
    ]);
  });

  it('an equivalent one may survive, and is a fault once a test tells of it', async () => {
    const name =
      'standards/access/permissions: (line 83) isSeated(actor) && object.ownerId !== null → (object.ownerId !== null)';
    expect(await tried(family([mutant(name, null)]))).toMatchObject({ equivalent: 1, faults: [] });
    const { faults } = await tried(family([mutant(name, 'a test')]));
    expect(faults).toEqual([`${name} is not equivalent any more: a test`]);
  });
});

describe('when a sample is drawn', () => {
  const items = Array.from({ length: 50 }, (_, index) => ({ name: `mutant ${index}` }));

  it('it is the same for the same seed, in whatever order they come, and another for another', () => {
    const sample = sampleOf(items, 10, '2026-01-01');
    expect(sample).toHaveLength(10);
    expect(sampleOf([...items].reverse(), 10, '2026-01-01')).toEqual(sample);
    expect(sampleOf(items, 10, '2026-01-02')).not.toEqual(sample);
  });
});

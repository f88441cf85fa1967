import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

const ACTORS = [
  'analyst@aurora',
  'analyst@borealis',
  'analyst@cascade',
  'researcher@university',
  'chair@committee',
  null,
];
const ROUNDS = 40;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  for (const actor of ACTORS) if (actor) await hub.token(actor);
});
afterAll(() => hub.stop());

describe('when many act at once over few connections', () => {
  it('each answer is its own actor’s', async () => {
    const asked = Array.from({ length: ACTORS.length * ROUNDS }, (_, i) => ACTORS[i % ACTORS.length] ?? null);
    const answers = await Promise.all(
      asked.map((actor) =>
        hub.ask(actor, '{ me { name } indicators { edges { node { mine value private { narrative } } } } }'),
      ),
    );
    for (const [index, { data, errors }] of answers.entries()) {
      const actor = asked[index] ?? null;
      expect(data.me?.name ?? null).toBe(actor);
      if (!actor?.startsWith('analyst')) {
        expect(data.indicators).toBeNull();
        expect(errors?.at(-1)?.extensions.code).toBe('FORBIDDEN');
        continue;
      }
      const own = data.indicators.edges.filter(({ node }: { node: { mine: boolean } }) => node.mine).map(textOf);
      expect(own.sort()).toEqual(OWN[actor]);
    }
  });

  it('writers among them write as themselves', async () => {
    const writers = ['analyst@aurora', 'analyst@borealis', 'analyst@cascade'];
    const shared = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        const writer = writers[i % 3] ?? '';
        const { data, errors } = await hub.ask(
          writer,
          `mutation { shareIndicator(input: { type: URL, value: "https://load-${i}.example" }) { indicator { mine publisher { key } } } }`,
        );
        expect(errors).toBeUndefined();
        return [writer.split('@')[1], data.shareIndicator.indicator];
      }),
    );
    for (const [organization, indicator] of shared) {
      expect(indicator).toEqual({ mine: true, publisher: { key: organization } });
    }
  });
});

const textOf = ({ node }: { node: { value: string } }) => node.value;
const OWN: Record<string, string[]> = {
  'analyst@aurora': ['+861000001234', 'http://198.51.100.7/loan/apply', 'login-aurora-bank.example'],
  'analyst@borealis': ['203.0.113.66', 'example.quickloan.gold'],
  'analyst@cascade': ['cascadeins'],
};

import { describe, expect, it } from 'vitest';
import { sharing } from '../../../server/subscriptions/sharing.js';

const caller = (subject: string, seat: string | null = null) => ({ issuer: 'issuer', subject, seat });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Reads that end when they are told to, and how many there were, and were at once. */
function reads() {
  const share = sharing();
  const ends: (() => void)[] = [];
  const counts = { made: 0, inside: 0, most: 0 };
  const read = async () => {
    counts.made += 1;
    counts.inside += 1;
    counts.most = Math.max(counts.most, counts.inside);
    await new Promise<void>((resolve) => ends.push(resolve));
    counts.inside -= 1;
    return counts.made;
  };
  return { counts, ask: (who: ReturnType<typeof caller>, asked = ['q']) => share(who, asked, read), ends };
}

describe('when one publication wakes many', () => {
  it('those that ask the same in the same seat share one read', async () => {
    const { ask, counts, ends } = reads();
    const answers = Array.from({ length: 500 }, () => ask(caller('a')));
    await settle();
    ends.shift()?.();
    expect(new Set(await Promise.all(answers))).toEqual(new Set([1]));
    expect(counts.made).toBe(1);
  });

  it('another person, seat or question is another read, two at a time', async () => {
    const { ask, counts, ends } = reads();
    const answers = [ask(caller('a')), ask(caller('a', 'seat')), ask(caller('b')), ask(caller('a'), ['other'])];
    for (let n = 0; n < answers.length; n++) {
      await settle();
      ends.shift()?.();
    }
    await Promise.all(answers);
    expect(counts).toMatchObject({ made: 4, most: 2 });
  });

  it('whoever comes once it has begun has a read of their own: that one may have missed what woke them', async () => {
    const { ask, counts, ends } = reads();
    const first = ask(caller('a'));
    await settle();
    const second = ask(caller('a'));
    ends.shift()?.();
    expect(await first).toBe(1);
    await settle();
    ends.shift()?.();
    expect(await second).toBe(2);
    expect(counts.made).toBe(2);
  });
});

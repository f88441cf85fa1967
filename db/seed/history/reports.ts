import { patternOf } from '../../../standards/indicators/pattern.js';
import type { Channel, Observable } from '../../../standards/indicators/types.js';

/** What was seen, with the weight that it has in the first quarter and in the last: what changes is what the tables show. */
interface Kind {
  readonly channel: Channel;
  readonly technique: string | null;
  readonly weights: readonly [first: number, last: number];
  /** Of numbers, names and addresses that nobody has (RFC 2606; +86 10 numbers with no subscriber). */
  readonly observable: (serial: number) => Observable;
}

const KINDS: readonly Kind[] = [
  {
    channel: 'web',
    technique: 'T1566.002',
    weights: [30, 18],
    observable: (serial) => ({ type: 'domain-name', value: `login-${serial}.history.example` }),
  },
  {
    channel: 'sms',
    technique: 'T1660',
    weights: [22, 20],
    observable: (serial) => ({ type: 'url', value: `https://s${serial}.history.example/claim` }),
  },
  {
    channel: 'voice-call',
    technique: 'T1656',
    weights: [14, 30],
    observable: (serial) => ({ type: 'phone-number', value: `+8610${String(serial).padStart(8, '0')}` }),
  },
  {
    channel: 'mobile-app',
    technique: null,
    weights: [8, 14],
    observable: (serial) => ({ type: 'mobile-app', value: `example.loan${serial}` }),
  },
  {
    channel: 'instant-messaging',
    technique: null,
    weights: [12, 12],
    observable: (serial) => ({ type: 'bank-account', value: `622202${String(serial).padStart(10, '0')}` }),
  },
  {
    channel: 'email',
    technique: 'T1566.001',
    weights: [14, 6],
    observable: (serial) => ({ type: 'email-addr', value: `refund-${serial}@history.example` }),
  },
];

export interface Report {
  readonly observable: Observable & { readonly pattern: string };
  readonly channel: Channel;
  readonly technique: string | null;
  readonly at: Date;
  /** In yuan; null where nothing was lost. */
  readonly loss: number | null;
  readonly victims: number | null;
}

interface Span {
  readonly from: Date;
  readonly to: Date;
  /** 0 for the first quarter of the history, 1 for the last. */
  readonly progress: number;
}

/** Reports of one institution in one quarter. `chance` is uniform over 0 ≤ x < 1. */
export function* reportsOf(size: number, { from, to, progress }: Span, chance: () => number, serial: () => number) {
  for (let left = Math.round(size * (0.7 + 0.6 * chance())); left > 0; left--) {
    const { channel, technique, observable } = kindAt(progress, chance());
    const seen = observable(serial());
    const lost = chance() < 0.4;
    const report: Report = {
      observable: { ...seen, pattern: patternOf(seen) },
      channel,
      technique,
      at: new Date(from.getTime() + Math.floor(chance() * (to.getTime() - from.getTime()))),
      loss: lost ? Math.round(Math.exp(6 + 4 * chance())) : null,
      victims: lost ? 1 + Math.floor(3 * chance()) : null,
    };
    yield report;
  }
}

function kindAt(progress: number, chance: number): Kind {
  const weights = KINDS.map(({ weights: [first, last] }) => first + (last - first) * progress);
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return KINDS[place] ?? (KINDS[0] as Kind);
}

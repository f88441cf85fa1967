import { centredShare } from '../../standards/aggregates/contribution.js';
import { WEEKS } from '../../standards/aggregates/period.js';
import type { AllDomains, Coordinates } from '../../standards/aggregates/plan/domain.js';
import type { Measure } from '../../standards/aggregates/plan/measures.js';
import { SCALE } from '../../standards/aggregates/vector.js';

/** One quarter of one institution, as a consortium of this kind might have it: sizes are skewed, habits differ. */
export interface Institution {
  /** What it has in a cell, in fixed point. */
  at(measure: Measure, place: Coordinates, brackets: readonly number[]): bigint;
}

export type Chance = () => number;

const MEDIAN_REPORTS = 60;
const MEDIAN_LOSS = 400_000;

export function institution(domains: AllDomains, chance: Chance): Institution {
  const size = Math.exp(1.2 * normal(chance));
  const reports = Math.round(MEDIAN_REPORTS * size);
  const loss = Math.round(MEDIAN_LOSS * size * Math.exp(0.8 * normal(chance)));
  const region = pick(domains.region, chance);
  const shares = {
    type: spread(domains.type, 1.1, chance),
    channel: spread(domains.channel, 0.8, chance),
    tactic: spread(domains.tactic, 0.4, chance),
    week: spread(WEEKS, 0.3, chance),
  };
  const diligence = 0.7 + 0.15 * normal(chance);

  const part = (place: Coordinates): number =>
    (place.region === undefined || place.region === region ? 1 : 0) *
    (['type', 'channel', 'tactic', 'week'] as const).reduce(
      (product, dimension) =>
        product * (place[dimension] === undefined ? 1 : (shares[dimension].get(place[dimension]) ?? 0)),
      1,
    );
  const conformance = (): bigint => {
    const satisfied = Array.from({ length: 12 }).filter(() => chance() < diligence).length;
    return centredShare({ satisfied, partial: 0, applicable: 12 });
  };

  return {
    at(measure, place, brackets) {
      if (measure === 'conformance') return conformance();
      if (measure === 'loss-brackets') return bracketOf(loss, brackets) === place.bracket ? SCALE : 0n;
      return BigInt(Math.round(part(place) * (measure === 'losses' ? loss : reports))) * SCALE;
    },
  };
}

const bracketOf = (loss: number, brackets: readonly number[]) => String(brackets.findLast((from) => from <= loss));

const pick = <T>(values: readonly T[], chance: Chance): T => values[Math.floor(chance() * values.length)] as T;

/** Common habits fall off along the list; each institution's own differ from them by a factor. */
function spread(values: readonly string[], own: number, chance: Chance): Map<string, number> {
  const weights = values.map((value, rank) => [value, Math.exp(-rank / values.length + own * normal(chance))] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([value, weight]) => [value, weight / sum]));
}

/** Box, Muller 1958. */
const normal = (chance: Chance) => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** How each call of a rule goes from some call on; null leaves rules alone. */
export const fault: { at: number | null; calls: number; how: () => boolean } = {
  at: null,
  calls: 0,
  how: () => false,
};

export const RULE_WORDS = 'zq-words-of-a-rule-zq';

/** A module of rules whose functions count their calls, and go wrong at the one that is due. */
export const faulty = <T extends object>(module: T): T =>
  Object.fromEntries(
    Object.entries(module).map(([name, value]) => [name, typeof value === 'function' ? faultyRule(value) : value]),
  ) as T;

const faultyRule =
  (rule: (...args: unknown[]) => unknown) =>
  (...args: unknown[]): unknown => {
    fault.calls += 1;
    return fault.at === fault.calls ? fault.how() : rule(...args);
  };

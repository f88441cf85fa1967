import { below } from '../../json.js';
import { type Fault, fault } from '../fault.js';
import type { Signed } from '../statement.js';
import { digestOfKeySet, type KeySet, type KeySetName, type OfficerKey } from './keySet.js';
import { judge, tooFew } from './signers.js';

export type SignedKeySet = Signed<KeySet>;

/** All keys that the sets have, the ones that went too. */
export const keysOf = (sets: readonly KeySet[]): OfficerKey[] => [
  ...new Map(sets.flatMap(({ keys }) => keys).map((key) => [key.id, key])).values(),
];

/** What is wrong with a committee's key sets, the first one first. */
export const chainFaults = (chain: readonly SignedKeySet[], at: string): Fault[] =>
  chain.flatMap((set, index) => {
    const before = chain.slice(0, index).map(({ content }) => content);
    const place = below(at, index);
    return [...stepFaults(before, set.content, place), ...signingFaults(before, set, place)];
  });

/** Whether a set follows from those before it, whoever signed it. */
export function stepFaults(before: readonly KeySet[], next: KeySet, at: string): Fault[] {
  const last = before.at(-1);
  const broken = (message: string, name: string) => fault('broken-chain', message, below(below(at, 'content'), name));
  const faults: Fault[] = [];
  if (next.number !== (last?.number ?? 0) + 1)
    faults.push(broken(`Number ${(last?.number ?? 0) + 1} comes next.`, 'number'));
  if (next.previous !== (last ? digestOfKeySet(last) : null))
    faults.push(broken('It names another set as the one before.', 'previous'));
  if (last && next.committee !== last.committee)
    faults.push(fault('wrong-subject', 'A set of another committee.', below(below(at, 'content'), 'committee')));
  if (last && next.issuedAt < last.issuedAt) faults.push(broken('It is older than the set before.', 'issuedAt'));
  for (const [index, key] of next.keys.entries()) {
    const why = keyFault(before, next, key);
    if (why) faults.push({ ...why, at: below(below(below(at, 'content'), 'keys'), index) });
  }
  return faults;
}

function keyFault(before: readonly KeySet[], next: KeySet, key: OfficerKey): Fault | null {
  const kept = before.at(-1)?.keys.find(({ id }) => id === key.id);
  if (kept && (['officer', 'name', 'enrolledAt'] as const).some((name) => kept[name] !== key[name]))
    return fault('broken-chain', 'A key stays its officer’s, as it was enrolled.', '');
  if (kept) return null;
  if (keysOf(before).some(({ id }) => id === key.id))
    return fault('revoked-key', 'A key that was revoked does not come back.', '');
  return key.enrolledAt === next.issuedAt ? null : fault('broken-chain', 'A new key is enrolled with its set.', '');
}

/**
 * Who must have signed a set: officers of the set before to its threshold, so that who holds the one can go on to the
 * other (TUF 1.0.33, section 5.3.4); officers of the set itself to its own; and each key that is new, which proves that its
 * officer has it.
 */
export function signingFaults(
  before: readonly KeySet[],
  { content: next, signatures }: SignedKeySet,
  at: string,
): Fault[] {
  const last = before.at(-1);
  const may = keysOf(last ? [last, next] : [next]);
  const { signers, faults } = judge(
    'key-set',
    { content: next, signatures },
    { keys: may, others: keysOf(before), at },
  );
  const among = (set: KeySet) => signers.filter((signer) => set.keys.some(({ id }) => id === signer.id));
  const unproven = newKeys(last, next).filter(({ id }) => !signers.some((signer) => signer.id === id));
  return [
    ...faults,
    ...(last ? tooFew(among(last), last.threshold, `set ${last.number}`, below(at, 'signatures')) : []),
    ...tooFew(among(next), next.threshold, `set ${next.number}`, below(at, 'signatures')),
    ...unproven.map(({ name }) =>
      fault('too-few-signers', `The new key of ${name} has not signed itself.`, below(at, 'signatures')),
    ),
  ];
}

export const newKeys = (last: KeySet | undefined, next: KeySet): OfficerKey[] =>
  next.keys.filter(({ id }) => !last?.keys.some((kept) => kept.id === id));

/** The set that a statement names, if it is one of these. */
export const setNamed = (sets: readonly KeySet[], { number, digest }: KeySetName): KeySet | undefined =>
  sets.find((set) => set.number === number && digestOfKeySet(set) === digest);

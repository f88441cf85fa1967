import { type Reach, reachOfTerm } from '../reach.js';
import { tlpOf } from './words.js';

const TLP_SAID = /(?<!\w)tlp\s{0,8}([:：=]|\s)\s{0,8}"?([\p{L}+]{1,32})/giu;
const PAP_SAID = /(?<!\w)pap\s{0,8}[:：=]\s{0,8}"?\p{L}{1,32}/giu;

/** What free words beside values say of how far those may go: a comment, a title, a cell that nobody reads. */
export function reachesIn(words: string): Reach[] {
  const labels = [...words.matchAll(TLP_SAID)].flatMap(([, sign = '', word = '']): Reach[] => {
    const label = tlpOf(word);
    if (label) return [label];
    return sign.trim() === '' ? [] : ['unknown'];
  });
  return [...labels, ...[...words.matchAll(PAP_SAID)].flatMap(([said]) => reachOfTerm(said) ?? [])];
}

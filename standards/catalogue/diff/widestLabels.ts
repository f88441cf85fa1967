import { isWider, type WidestLabels } from '../../access/widest.js';
import { SUBJECTS } from '../../indicators/subject.js';
import { breaking, type Finding } from './change.js';

/**
 * Kind by kind. A narrower label breaks who shares under a wider one; a wider one lets more people learn what owners gave
 * under the narrower: neither is compatible, nor is that the standard begins or ceases to say one.
 */
export function compareWidestLabels(from: WidestLabels = {}, to: WidestLabels = {}): Finding[] {
  return SUBJECTS.flatMap((subject) => {
    const [was, is] = [from[subject], to[subject]];
    if (was === is) return [];
    if (was === undefined) return [breaking(`${subject} limited: at most TLP ${is}`)];
    if (is === undefined) return [breaking(`${subject} no longer limited by the standard`)];
    const way = isWider(is, was) ? 'widened' : 'narrowed';
    return [breaking(`widest label of ${subject} ${way}: TLP ${was} became ${is}`)];
  });
}

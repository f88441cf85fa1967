import { ROLES } from '../../../standards/access/actor.js';
import { ceiling } from '../../../standards/access/ceiling.js';
import { GOVERNED_FIELDS, RELATIONS } from '../../../standards/access/disclosure.js';
import { communityRelation } from '../../../standards/access/relations.js';
import { TLP } from '../../../standards/access/tlp.js';
import type { Edit } from './expressions.js';

const READERS = RELATIONS.filter((relation) => relation !== 'owner');

/** Puts another function in the place of an exported one, which it may ask. */
const instead = (source: string, name: string, body: string): string => {
  const renamed = source
    .replace(new RegExp(`export function ${name}\\b`), `function original_${name}`)
    .replace(new RegExp(`export const ${name}\\b`), `const original_${name}`);
  if (renamed === source) throw new Error(`There is no ${name} to change.`);
  return `${renamed}\nexport function ${name}(...given) { const was = original_${name}(...given); ${body} }\n`;
};

/** Each cell of the ceiling raised and lowered by one relation. */
export const ceilingCells = (source: string): Edit[] =>
  GOVERNED_FIELDS.flatMap((field) =>
    TLP.flatMap((tlp) =>
      READERS.map((reader) => {
        const has = ceiling(field, tlp).includes(reader);
        const changed = has ? `was.filter((one) => one !== '${reader}')` : `[...was, '${reader}']`;
        return {
          change: `${field} under ${tlp} ${has ? 'not to' : 'to'} ${reader}`,
          text: instead(
            source,
            'ceiling',
            `return given[0] === '${field}' && given[1] === '${tlp}' ? ${changed} : was;`,
          ),
        };
      }),
    ),
  );

/** Each role of every other kind. */
export const communityCells = (source: string): Edit[] =>
  [...ROLES, 'public' as const].flatMap((role) => {
    const own = communityRelation({ role } as never);
    return [...READERS, null]
      .filter((reader) => reader !== own && reader !== 'recipient' && reader !== 'group-member')
      .map((reader) => ({
        change: `${role} is ${reader ?? 'of no kind'}`,
        text: source.replace(new RegExp(`(\\b${role}: )('[a-z]+'|null)`), `$1${reader ? `'${reader}'` : 'null'}`),
      }));
  });

import type { Input } from './case.js';

const both = (text: string) => ({ en: text, zhCN: text });
const content = { title: both('x') };
const whole = { ...content, statement: both('x'), level: 'MUST' };
const mapping = { standard: 'other', requirement: 'x1', relation: 'equal', rationale: both('x') };

/** A change of the one requirement of a draft of the world. */
export const change = (over: object) => ({ change: { key: 'r1', revision: 0, content: { ...content, ...over } } });
const edits = (edit: object): Input => ({ edits: [edit] });
const add = (over: object) => edits({ add: { key: 'r2', content: whole, ...over } });
const into = ['r1', 'r3'].map((key) => ({ key, content: whole }));
const split = (over: object) => edits({ split: { key: 'r1', revision: 0, into, ...over } });
const retire = (over: object) => edits({ retire: { key: 'r1', revision: 0, ...over } });
const move = edits({ move: { key: 'r1', revision: 0, place: {} } });
const set = (over: object) =>
  edits({ set: { member: 'TITLE', revision: 0, value: { en: 'x', 'zh-CN': 'x' }, ...over } });
/** Two, one of them new, become one. */
const merge: Input = {
  edits: [
    { add: { key: 'r2', content: whole } },
    {
      merge: {
        of: [
          { key: 'r1', revision: 0 },
          { key: 'r2', revision: 0 },
        ],
        into: { key: 'r4', content: whole },
      },
    },
  ],
};

/** A heading goes with what stands in it. */
const emptied = edits({
  retire: { key: 'g1', revision: 0, children: 'RETIRE', with: [{ key: 'r1', revision: 0 }] },
});

/** Every field that an edit of some kind may have → an edit that has it. */
export const EDIT_FIELDS: Readonly<Record<string, Input>> = {
  'StandardEditInput.add': add({}),
  'AddRequirementInput.key': add({}),
  'AddRequirementInput.content': add({}),
  'AddRequirementInput.kind': edits({ add: { key: 'g2', kind: 'GROUP', content } }),
  'AddRequirementInput.place': add({ place: {} }),
  'PlaceInput.parentKey': add({ place: { parentKey: 'g1' } }),
  'PlaceInput.afterKey': add({ place: { parentKey: 'g1', afterKey: 'r1' } }),
  'StandardEditInput.change': edits(change({})),
  'RequirementContentInput.title': edits(change({})),
  'RequirementContentInput.statement': edits(change({ statement: both('y') })),
  'RequirementContentInput.guidance': edits(change({ guidance: both('y') })),
  'RequirementContentInput.level': edits(change({ level: 'MAY' })),
  'RequirementContentInput.class': edits(change({ class: 'c' })),
  'RequirementContentInput.classification': edits(change({ classification: 'C2' })),
  'RequirementContentInput.effectiveFrom': edits(change({ effectiveFrom: '2027-01-01' })),
  'RequirementContentInput.mappings': edits(change({ mappings: [] })),
  'RequirementContentInput.params': edits(change({ params: [{ id: 'p1' }] })),
  ...Object.fromEntries(
    ['standard', 'requirement', 'relation', 'rationale'].map((name) => [
      `RequirementMappingInput.${name}`,
      edits(change({ mappings: [mapping] })),
    ]),
  ),
  'LocalizedTextInput.en': edits(change({ title: { en: 'y' } })),
  'LocalizedTextInput.zhCN': edits(change({ title: { zhCN: 'y' } })),
  'StandardEditInput.move': move,
  ...Object.fromEntries(['key', 'revision', 'place'].map((name) => [`MoveRequirementInput.${name}`, move])),
  'StandardEditInput.split': split({}),
  ...Object.fromEntries(['key', 'revision', 'into'].map((name) => [`SplitRequirementInput.${name}`, split({})])),
  ...Object.fromEntries(['key', 'content'].map((name) => [`RequirementPartInput.${name}`, split({})])),
  'SplitRequirementInput.childrenTo': split({ childrenTo: 'r3' }),
  'StandardEditInput.merge': merge,
  ...Object.fromEntries(['of', 'into'].map((name) => [`MergeRequirementsInput.${name}`, merge])),
  ...Object.fromEntries(['key', 'revision'].map((name) => [`ReadInput.${name}`, emptied])),
  'StandardEditInput.retire': retire({}),
  ...Object.fromEntries(['key', 'revision'].map((name) => [`RetireRequirementInput.${name}`, retire({})])),
  'RetireRequirementInput.children': retire({ children: 'LIFT' }),
  'RetireRequirementInput.with': retire({ with: [] }),
  'StandardEditInput.set': set({}),
  ...Object.fromEntries(['member', 'revision', 'value'].map((name) => [`SetDraftMemberInput.${name}`, set({})])),
};

import type { Mapping } from '../../../../standards/catalogue/document.js';
import type { Edit, Place, Said, Spoken } from '../../../../standards/catalogue/drafting/edit.js';
import { membersWith } from '../../../../standards/catalogue/requirement.js';
import { badInput } from '../../../../standards/errors.js';
import type { LocalizedTextInput } from '../../../localized.js';
import { MAX_EDITS } from '../inputs.js';
import type { RequirementContentInput, RequirementMappingInput } from './contentInput.js';
import type { StandardEditInput } from './editInput.js';
import type { PlaceInput, RequirementPartInput } from './nodeInputs.js';

/** What the input asks for, edit by edit. @throws HubError BAD_USER_INPUT where one is none, or several. */
export function editsOf(inputs: readonly StandardEditInput[]): Edit[] {
  if (inputs.length < 1 || inputs.length > MAX_EDITS) throw badInput(`1 to ${MAX_EDITS} edits.`, 'input.edits');
  return inputs.map((input, index) => editOf(input, `input.edits.${index}`));
}

function editOf(input: StandardEditInput, at: string): Edit {
  const { add, change, move, split, merge, retire, set } = input;
  if ([add, change, move, split, merge, retire, set].filter(Boolean).length !== 1)
    throw badInput('An edit is exactly one of add, change, move, split, merge, retire and set.', at);
  if (add) {
    const place = placeOf(add.place ?? {});
    return { kind: 'add', key: add.key, node: add.kind, place, said: saidOf(add.content) };
  }
  if (change) return { kind: 'change', key: change.key, revision: change.revision, said: saidOf(change.content) };
  if (move) return { kind: 'move', key: move.key, revision: move.revision, place: placeOf(move.place) };
  if (split) {
    const { key, revision, childrenTo = null } = split;
    return { kind: 'split', key, revision, into: split.into.map(partOf), childrenTo };
  }
  if (merge) return { kind: 'merge', of: merge.of.map(({ ...read }) => read), into: partOf(merge.into) };
  if (retire) {
    const { key, revision, children = null } = retire;
    return { kind: 'retire', key, revision, children, with: retire.with.map(({ ...read }) => read) };
  }
  if (set) return { kind: 'set', member: set.member, revision: set.revision, value: set.value ?? null };
  throw badInput('No such edit.', at);
}

const partOf = ({ key, content }: RequirementPartInput) => ({ key, said: saidOf(content) });

const placeOf = ({ parentKey, afterKey }: PlaceInput): Place => ({ parentKey: parentKey ?? null, afterKey });

const TEXTS = membersWith({ writtenBy: 'editor', text: true });
const TERMS = membersWith({ writtenBy: 'editor', text: false });

/** Members are asked of the input by name: one that it has no field for does not compile. */
const saidOf = (content: RequirementContentInput): Said => ({
  ...Object.fromEntries(TEXTS.map((name) => [name, spokenOf(content[name])])),
  ...Object.fromEntries(TERMS.map((name) => [name, content[name]])),
  mappings: content.mappings?.map(mappingOf) ?? (content.mappings as null | undefined),
});

const spokenOf = (text: LocalizedTextInput | null | undefined): Spoken | null | undefined =>
  text ? { en: text.en, 'zh-CN': text.zhCN } : text;

const mappingOf = ({ standard, requirement, relation, rationale }: RequirementMappingInput): Mapping => ({
  standard,
  requirement,
  relation: relation as Mapping['relation'],
  rationale: textOf(rationale),
});

const textOf = ({ en, zhCN }: LocalizedTextInput): Mapping['rationale'] => ({
  ...(en != null && { en }),
  ...(zhCN != null && { 'zh-CN': zhCN }),
});

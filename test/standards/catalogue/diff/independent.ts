import { catalogText } from '../realData.js';

/** A control as the source's JSON has it, read here and by nothing of the hub. */
export interface Control {
  readonly id: string;
  /** What it stands in: its id, or where a group has none the titles that lead to it. */
  readonly above: string;
  readonly text: string;
  readonly revision: string | undefined;
  readonly withdrawn: boolean;
  readonly wentTo: readonly string[];
}

type Json = { readonly [name: string]: unknown };
const list = (value: unknown) => (value ?? []) as Json[];

/** Everything that is read in the control: title, parts with their labels, parameters; no id, no mark. */
function textOf(control: Json): string {
  const lines: unknown[] = [control.title];
  const read = (part: Json) => {
    const labels = list(part.props).filter(({ name, class: of }) => name === 'label' && of === undefined);
    lines.push(part.name, ...labels.map(({ value }) => value), part.title, part.prose);
    list(part.parts).forEach(read);
  };
  list(control.parts).forEach(read);
  for (const { label, usage, values, select, constraints, guidelines } of list(control.params))
    lines.push(label, usage, values, select, constraints, guidelines);
  // Controls insert their own parameters by id, and ids are no text.
  const inserted = list(control.params).map(({ id }) => id as string);
  return inserted.reduce((text, id, index) => text.replaceAll(id, `<${index}>`), JSON.stringify(lines));
}

export interface Reading {
  readonly controls: ReadonlyMap<string, Control>;
  /** Every group and control, named as in `above`. */
  readonly holders: ReadonlySet<string>;
}

export function controlsOf(text: string): Reading {
  const found = new Map<string, Control>();
  const holders = new Set<string>();
  const walk = (holder: Json, above: string) => {
    holders.add(above);
    for (const control of list(holder.controls)) {
      const props = list(control.props);
      const id = control.id as string;
      found.set(id, {
        id,
        above,
        text: textOf(control),
        revision: props.find(({ name }) => name === 'revision')?.value as string | undefined,
        withdrawn: props.some(({ name, value }) => name === 'status' && /withdrawn/i.test(value as string)),
        wentTo: list(control.links)
          .filter(({ rel }) => rel === 'moved-to' || rel === 'incorporated-into')
          .map(({ href }) => (href as string).slice(1).replace(/_.*$/, '')),
      });
      walk(control, id);
    }
    for (const group of list(holder.groups)) walk(group, (group.id as string) ?? `${above} / ${group.title}`);
  };
  walk((JSON.parse(text) as { catalog: Json }).catalog, '');
  return { controls: found, holders };
}

/** Sets of ids, by comparing the two maps and nothing else. */
export function compareControls({ controls: from, holders }: Reading, { controls: to, holders: others }: Reading) {
  const ids = (wanted: (id: string, was: Control | undefined, is: Control | undefined) => boolean) =>
    [...new Set([...from.keys(), ...to.keys()])].filter((id) => wanted(id, from.get(id), to.get(id))).sort();
  return {
    added: ids((_, was) => !was),
    gone: ids((_, __, is) => !is),
    withdrawn: ids((_, was, is) => Boolean(was && is && !was.withdrawn && is.withdrawn)),
    moved: ids((_, was, is) => Boolean(was && is && stays(was, is) && was.above !== is.above)),
    /** Those whose old place, or new one, is not there in the other version: it may be the place that is called otherwise. */
    uncertain: ids((_, was, is) => Boolean(was && is && !(others.has(was.above) && holders.has(is.above)))),
    reworded: ids((_, was, is) => Boolean(was && is && stays(was, is) && was.text !== is.text)),
    unmarked: ids((_, was, is) =>
      Boolean(was?.revision && is && was.revision === is.revision && statement(was) !== statement(is)),
    ),
  };
}

const stays = (was: Control, is: Control) => was.withdrawn || !is.withdrawn;
const statement = ({ text }: Control) => text.slice(text.indexOf('"statement"'));

export const realControls = (name: string) => controlsOf(catalogText(name));

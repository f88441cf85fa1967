import { badInput } from '../../errors.js';
import type { Language, Localized, Oscal, StandardNode } from '../document.js';
import { below, LIMITS } from '../json.js';
import { membersWith } from '../requirement.js';
import { keyFromTitles, repetitions } from './group-key.js';
import type { ProseRenderer } from './prose.js';

const list = (value: unknown) => (value ?? []) as readonly Oscal[];

interface Place {
  readonly at: string;
  readonly depth: number;
  /** Titles of the groups above. */
  readonly titles: readonly string[];
}

/**
 * Maps the groups and controls of a checked catalog to nodes; controls come before groups, as OSCAL's own order has it.
 *
 * @throws HubError BAD_USER_INPUT for an id used twice (both places named), too many nodes, too deep a nesting.
 */
export class NodeReader {
  private readonly places = new Map<string, string>();

  constructor(
    private readonly language: Language,
    private readonly prose: ProseRenderer,
  ) {}

  read(holder: Oscal, place: Place): StandardNode[] {
    return [...this.controls(holder.controls, place), ...this.groups(holder.groups, place)];
  }

  private controls(controls: unknown, place: Place): StandardNode[] {
    const at = below(place.at, 'controls');
    return list(controls).map((control, index) =>
      this.node(control, 'requirement', control.id as string, { ...place, at: below(at, index) }),
    );
  }

  private groups(groups: unknown, place: Place): StandardNode[] {
    const at = below(place.at, 'groups');
    const nths = repetitions(list(groups).map((group) => group.title as string));
    return list(groups).map((group, index) => {
      const titles = [...place.titles, group.title as string];
      const key = (group.id as string | undefined) ?? keyFromTitles(titles, nths[index] ?? 0);
      return this.node(group, 'group', key, { ...place, at: below(at, index), titles });
    });
  }

  private node(source: Oscal, kind: StandardNode['kind'], key: string, place: Place): StandardNode {
    this.admit(key, place);
    const prose = Object.entries(this.prose.render(source.parts, place.at));
    return {
      key,
      kind,
      title: { [this.language]: source.title },
      ...(source.class !== undefined && { class: source.class as string }),
      ...Object.fromEntries(prose.map(([member, text]): [string, Localized] => [member, { [this.language]: text }])),
      ...lists(source),
      children: this.read(source, { ...place, depth: place.depth + 1 }),
    };
  }

  private admit(key: string, { at, depth }: Place): void {
    const first = this.places.get(key);
    if (first !== undefined)
      throw badInput(`The id at ${below(at, 'id')} is already that of ${first}.`, below(at, 'id'));
    if (depth >= LIMITS.depth) throw badInput(`Groups and controls nested deeper than ${LIMITS.depth}.`, at);
    if (this.places.size >= LIMITS.nodes) throw badInput(`More than ${LIMITS.nodes} groups and controls.`, at);
    this.places.set(key, at);
  }
}

const lists = (source: Oscal) =>
  Object.fromEntries(
    membersWith({ oscal: 'list' }).flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]])),
  );

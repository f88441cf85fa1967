import { badInput } from '../../../errors.js';
import { type Confidence, type CrosswalkEntry, type CrosswalkItem, MAX_STRENGTH } from '../../crosswalk/document.js';
import type { Requirements, Sides } from '../../crosswalk/validate.js';
import type { Language, Localized, Oscal } from '../../document.js';
import { below } from '../../json.js';
import { LANGUAGES } from '../../text.js';
import { HUB_NS } from '../conform.js';
import { tokenOf } from '../export.js';
import { relationOf } from './relationship.js';

/** Names of the hub's own properties of a map: what OSCAL has no place for. */
export const MAP_PROPS = { strength: 'strength', rationale: 'rationale', language: 'rationale-language' } as const;

type Prop = { readonly name: string; readonly value: string; readonly class?: string; readonly remarks?: string };

/**
 * Maps of a checked mapping as entries: ids of controls and statements become keys of requirements.
 *
 * @throws HubError BAD_USER_INPUT for an id that the version does not have, a relationship or strength that is none.
 */
export class MapReader {
  private readonly sources: Resolver;
  private readonly targets: Resolver;

  constructor(
    sides: Sides,
    private readonly language: Language,
  ) {
    this.sources = new Resolver(sides.sources);
    this.targets = new Resolver(sides.targets);
  }

  read(map: Oscal, at: string): CrosswalkEntry {
    const { relationship, sources, targets, remarks, 'confidence-score': score, props, ...rest } = map;
    const own = ownProps(props);
    const rationale = this.rationaleOf(remarks as string | undefined, own);
    const strength = strengthOf(props, at);
    const confidence = confidenceOf(score as Oscal | undefined, below(at, 'confidence-score'));
    const others = ((props ?? []) as Oscal[]).filter((prop) => !own.some((mine) => mine === prop));
    return {
      sources: this.sources.items(sources, below(at, 'sources')),
      targets: this.targets.items(targets, below(at, 'targets')),
      relation: relationOf(map, at),
      ...(rationale && { rationale }),
      ...(strength !== undefined && { strength }),
      ...(confidence && { confidence }),
      oscal: { ...rest, relationship, ...(others.length > 0 && { props: others }) },
    };
  }

  /** A map's remarks are in one language; those in others are properties. */
  private rationaleOf(remarks: string | undefined, own: readonly Prop[]): Localized | undefined {
    const marked = own.find(({ name }) => name === MAP_PROPS.language)?.value;
    const main = LANGUAGES.find((tag) => tag === marked) ?? this.language;
    const others = own.flatMap(({ name, value, remarks: text }) =>
      name === MAP_PROPS.rationale && text !== undefined ? [[value, text] as const] : [],
    );
    const said = [...others, ...(remarks === undefined ? [] : [[main, remarks] as const])];
    return said.length > 0 ? Object.fromEntries(said) : undefined;
  }
}

/** Those that the hub writes and reads back; whatever else stands in its namespace is kept as it came. */
const ownProps = (props: unknown): Prop[] =>
  ((props ?? []) as (Prop & Oscal)[]).filter(
    ({ ns, name, value, remarks }) =>
      ns === HUB_NS &&
      (name === MAP_PROPS.strength ||
        (LANGUAGES.some((tag) => tag === value) &&
          (name === MAP_PROPS.language || (name === MAP_PROPS.rationale && remarks !== undefined)))),
  );

function strengthOf(props: unknown, at: string): number | undefined {
  const list = (props ?? []) as (Prop & Oscal)[];
  const index = list.findIndex(({ ns, name }) => ns === HUB_NS && name === MAP_PROPS.strength);
  const value = list[index]?.value;
  if (value === undefined) return undefined;
  if (!/^\d{1,2}$/.test(value) || Number(value) > MAX_STRENGTH)
    throw badInput(`Strength is a whole number from 0 to ${MAX_STRENGTH}.`, below(below(at, 'props'), index));
  return Number(value);
}

function confidenceOf(score: Oscal | undefined, at: string): Confidence | undefined {
  const { category, percentage } = (score ?? {}) as { category?: string; percentage?: number };
  if (category !== undefined && percentage !== undefined)
    throw badInput('Confidence is in words or a percentage, not both.', at);
  if (category !== undefined) return { category };
  return percentage === undefined ? undefined : { percentage };
}

/** Finds requirements by the ids that their OSCAL has. */
class Resolver {
  private readonly controls = new Map<string, string>();
  private readonly statements = new Map<string, string>();

  constructor(requirements: Requirements) {
    for (const [key, statements] of requirements) {
      this.controls.set(tokenOf(key), key).set(key, key);
      for (const statement of statements) this.statements.set(statement, key);
    }
  }

  items(items: unknown, at: string): CrosswalkItem[] {
    return (items as readonly Oscal[]).map((item, index) => this.item(item, below(at, index)));
  }

  private item({ type, 'id-ref': id, ...oscal }: Oscal, at: string): CrosswalkItem {
    const found = type === 'statement' ? this.statements : this.controls;
    const requirement = found.get(id as string);
    if (requirement === undefined) throw badInput(`The version has no ${type} of this id.`, below(at, 'id-ref'));
    return {
      requirement,
      ...(type === 'statement' && { statement: id as string }),
      ...(Object.keys(oscal).length > 0 && { oscal }),
    };
  }
}

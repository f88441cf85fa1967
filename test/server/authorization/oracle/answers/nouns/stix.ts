import { CONTENT_TOLD, type Told } from '../../content.js';
import type { Decided } from '../../indicators.js';
import type { Relation } from '../../labels.js';
import { isShown } from '../../profile.js';
import type { Indicator, Row } from '../../world.js';
import { localized, millis, moment, type Said, type View } from '../forms.js';
import { publisherOf } from './indicators.js';
import { organization } from './members.js';
import { type Search, searched } from './search.js';

/** Each relation that somebody may stand in to it: all of them read one and the same object. */
function audienceOf({ audience, tlp }: Indicator): readonly Relation[] {
  if (audience === 'members') return tlp === 'clear' ? ['member', 'regulator', 'public'] : ['member', 'regulator'];
  return tlp === 'red' ? ['recipient'] : ['recipient', 'group-member'];
}

function isInFace({ world }: View, row: Indicator, field: Decided): boolean {
  if (row.audience === 'owner') return true;
  return audienceOf(row).every((relation) =>
    isShown(world, `indicator.${field}`, { label: row.tlp, relations: [relation], sharedUnder: row.shared_under }),
  );
}

interface Bundle extends Row {
  readonly objects?: readonly (Row & { readonly type: string; readonly id: string })[];
}

/** The page of a search as a bundle; TLP's own markings, its id and later times of `modified` are as they were told. */
export const stixExport = (view: View) => (search: Search) => {
  const { edges, pageInfo } = searched(view, search);
  return {
    ...pageInfo,
    bundle: (_arguments: unknown, told: Bundle): Bundle => {
      const given = told.objects ?? [];
      const rows = edges.map(({ row }) => row).filter((row) => isInFace(view, row, 'pattern'));
      const objects = rows.map((row) =>
        objectOf(
          view,
          row,
          given.find(({ id }) => id === `indicator--${row.id}`),
        ),
      );
      const publishers = new Set(objects.flatMap(({ created_by_ref: id }) => (id ? [String(id).slice(10)] : [])));
      const all = [
        ...given.filter(({ type }) => type === 'marking-definition'),
        ...[...publishers].map((id) => identityOf(view, id)),
        ...objects,
      ];
      return { type: 'bundle', id: told.id, ...(all.length > 0 && { objects: all as never }) };
    },
  };
};

function identityOf(view: View, id: string): Said {
  const row = organization(view, id);
  return {
    type: 'identity',
    spec_version: '2.1',
    id: `identity--${id}`,
    created: moment(row?.created_at),
    modified: moment(row?.created_at),
    name: localized(row?.name)?.en ?? row?.key,
    identity_class: 'organization',
  };
}

function objectOf(view: View, row: Indicator, told: Row | undefined): Said {
  const inFace = <T>(field: Decided, value: T): T | null => (isInFace(view, row, field) ? value : null);
  const publisher = inFace('publisher', organization(view, publisherOf(view, row)));
  const channel = inFace('channel', row.channel);
  const labels = [...(channel ? [`channel:${channel}`] : []), ...(inFace('labels', row.labels as string[]) ?? [])];
  const technique = inFace('technique', row.technique);
  const later = millis(told?.modified) > millis(row.modified_at);
  const said = {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${row.id}`,
    created_by_ref: publisher && `identity--${publisher.id}`,
    created: moment(row.created_at),
    modified: later ? told?.modified : moment(row.modified_at),
    revoked: row.revoked || null,
    ...Object.fromEntries(CONTENT_TOLD.flatMap(([, told]) => property(row, told, inFace))),
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: inFace('validity', moment(row.valid_from)) ?? moment(row.created_at),
    labels: labels.length > 0 ? labels : null,
    external_references: technique ? [{ source_name: 'mitre-f3', external_id: technique }] : null,
    object_marking_refs: told?.object_marking_refs,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

type InFace = <T>(field: Decided, value: T) => T | null;

/** What STIX has a property for; it has no empty list. */
function property(row: Indicator, { column, decided, as, stix }: Told, inFace: InFace): [string, unknown][] {
  if (stix === null) return [];
  const value = as === 'moment' ? moment(row[column]) : row[column];
  if (Array.isArray(value) && value.length === 0) return [];
  return [[stix, decided ? inFace(decided, value) : value]];
}

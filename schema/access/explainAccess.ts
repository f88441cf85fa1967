import { type GraphQLSchema, isObjectType } from 'graphql';
import { findIndicator } from '../../db/indicators/read/indicators.js';
import { findSighting } from '../../db/indicators/read/sightings.js';
import { byLabel, type Explained, explain, relationsTold } from '../../standards/access/explanation.js';
import { type Action, permits } from '../../standards/access/permissions.js';
import { relationsTo } from '../../standards/access/relations.js';
import { badInput, HubError, notFound } from '../../standards/errors.js';
import { standingTo } from '../conformance/granted.js';
import type { Context } from '../context.js';
import { discloseSighting, relationsToSighting } from '../indicators/show/sightings.js';
import { requireVisible, type VisibleIndicator } from '../indicators/show/visible.js';
import { NOTHING_MORE } from '../indicators/show/wanted.js';
import type { ExplainAccessArgs } from './inputs.js';

/** Only of an object that the asker may see; a hidden one is NOT_FOUND here too. */
export async function explainAccess(context: Context, { type, id, field }: ExplainAccessArgs, schema: GraphQLSchema) {
  const { read, find } = KINDS[type as ExplainedType];
  if (!permits(context.op.actor, read)) throw new HubError('FORBIDDEN', 'Not allowed.');
  const fields = fieldsOf(schema, type, field ?? null);
  const object = await find(context, id);
  const { op } = context;
  return {
    type,
    id,
    tlp: object.tlp,
    relations: relationsTold(object),
    fields: fields.map(([name, action]) => ({ field: name, ...explain(op.actor, op.disclosure, action, object) })),
  };
}

/** Fields of the type with the permission that stands beside each. */
function fieldsOf(schema: GraphQLSchema, typeName: string, only: string | null): [string, Action][] {
  const type = schema.getType(typeName);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const asked = fields.filter(({ name }) => only === null || name === only);
  if (asked.length === 0) throw badInput(`${typeName} has no such field.`, 'field');
  return asked.map(({ name, extensions }) => [name, extensions.access as Action]);
}

interface Kind {
  /** The right to read any such object. */
  readonly read: Action;
  /** How the asker stands to one that they may see; NOT_FOUND for any other. */
  readonly find: (context: Context, id: string) => Promise<Explained>;
}

const KINDS = {
  Indicator: {
    read: 'indicator:read',
    find: async ({ op }, id) => {
      const row = await visible(op, id);
      return { ...row, reachedBy: byLabel(row.mine ? [] : relationsTo(op.actor, row.reached), row.sharedUnder) };
    },
  },
  Sighting: {
    read: 'sighting:read',
    find: async ({ op }, id) => {
      const found = await findSighting(op, id);
      const indicator = found && (await visible(op, found.indicatorId));
      const node = indicator && discloseSighting(op, indicator, found);
      if (!node) throw notFound('sighting');
      const reachedBy = byLabel(relationsToSighting(op.actor, indicator), found.sharedUnder);
      return { tlp: indicator.tlp, mine: node.mine, reachedBy };
    },
  },
  Assessment: {
    read: 'conformance:read',
    find: async (context, id) => {
      const { mine, ways } = await standingTo(context, id);
      return { tlp: 'amber', mine, reachedBy: { by: 'grant', ways } };
    },
  },
} as const satisfies Record<string, Kind>;

type ExplainedType = keyof typeof KINDS;

const visible = async (op: Context['op'], id: string): Promise<VisibleIndicator> =>
  requireVisible(op, await findIndicator(op, id, { ...NOTHING_MORE, ownership: true }));

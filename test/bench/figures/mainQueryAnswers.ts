/** An answer's indicators, in order, with what every contestant must agree on. */
export interface Node {
  readonly id: string;
  readonly publisher: string | null;
  readonly sightingCount: number;
  readonly fields: Record<string, unknown>;
}

interface HubNode extends Record<string, unknown> {
  readonly id: string;
  readonly publisher: { key: string } | null;
  readonly sightingCount: number;
}

interface PostgraphileNode extends Record<string, unknown> {
  readonly id: string;
  readonly indicatorPublisherByIndicatorId: { organizationByOrganizationId: { key: string } } | null;
  readonly sightingsByIndicatorId: { totalCount: number };
}

export function nodesOfHub(data: unknown): Node[] {
  const { indicators } = data as { indicators: { edges: { node: HubNode }[] } };
  return indicators.edges.map(({ node: { id, publisher, sightingCount, ...fields } }) => {
    return { id, publisher: publisher?.key ?? null, sightingCount, fields };
  });
}

export function nodesOfPostgraphile(data: unknown): Node[] {
  const { allIndicators } = data as { allIndicators: { nodes: PostgraphileNode[] } };
  return allIndicators.nodes.map((node) => {
    const { id, indicatorPublisherByIndicatorId: publisher, sightingsByIndicatorId: sightings, ...fields } = node;
    return {
      id,
      publisher: publisher?.organizationByOrganizationId.key ?? null,
      sightingCount: sightings.totalCount,
      fields: asHubWrites(fields),
    };
  });
}

/** PostGraphile gives terms and times as the database writes them. */
function asHubWrites(fields: Record<string, unknown>): Record<string, unknown> {
  const { type, tlp, channel, validFrom, publishedAt, ...rest } = fields;
  return {
    ...rest,
    type: named(type),
    tlp: named(tlp),
    channel: channel === null ? null : named(channel),
    validFrom: new Date(String(validFrom)).toISOString(),
    publishedAt: new Date(String(publishedAt)).toISOString(),
  };
}

const named = (term: unknown) => String(term).toUpperCase().replaceAll(/[-+]/g, '_');

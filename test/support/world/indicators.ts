import type { Sql } from '../../../db/client.js';
import { storePrivatePart } from '../../../db/indicators/sealPart.js';
import { insertIndicator, setNamed, setPublisher } from '../../../db/indicators/write.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import { audienceOf } from '../../../standards/indicators/audience.js';
import { fingerprint } from '../../../standards/indicators/fingerprint.js';
import { normalize } from '../../../standards/indicators/normalize.js';
import { patternOf } from '../../../standards/indicators/pattern.js';
import { POLICY } from './catalogue.js';
import { at, INSTITUTIONS, type Institution, idOf, nextOf, WORLD_KEY } from './ids.js';
import { WORLD_VAULT } from './vault.js';

/** What each institution shares: with all members by name, without a name, with the next institution, with nobody. */
export const SHARES = {
  open: { tlp: 'green', named: true },
  anonymous: { tlp: 'green', named: false },
  granted: { tlp: 'amber', named: true },
  red: { tlp: 'red', named: true },
} as const satisfies Record<string, { tlp: Tlp; named: boolean }>;

export type Share = keyof typeof SHARES;

export const indicatorName = (owner: Institution, share: Share) => `${owner}/${share}`;
export const indicatorId = (owner: Institution, share: Share): string => idOf(indicatorName(owner, share));
export const sharedValue = (owner: Institution, share: Share): string => `value-of-${owner}-${share}.example`;
/** In the private part of every indicator of the owner. */
export const privateText = (owner: Institution): string => `private-text-of-${owner}`;

/** An AMBER indicator names, besides the next institution, parties that no use case would: the wall must hold even then. */
const OUTSIDERS = ['committee', 'university', 'authority', 'hub'];
export const recipientsOf = (owner: Institution): string[] => [nextOf(owner), ...OUTSIDERS];

export interface IndicatorOptions {
  readonly id?: string;
  readonly value?: string;
  readonly minute?: number;
  readonly named?: boolean;
}

export async function buildIndicator(
  sql: Sql,
  owner: Institution,
  share: Share,
  options: IndicatorOptions = {},
): Promise<void> {
  const { id = indicatorId(owner, share), value = sharedValue(owner, share), minute = 10 } = options;
  const { tlp, named } = { ...SHARES[share], ...options };
  const observable = normalize('domain-name', value);
  await insertIndicator(
    { sql },
    {
      id,
      organizationId: idOf(owner),
      at: at(minute),
      content: {
        ...observable,
        fingerprint: fingerprint(WORLD_KEY, observable),
        pattern: patternOf(observable),
        name: `name of ${value}`,
        description: `description of ${value}`,
        tlp,
        audience: audienceOf(tlp),
        confidence: 50,
        validFrom: at(0),
        validUntil: at(600_000),
        indicatorTypes: ['malicious-activity'],
        technique: 'T1566.002',
        channel: 'web',
        labels: ['some-label'],
        sharedUnder: [POLICY],
      },
    },
  );
  await sql`update indicator set published_at = ${at(minute)}, stamp_due = false where id = ${id}`;
  if (named) await setPublisher({ sql }, id, idOf(owner));
  if (share === 'granted') {
    await setNamed({ sql }, id, { organizations: recipientsOf(owner).map(idOf), groups: [], seats: [] });
  }
  await storePrivatePart({ sql }, WORLD_VAULT, id, idOf(owner), {
    caseReference: privateText(owner),
    lossAmount: 987_654.25,
    lossCurrency: 'CNY',
    victims: 4321,
    customerReferences: [privateText(owner)],
    narrative: privateText(owner),
  });
}

export async function buildSighting(
  sql: Sql,
  { id, indicator, reporter, count }: { id: string; indicator: string; reporter: string; count: number },
): Promise<void> {
  await sql`insert into sighting (id, indicator_id, kind, seen_at, count, shared_under)
    values (${id}, ${indicator}, 'seen', ${at(20)}, ${count}, ${[POLICY]})`;
  await sql`insert into sighting_reporter (sighting_id, organization_id) values (${id}, ${idOf(reporter)})`;
}

/** Each with an earlier version and a sighting by the next institution. */
export async function buildIndicators(sql: Sql, shares: readonly Share[] = Object.keys(SHARES) as Share[]) {
  let minute = 10;
  for (const owner of INSTITUTIONS) {
    for (const share of shares) {
      const id = indicatorId(owner, share);
      await buildIndicator(sql, owner, share, { minute: minute++ });
      await sql`insert into indicator_version (indicator_id, version, content, recorded_at)
        values (${id}, 0, ${{ value: `earlier-${sharedValue(owner, share)}` } as never}::jsonb, ${at(5)})`;
      const sighting = idOf(`sighting of ${indicatorName(owner, share)}`);
      await buildSighting(sql, { id: sighting, indicator: id, reporter: nextOf(owner), count: 3 });
    }
  }
}

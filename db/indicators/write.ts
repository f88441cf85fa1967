import type { Tlp } from '../../standards/access/tlp.js';
import type { Audience } from '../../standards/indicators/audience.js';
import type { ObservableType } from '../../standards/indicators/types.js';
import type { Operation, Statements } from '../operation.js';
import type { Sealed } from '../sealing/vault.js';

/** What an indicator says, as its owner may change it. */
export interface IndicatorContent {
  readonly type: ObservableType;
  readonly value: string;
  readonly pattern: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly tlp: Tlp;
  readonly audience: Audience;
  readonly confidence: number | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly indicatorTypes: readonly string[];
  readonly technique: string | null;
  readonly channel: string | null;
  readonly labels: readonly string[];
  /** Ids of policies. */
  readonly sharedUnder: readonly string[];
}

/** A private part as it is stored: numbers as they are, words sealed. */
export interface SealedPart {
  readonly lossAmount: number | null;
  readonly lossCurrency: string | null;
  readonly victims: number | null;
  readonly text: Sealed | null;
  readonly caseIndex: Buffer | null;
}

/** A new indicator with its owner's row; who published it is said apart, if at all. */
export async function insertIndicator(
  { sql }: Statements,
  row: { id: string; organizationId: string; at: Date; content: IndicatorContent },
): Promise<void> {
  const { content: c, at } = row;
  await sql`insert into indicator (id, type, value, pattern, name, description, tlp, audience, confidence,
      valid_from, valid_until, indicator_types, technique, channel, labels, shared_under, created_at,
      modified_at)
    values (${row.id}, ${c.type}, ${c.value}, ${c.pattern}, ${c.name}, ${c.description}, ${c.tlp},
      ${c.audience}, ${c.confidence}, ${c.validFrom}, ${c.validUntil}, ${[...c.indicatorTypes]}, ${c.technique},
      ${c.channel}, ${[...c.labels]}, ${[...c.sharedUnder]}, ${at}, ${at})`;
  await sql`insert into indicator_owner (indicator_id, organization_id) values (${row.id}, ${row.organizationId})`;
}

/** Names its owner as the publisher, or takes the name away. */
export async function setPublisher({ sql }: Statements, id: string, organizationId: string | null): Promise<void> {
  if (organizationId === null) await sql`delete from indicator_publisher where indicator_id = ${id}`;
  else {
    await sql`insert into indicator_publisher (indicator_id, organization_id) values (${id}, ${organizationId})
      on conflict (indicator_id) do nothing`;
  }
}

/** Whom an indicator for `recipients` is for, by ids. */
export interface Named {
  readonly organizations: readonly string[];
  readonly groups: readonly string[];
  readonly seats: readonly string[];
}

export async function setNamed({ sql }: Statements, id: string, named: Named): Promise<void> {
  await sql`delete from indicator_recipient where indicator_id = ${id}`;
  await sql`delete from indicator_group where indicator_id = ${id}`;
  await sql`delete from indicator_seat where indicator_id = ${id}`;
  await sql`insert into indicator_recipient (indicator_id, organization_id)
    select ${id}, unnest(${[...named.organizations]}::uuid[])`;
  await sql`insert into indicator_group (indicator_id, group_id) select ${id}, unnest(${[...named.groups]}::uuid[])`;
  await sql`insert into indicator_seat (indicator_id, seat_id) select ${id}, unnest(${[...named.seats]}::uuid[])`;
}

export async function setPrivatePart(
  { sql }: Statements,
  id: string,
  organizationId: string,
  p: SealedPart,
): Promise<void> {
  await sql`insert into indicator_private (indicator_id, organization_id, loss_amount, loss_currency, victims, sealed,
      key_id, case_index)
    values (${id}, ${organizationId}, ${p.lossAmount}, ${p.lossCurrency}, ${p.victims}, ${p.text?.sealed ?? null},
      ${p.text?.keyId ?? null}, ${p.caseIndex})
    on conflict (indicator_id) do update set loss_amount = excluded.loss_amount, loss_currency = excluded.loss_currency,
      victims = excluded.victims, sealed = excluded.sealed, key_id = excluded.key_id, case_index = excluded.case_index`;
}

/** A new place in the order of publication, for those who read it for the first time. */
export async function redeliver({ sql }: Operation, id: string): Promise<void> {
  await sql`update indicator set stamp_due = true where id = ${id}`;
}

/** Whether the indicator still stood at `version`, and now says `content` at the next; what it said before is kept. */
export async function replaceContent(
  { sql }: Operation,
  change: { id: string; version: number; at: Date; content: IndicatorContent; revoked: boolean },
): Promise<boolean> {
  const { id, version, at, content: c, revoked } = change;
  const kept = await sql`insert into indicator_version (indicator_id, version, content, recorded_at)
    select id, version, to_jsonb(i) - 'stamp_due' - 'search_key' - 'shared_under', ${at} from indicator i where id = ${id} and version = ${version}`;
  if (kept.count === 0) return false;
  await sql`update indicator set type = ${c.type}, value = ${c.value},
      pattern = ${c.pattern}, name = ${c.name}, description = ${c.description}, tlp = ${c.tlp}, audience = ${c.audience},
      confidence = ${c.confidence}, valid_from = ${c.validFrom}, valid_until = ${c.validUntil},
      indicator_types = ${[...c.indicatorTypes]}, technique = ${c.technique}, channel = ${c.channel},
      labels = ${[...c.labels]}, shared_under = ${[...c.sharedUnder]}, revoked = ${revoked}, version = version + 1, modified_at = ${at}, stamp_due = true
    where id = ${id}`;
  return true;
}

import type { Operation, Statements } from '../../operation.js';
import type { Sealed } from '../../sealing/vault.js';
import { type IndicatorContent, KEPT, parametersOf } from '../columns.js';

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
  const { id, at } = row;
  await sql`insert into indicator ${sql({ id, ...parametersOf(row.content), created_at: at, modified_at: at })}`;
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

/** Leaves as they are those that are named already: since when a group has it decides who of the group is shown it. */
export async function setNamed({ sql }: Statements, id: string, named: Named, at: Date): Promise<void> {
  const organizations = sql`unnest(${[...named.organizations]}::uuid[])`;
  const groups = sql`unnest(${[...named.groups]}::uuid[])`;
  const seats = sql`unnest(${[...named.seats]}::uuid[])`;
  await sql`delete from indicator_recipient where indicator_id = ${id} and organization_id not in (select ${organizations})`;
  await sql`delete from indicator_group where indicator_id = ${id} and group_id not in (select ${groups})`;
  await sql`delete from indicator_seat where indicator_id = ${id} and seat_id not in (select ${seats})`;
  await sql`insert into indicator_recipient (indicator_id, organization_id) select ${id}, n from ${organizations} as n
    where n not in (select organization_id from indicator_recipient where indicator_id = ${id})`;
  await sql`insert into indicator_group (indicator_id, group_id, shared_at) select ${id}, n, ${at} from ${groups} as n
    where n not in (select group_id from indicator_group where indicator_id = ${id})`;
  await sql`insert into indicator_seat (indicator_id, seat_id) select ${id}, n from ${seats} as n
    where n not in (select seat_id from indicator_seat where indicator_id = ${id})`;
}

/** Of many indicators of one owner at once; what stands there already is replaced. */
export async function setPrivateParts(
  { sql }: Statements,
  organizationId: string,
  parts: readonly (readonly [indicatorId: string, part: SealedPart])[],
): Promise<void> {
  const rows = parts.map(([id, { text, caseIndex, ...numbers }]) => ({
    ...numbers,
    id,
    sealed: text?.sealed.toString('base64') ?? null,
    keyId: text?.keyId ?? null,
    caseIndex: caseIndex?.toString('base64') ?? null,
  }));
  await sql`insert into indicator_private (indicator_id, organization_id, loss_amount, loss_currency, victims, sealed,
      key_id, case_index)
    select id, ${organizationId}, "lossAmount", "lossCurrency", victims, decode(sealed, 'base64'), "keyId",
      decode("caseIndex", 'base64')
    from jsonb_to_recordset(${rows as never}::jsonb) as p(id uuid, "lossAmount" numeric, "lossCurrency" text,
      victims int, sealed text, "keyId" uuid, "caseIndex" text)
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
  const { id, version, at, content, revoked } = change;
  const kept = await sql`insert into indicator_version (indicator_id, version, content, recorded_at)
    select id, version, ${sql.unsafe(KEPT)}, ${at} from indicator i where id = ${id} and version = ${version}`;
  if (kept.count === 0) return false;
  await sql`update indicator set ${sql({ ...parametersOf(content), revoked, modified_at: at })},
      version = version + 1, stamp_due = true
    where id = ${id}`;
  return true;
}

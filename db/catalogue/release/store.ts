import type { StatementKind } from '../../../standards/catalogue/release/kinds.js';
import type { Signature } from '../../../standards/catalogue/release/statement.js';
import type { Operation, Statements } from '../../operation.js';

export interface StatementRow {
  readonly digest: string;
  readonly kind: StatementKind;
  readonly committeeId: string;
  readonly subjectId: string;
  readonly number: number;
  readonly content: string;
  readonly drawnUpAt: Date;
  /** Since when it holds; null while it is signed. */
  readonly inForceAt: Date | null;
  /** By key. */
  readonly signatures: readonly Signature[];
}

/** What there is of one kind about one thing, as far as the actor sees it: by number, what was drawn up first going first. */
export const listStatements = ({ sql }: Operation, kind: StatementKind, subjectId: string): Promise<StatementRow[]> =>
  sql<StatementRow[]>`
    select c.digest, c.kind, c.committee_id as "committeeId", c.subject_id as "subjectId", c.number, c.content,
      c.drawn_up_at as "drawnUpAt", f.at as "inForceAt", coalesce((
        select json_agg(json_build_object('keyId', s.key_id, 'signature', s.signature) order by s.key_id)
        from statement_signature s where s.statement = c.digest), '[]') as signatures
    from signed_statement c left join statement_in_force f on f.statement = c.digest
    where c.kind = ${kind} and c.subject_id = ${subjectId} order by c.number, c.drawn_up_at, c.digest`;

export async function insertStatement(
  { sql }: Statements,
  row: Omit<StatementRow, 'inForceAt' | 'signatures'>,
): Promise<void> {
  await sql`insert into signed_statement (digest, kind, committee_id, subject_id, number, content, drawn_up_at)
    values (${row.digest}, ${row.kind}, ${row.committeeId}, ${row.subjectId}, ${row.number}, ${row.content}, ${row.drawnUpAt})`;
}

/** A key signs a statement once: the same signature again changes nothing. */
export async function insertSignature(
  { sql }: Statements,
  statement: string,
  { keyId, signature }: Signature,
  signedAt: Date,
): Promise<void> {
  await sql`insert into statement_signature (statement, key_id, signature, signed_at)
    values (${statement}, ${keyId}, ${signature}, ${signedAt}) on conflict do nothing`;
}

/** From now on the statement holds in its place, which is taken for good. */
export async function bringIntoForce(
  { sql }: Statements,
  { digest, kind, subjectId, number }: Pick<StatementRow, 'digest' | 'kind' | 'subjectId' | 'number'>,
  at: Date,
): Promise<void> {
  await sql`insert into statement_in_force (statement, kind, subject_id, number, at)
    values (${digest}, ${kind}, ${subjectId}, ${number}, ${at})`;
}

/** Digests of the releases in force of a standard, by version. */
export const listReleases = ({ sql }: Operation, standard: string): Promise<{ versionId: string; digest: string }[]> =>
  sql<{ versionId: string; digest: string }[]>`
    select f.subject_id as "versionId", f.statement as digest from statement_in_force f
    join standard_version v on v.id = f.subject_id join standard s on s.id = v.standard_id
    where f.kind = 'release' and s.key = ${standard}`;

import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { STATEMENT_KINDS } from '../../../standards/catalogue/release/kinds.js';
import { oneOf } from '../../columns.js';
import { organization } from '../../members/tables.js';

/** What officers of a committee sign, or have signed, as it was drawn up. Rows are only ever added. */
export const signedStatement = pgTable(
  'signed_statement',
  {
    /** SHA-256 of what is signed. */
    digest: text().primaryKey(),
    kind: text({ enum: STATEMENT_KINDS }).notNull(),
    committeeId: uuid('committee_id')
      .notNull()
      .references(() => organization.id),
    /** What it is about: of a key set the committee, of a release the version, of a head the standard. */
    subjectId: uuid('subject_id').notNull(),
    /** Its place among those about the same: a key set's number, a release's, a head's in their sequence. */
    number: integer().notNull(),
    /** Canonical JSON (RFC 8785). */
    content: text().notNull(),
    drawnUpAt: timestamp('drawn_up_at', { withTimezone: true, precision: 3 }).notNull(),
  },
  (t) => [
    check('signed_statement_kind', oneOf(t.kind, STATEMENT_KINDS)),
    index('signed_statement_subject').on(t.subjectId, t.kind, t.number),
    unique('signed_statement_place').on(t.digest, t.kind, t.subjectId, t.number),
  ],
);

/** Rows are only ever added. */
export const statementSignature = pgTable(
  'statement_signature',
  {
    statement: text()
      .notNull()
      .references(() => signedStatement.digest),
    /** SHA-256 of the public key. */
    keyId: text('key_id').notNull(),
    /** Ed25519, in hexadecimal. */
    signature: text().notNull(),
    signedAt: timestamp('signed_at', { withTimezone: true, precision: 3 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.statement, t.keyId] })],
);

/** A statement that enough officers have signed and that holds since then: one in each place. Rows are only ever added. */
export const statementInForce = pgTable(
  'statement_in_force',
  {
    statement: text().primaryKey(),
    kind: text({ enum: STATEMENT_KINDS }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    number: integer().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  },
  (t) => [
    unique('statement_in_force_place').on(t.kind, t.subjectId, t.number),
    foreignKey({
      name: 'statement_in_force_statement',
      columns: [t.statement, t.kind, t.subjectId, t.number],
      foreignColumns: [signedStatement.digest, signedStatement.kind, signedStatement.subjectId, signedStatement.number],
    }),
  ],
);

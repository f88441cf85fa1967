CREATE TABLE "signed_statement" (
	"digest" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"committee_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"drawn_up_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "signed_statement_place" UNIQUE("digest","kind","subject_id","number"),
	CONSTRAINT "signed_statement_kind" CHECK ("signed_statement"."kind" in ('key-set', 'release', 'head'))
);
--> statement-breakpoint
CREATE TABLE "statement_in_force" (
	"statement" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_in_force_place" UNIQUE("kind","subject_id","number")
);
--> statement-breakpoint
CREATE TABLE "statement_signature" (
	"statement" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_signature_statement_key_id_pk" PRIMARY KEY("statement","key_id")
);
--> statement-breakpoint
ALTER TABLE "signed_statement" ADD CONSTRAINT "signed_statement_committee_id_organization_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_in_force" ADD CONSTRAINT "statement_in_force_statement" FOREIGN KEY ("statement","kind","subject_id","number") REFERENCES "public"."signed_statement"("digest","kind","subject_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_signature" ADD CONSTRAINT "statement_signature_statement_signed_statement_digest_fk" FOREIGN KEY ("statement") REFERENCES "public"."signed_statement"("digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signed_statement_subject" ON "signed_statement" USING btree ("subject_id","kind","number");
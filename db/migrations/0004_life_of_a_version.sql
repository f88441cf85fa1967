CREATE TABLE "ballot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"standard_id" uuid NOT NULL,
	"version" text NOT NULL,
	"rule" jsonb NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"approved" boolean,
	CONSTRAINT "ballot_time" CHECK ("ballot"."closes_at" > "ballot"."opened_at")
);
--> statement-breakpoint
CREATE TABLE "ballot_voter" (
	"ballot_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	CONSTRAINT "ballot_voter_ballot_id_institution_id_pk" PRIMARY KEY("ballot_id","institution_id")
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ballot_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"days" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "reminder_once" UNIQUE("ballot_id","seat_id","days")
);
--> statement-breakpoint
CREATE TABLE "vote" (
	"ballot_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"reason" text,
	"seat_id" uuid NOT NULL,
	"cast_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vote_ballot_id_institution_id_pk" PRIMARY KEY("ballot_id","institution_id"),
	CONSTRAINT "vote_choice" CHECK ("vote"."choice" in ('yes', 'no', 'abstain')),
	CONSTRAINT "vote_reason" CHECK ("vote"."choice" <> 'no' or "vote"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "standard_comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"requirement_key" text,
	"organization_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disposition" text,
	"disposition_reason" text,
	"disposed_by" uuid,
	"disposed_at" timestamp with time zone,
	CONSTRAINT "standard_comment_disposition" CHECK ("standard_comment"."disposition" in ('accepted', 'accepted-with-changes', 'rejected', 'deferred')),
	CONSTRAINT "standard_comment_disposed" CHECK (num_nulls("standard_comment"."disposition", "standard_comment"."disposition_reason", "standard_comment"."disposed_by", "standard_comment"."disposed_at") in (0, 4))
);
--> statement-breakpoint
CREATE TABLE "committee_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"committee_id" uuid NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"rule" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "representation" (
	"seat_id" uuid PRIMARY KEY NOT NULL,
	"committee_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"alternate" boolean NOT NULL,
	"since" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "representative_address" (
	"seat_id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_drafter" (
	"version_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	CONSTRAINT "version_drafter_version_id_seat_id_pk" PRIMARY KEY("version_id","seat_id")
);
--> statement-breakpoint
ALTER TABLE "standard_version" DROP CONSTRAINT "standard_version_status";--> statement-breakpoint
ALTER TABLE "standard_version" DROP CONSTRAINT "standard_version_published";--> statement-breakpoint
UPDATE "standard_version" SET "status" = 'drafting' WHERE "status" = 'draft';--> statement-breakpoint
ALTER TABLE "requirement" ADD COLUMN "effective_from" text;--> statement-breakpoint
ALTER TABLE "standard_version" ADD COLUMN "comment_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "standard_version" ADD COLUMN "review_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "standard_version" ADD COLUMN "valid_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "standard_version" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "standard_version" ADD COLUMN "end_reason" text;--> statement-breakpoint
UPDATE "standard_version" SET "review_due_at" = "published_at" + interval '60 months' WHERE "status" = 'published';--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_standard_id_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "public"."standard"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter_ballot_id_ballot_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "public"."ballot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter_institution_id_organization_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_ballot_id_ballot_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "public"."ballot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_of_voter" FOREIGN KEY ("ballot_id","institution_id") REFERENCES "public"."ballot_voter"("ballot_id","institution_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_comment" ADD CONSTRAINT "standard_comment_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_comment" ADD CONSTRAINT "standard_comment_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_comment" ADD CONSTRAINT "standard_comment_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_comment" ADD CONSTRAINT "standard_comment_disposed_by_membership_id_fk" FOREIGN KEY ("disposed_by") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_rule" ADD CONSTRAINT "committee_rule_committee_id_organization_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation" ADD CONSTRAINT "representation_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation" ADD CONSTRAINT "representation_committee_id_organization_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation" ADD CONSTRAINT "representation_institution_id_organization_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_address" ADD CONSTRAINT "representative_address_seat_id_representation_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."representation"("seat_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_drafter" ADD CONSTRAINT "version_drafter_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_drafter" ADD CONSTRAINT "version_drafter_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_open" ON "ballot" USING btree ("version_id") WHERE "ballot"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "standard_comment_version" ON "standard_comment" USING btree ("version_id","created_at","id");--> statement-breakpoint
CREATE INDEX "committee_rule_at" ON "committee_rule" USING btree ("committee_id","effective_at");--> statement-breakpoint
CREATE INDEX "standard_version_valid_until" ON "standard_version" USING btree ("valid_until") WHERE "standard_version"."status" = 'published' and "standard_version"."valid_until" is not null;--> statement-breakpoint
ALTER TABLE "standard_version" ADD CONSTRAINT "standard_version_ended" CHECK (("standard_version"."status" in ('superseded', 'withdrawn')) = ("standard_version"."ended_at" is not null));--> statement-breakpoint
ALTER TABLE "standard_version" ADD CONSTRAINT "standard_version_withdrawn" CHECK (("standard_version"."status" = 'withdrawn') = ("standard_version"."end_reason" is not null));--> statement-breakpoint
ALTER TABLE "standard_version" ADD CONSTRAINT "standard_version_status" CHECK ("standard_version"."status" in ('proposed', 'drafting', 'comment', 'review', 'ballot', 'approved', 'published', 'superseded', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "standard_version" ADD CONSTRAINT "standard_version_published" CHECK (("standard_version"."status" in ('published', 'superseded', 'withdrawn')) = ("standard_version"."published_at" is not null));
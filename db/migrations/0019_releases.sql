CREATE TABLE "aggregate_cell" (
	"release_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"at" jsonb NOT NULL,
	"value" text NOT NULL,
	"low" text NOT NULL,
	"high" text NOT NULL,
	"insufficient" boolean NOT NULL,
	"non_negative" text NOT NULL,
	"additive" text NOT NULL,
	CONSTRAINT "aggregate_cell_release_id_place_pk" PRIMARY KEY("release_id","place")
);
--> statement-breakpoint
CREATE TABLE "aggregate_charge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quarter" text NOT NULL,
	"ordinal" integer NOT NULL,
	"table_key" text NOT NULL,
	"request_id" uuid,
	"domain" text NOT NULL,
	"measure" text NOT NULL,
	"every" text NOT NULL,
	"reads" text[] NOT NULL,
	"rho" integer NOT NULL,
	"charged_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "aggregate_charge_once" UNIQUE("quarter","domain"),
	CONSTRAINT "aggregate_charge_rho" CHECK ("aggregate_charge"."rho" > 0),
	CONSTRAINT "aggregate_charge_every" CHECK ("aggregate_charge"."every" in ('quarter', 'year'))
);
--> statement-breakpoint
CREATE TABLE "aggregate_opt_out" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aggregate_period" (
	"quarter" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"committee_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"version" text NOT NULL,
	"digest" text NOT NULL,
	"plan" jsonb NOT NULL,
	"groups" text[] NOT NULL,
	"roster" integer NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "aggregate_period_ordinal_unique" UNIQUE("ordinal"),
	CONSTRAINT "aggregate_period_place" UNIQUE("quarter","ordinal"),
	CONSTRAINT "aggregate_period_order" CHECK ("aggregate_period"."opens_at" < "aggregate_period"."closes_at" and "aggregate_period"."closes_at" <= "aggregate_period"."released_at")
);
--> statement-breakpoint
CREATE TABLE "aggregate_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"committee_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"question" jsonb NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"refusal" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "aggregate_request_status" CHECK ("aggregate_request"."status" in ('asked', 'approved', 'refused')),
	CONSTRAINT "aggregate_request_refusal" CHECK ("aggregate_request"."refusal" in ('not-the-project', 'too-inexact', 'too-costly', 'another-table-answers', 'harmful')),
	CONSTRAINT "aggregate_request_decided" CHECK (("aggregate_request"."status" = 'asked') = ("aggregate_request"."decided_at" is null)),
	CONSTRAINT "aggregate_request_refused" CHECK (("aggregate_request"."status" = 'refused') = ("aggregate_request"."refusal" is not null))
);
--> statement-breakpoint
CREATE TABLE "aggregate_roster" (
	"quarter" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"contributes" boolean NOT NULL,
	"region" text,
	"sector" text,
	CONSTRAINT "aggregate_roster_quarter_organization_id_pk" PRIMARY KEY("quarter","organization_id")
);
--> statement-breakpoint
-- No hub drew any: a row could only have been written by hand, without a figure.
DELETE FROM "aggregate_release";--> statement-breakpoint
ALTER TABLE "aggregate_release" DROP CONSTRAINT "aggregate_release_key_unique";--> statement-breakpoint
ALTER TABLE "aggregate_release" ALTER COLUMN "released_at" SET DATA TYPE timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "number" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "charge_id" uuid;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "quarter" text NOT NULL;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "table_key" text NOT NULL;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "view" text NOT NULL;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "audience" text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "digest" text NOT NULL;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD COLUMN "head" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "aggregate_cell" ADD CONSTRAINT "aggregate_cell_release_id_aggregate_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."aggregate_release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_charge" ADD CONSTRAINT "aggregate_charge_request_id_aggregate_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."aggregate_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_charge" ADD CONSTRAINT "aggregate_charge_period" FOREIGN KEY ("quarter","ordinal") REFERENCES "public"."aggregate_period"("quarter","ordinal") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_opt_out" ADD CONSTRAINT "aggregate_opt_out_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_period" ADD CONSTRAINT "aggregate_period_committee_id_organization_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_period" ADD CONSTRAINT "aggregate_period_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_request" ADD CONSTRAINT "aggregate_request_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_request" ADD CONSTRAINT "aggregate_request_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_request" ADD CONSTRAINT "aggregate_request_committee_id_organization_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_roster" ADD CONSTRAINT "aggregate_roster_quarter_aggregate_period_quarter_fk" FOREIGN KEY ("quarter") REFERENCES "public"."aggregate_period"("quarter") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_roster" ADD CONSTRAINT "aggregate_roster_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aggregate_charge_ordinal" ON "aggregate_charge" USING btree ("ordinal");--> statement-breakpoint
CREATE INDEX "aggregate_request_asked" ON "aggregate_request" USING btree ("asked_at","id");--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD CONSTRAINT "aggregate_release_charge_id_aggregate_charge_id_fk" FOREIGN KEY ("charge_id") REFERENCES "public"."aggregate_charge"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD CONSTRAINT "aggregate_release_quarter_aggregate_period_quarter_fk" FOREIGN KEY ("quarter") REFERENCES "public"."aggregate_period"("quarter") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_release" DROP COLUMN "key";--> statement-breakpoint
ALTER TABLE "aggregate_release" DROP COLUMN "period_start";--> statement-breakpoint
ALTER TABLE "aggregate_release" DROP COLUMN "period_end";--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD CONSTRAINT "aggregate_release_number_unique" UNIQUE("number");--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD CONSTRAINT "aggregate_release_charge_id_unique" UNIQUE("charge_id");--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD CONSTRAINT "aggregate_release_digest_unique" UNIQUE("digest");--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD CONSTRAINT "aggregate_release_once" UNIQUE("quarter","table_key","view");--> statement-breakpoint
ALTER TABLE "aggregate_release" ADD CONSTRAINT "aggregate_release_charged" CHECK (("aggregate_release"."view" = 'period') = ("aggregate_release"."charge_id" is not null));
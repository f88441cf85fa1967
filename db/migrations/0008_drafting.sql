CREATE TABLE "standard_edit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"requirement_key" text NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"seat_id" uuid NOT NULL,
	"edited_at" timestamp (3) with time zone NOT NULL,
	"place" integer NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"before_digest" text,
	"after_digest" text,
	CONSTRAINT "standard_edit_revision" UNIQUE("version_id","requirement_key","revision"),
	CONSTRAINT "standard_edit_place" UNIQUE("version_id","place"),
	CONSTRAINT "standard_edit_kind" CHECK ("standard_edit"."kind" in ('start', 'add', 'change', 'move', 'split', 'merge', 'retire', 'set')),
	CONSTRAINT "standard_edit_first" CHECK ("standard_edit"."revision" > 0)
);
--> statement-breakpoint
ALTER TABLE "standard_version" ALTER COLUMN "digest" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "standard_version" ADD COLUMN "exchange" jsonb;--> statement-breakpoint
ALTER TABLE "standard_edit" ADD CONSTRAINT "standard_edit_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_edit" ADD CONSTRAINT "standard_edit_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_version" ADD CONSTRAINT "standard_version_digested" CHECK ("standard_version"."digest" is not null or "standard_version"."status" in ('proposed', 'drafting'));
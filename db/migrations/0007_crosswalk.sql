CREATE TABLE "crosswalk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"source_standard_id" uuid NOT NULL,
	"target_standard_id" uuid NOT NULL,
	"committee_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "crosswalk_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "crosswalk_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"sources" jsonb NOT NULL,
	"targets" jsonb NOT NULL,
	"relation" text NOT NULL,
	"rationale" jsonb,
	"strength" integer,
	"confidence" jsonb,
	"origin" jsonb,
	"oscal" jsonb,
	"carried_from" uuid,
	CONSTRAINT "crosswalk_entry_relation" CHECK ("crosswalk_entry"."relation" in ('equal', 'subset-of', 'superset-of', 'intersects-with', 'no-relationship')),
	CONSTRAINT "crosswalk_entry_strength" CHECK ("crosswalk_entry"."strength" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "crosswalk_review" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"author_seat_id" uuid NOT NULL,
	"author_person_id" uuid NOT NULL,
	"reviewer_seat_id" uuid,
	"reviewer_person_id" uuid,
	"reviewed_at" timestamp with time zone,
	CONSTRAINT "crosswalk_review_whole" CHECK (num_nonnulls("crosswalk_review"."reviewer_seat_id", "crosswalk_review"."reviewer_person_id", "crosswalk_review"."reviewed_at") in (0, 3)),
	CONSTRAINT "crosswalk_review_duties" CHECK ("crosswalk_review"."reviewer_person_id" <> "crosswalk_review"."author_person_id")
);
--> statement-breakpoint
CREATE TABLE "crosswalk_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"crosswalk_id" uuid NOT NULL,
	"version" text NOT NULL,
	"status" text NOT NULL,
	"title" jsonb NOT NULL,
	"source_version_id" uuid NOT NULL,
	"target_version_id" uuid NOT NULL,
	"envelope" jsonb,
	"digest" text NOT NULL,
	"entry_count" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "crosswalk_version_number" UNIQUE("crosswalk_id","version"),
	CONSTRAINT "crosswalk_version_status" CHECK ("crosswalk_version"."status" in ('draft', 'published', 'superseded')),
	CONSTRAINT "crosswalk_version_ends" CHECK ("crosswalk_version"."source_version_id" <> "crosswalk_version"."target_version_id"),
	CONSTRAINT "crosswalk_version_published" CHECK (("crosswalk_version"."status" in ('published', 'superseded')) = ("crosswalk_version"."published_at" is not null)),
	CONSTRAINT "crosswalk_version_ended" CHECK (("crosswalk_version"."status" = 'superseded') = ("crosswalk_version"."ended_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_source_standard_id_standard_id_fk" FOREIGN KEY ("source_standard_id") REFERENCES "public"."standard"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_target_standard_id_standard_id_fk" FOREIGN KEY ("target_standard_id") REFERENCES "public"."standard"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_committee_id_organization_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_entry" ADD CONSTRAINT "crosswalk_entry_version_id_crosswalk_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."crosswalk_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_entry" ADD CONSTRAINT "crosswalk_entry_carried_from_crosswalk_entry_id_fk" FOREIGN KEY ("carried_from") REFERENCES "public"."crosswalk_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_review" ADD CONSTRAINT "crosswalk_review_entry_id_crosswalk_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."crosswalk_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_review" ADD CONSTRAINT "crosswalk_review_author_seat_id_membership_id_fk" FOREIGN KEY ("author_seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_review" ADD CONSTRAINT "crosswalk_review_author_person_id_person_id_fk" FOREIGN KEY ("author_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_review" ADD CONSTRAINT "crosswalk_review_reviewer_seat_id_membership_id_fk" FOREIGN KEY ("reviewer_seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_review" ADD CONSTRAINT "crosswalk_review_reviewer_person_id_person_id_fk" FOREIGN KEY ("reviewer_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_version" ADD CONSTRAINT "crosswalk_version_crosswalk_id_crosswalk_id_fk" FOREIGN KEY ("crosswalk_id") REFERENCES "public"."crosswalk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_version" ADD CONSTRAINT "crosswalk_version_source_version_id_standard_version_id_fk" FOREIGN KEY ("source_version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_version" ADD CONSTRAINT "crosswalk_version_target_version_id_standard_version_id_fk" FOREIGN KEY ("target_version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "crosswalk_entry_order" ON "crosswalk_entry" USING btree ("version_id","ordinal");--> statement-breakpoint
CREATE INDEX "crosswalk_entry_carried" ON "crosswalk_entry" USING btree ("carried_from");--> statement-breakpoint
CREATE INDEX "crosswalk_version_source" ON "crosswalk_version" USING btree ("source_version_id");--> statement-breakpoint
CREATE INDEX "crosswalk_version_target" ON "crosswalk_version" USING btree ("target_version_id");
CREATE TABLE "incident_stop" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"seat_id" uuid NOT NULL,
	"stopped_at" timestamp (3) with time zone NOT NULL,
	"resumed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "indicator_owner" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "incident_stop" ADD CONSTRAINT "incident_stop_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "incident_stop_live" ON "incident_stop" USING btree (("resumed_at" is null)) WHERE "incident_stop"."resumed_at" is null;--> statement-breakpoint
CREATE INDEX "incident_stop_seat" ON "incident_stop" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "indicator_owner_import" ON "indicator_owner" USING btree ("import_id") WHERE "indicator_owner"."import_id" is not null;
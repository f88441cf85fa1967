CREATE TABLE "quota_lease" (
	"party" text NOT NULL,
	"minute" timestamp with time zone NOT NULL,
	"points" bigint NOT NULL,
	CONSTRAINT "quota_lease_party_minute_pk" PRIMARY KEY("party","minute")
);
--> statement-breakpoint
CREATE INDEX "quota_lease_minute" ON "quota_lease" USING btree ("minute");
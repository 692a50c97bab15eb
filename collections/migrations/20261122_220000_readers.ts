import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_procedures_ways_ends" AS ENUM('any', 'some', 'nothing');
  CREATE TYPE "public"."enum__procedures_v_version_ways_ends" AS ENUM('any', 'some', 'nothing');
  CREATE TYPE "public"."enum_reports_answer" AS ENUM('worked', 'failed');
  CREATE TYPE "public"."enum_reports_reason" AS ENUM('moved', 'refused', 'asked-more', 'cost', 'no-answer', 'not-ended', 'not-erased', 'error', 'other');
  CREATE TYPE "public"."enum_reports_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_reports_state" AS ENUM('new', 'seen', 'done');
  CREATE TYPE "public"."enum_corrections_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_corrections_state" AS ENUM('new', 'seen', 'done');
  CREATE TYPE "public"."enum_changes_kind" AS ENUM('added', 'removed', 'changed', 'checked');
  CREATE TYPE "public"."enum_changes_locale" AS ENUM('zh', 'en');
  CREATE TABLE "reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar,
  	"answer" "enum_reports_answer",
  	"reason" "enum_reports_reason",
  	"way" varchar,
  	"text" varchar,
  	"checked_on" varchar,
  	"procedure_id" integer,
  	"device_id" integer,
  	"counts" boolean,
  	"day" varchar,
  	"locale" "enum_reports_locale",
  	"state" "enum_reports_state",
  	"note" varchar
  );
  
  CREATE TABLE "corrections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar,
  	"wrong" varchar,
  	"right" varchar,
  	"source" varchar,
  	"day" varchar,
  	"locale" "enum_corrections_locale",
  	"state" "enum_corrections_state",
  	"note" varchar
  );
  
  CREATE TABLE "changes_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" varchar,
  	"name" varchar,
  	"code" varchar,
  	"place" numeric,
  	"before" varchar,
  	"after" varchar
  );
  
  CREATE TABLE "changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar,
  	"kind" "enum_changes_kind",
  	"locale" "enum_changes_locale",
  	"day" varchar,
  	"at" timestamp(3) with time zone,
  	"by" varchar,
  	"account" numeric,
  	"of" varchar,
  	"doc" numeric,
  	"carrier" numeric,
  	"summary" varchar,
  	"hidden" boolean
  );
  
  ALTER TABLE "procedures_ways" ADD COLUMN "ends" "enum_procedures_ways_ends" DEFAULT 'any';
  ALTER TABLE "_procedures_v_version_ways" ADD COLUMN "ends" "enum__procedures_v_version_ways_ends" DEFAULT 'any';
  ALTER TABLE "users" ADD COLUMN "byline" varchar;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."devices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "changes_lines" ADD CONSTRAINT "changes_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."changes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "reports_procedure_idx" ON "reports" USING btree ("procedure_id");
  CREATE INDEX "reports_device_idx" ON "reports" USING btree ("device_id");
  CREATE INDEX "reports_day_idx" ON "reports" USING btree ("day");
  CREATE INDEX "reports_state_idx" ON "reports" USING btree ("state");
  CREATE INDEX "corrections_day_idx" ON "corrections" USING btree ("day");
  CREATE INDEX "corrections_state_idx" ON "corrections" USING btree ("state");
  CREATE INDEX "changes_lines_order_idx" ON "changes_lines" USING btree ("_order");
  CREATE INDEX "changes_lines_parent_id_idx" ON "changes_lines" USING btree ("_parent_id");
  CREATE INDEX "changes_locale_idx" ON "changes" USING btree ("locale");
  CREATE INDEX "changes_day_idx" ON "changes" USING btree ("day");
  CREATE INDEX "changes_at_idx" ON "changes" USING btree ("at");
  CREATE INDEX "changes_account_idx" ON "changes" USING btree ("account");
  CREATE INDEX "changes_of_idx" ON "changes" USING btree ("of");
  CREATE INDEX "changes_doc_idx" ON "changes" USING btree ("doc");
  CREATE INDEX "changes_carrier_idx" ON "changes" USING btree ("carrier");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reports" CASCADE;
  DROP TABLE "corrections" CASCADE;
  DROP TABLE "changes_lines" CASCADE;
  DROP TABLE "changes" CASCADE;
  ALTER TABLE "procedures_ways" DROP COLUMN "ends";
  ALTER TABLE "_procedures_v_version_ways" DROP COLUMN "ends";
  ALTER TABLE "users" DROP COLUMN "byline";
  DROP TYPE "public"."enum_procedures_ways_ends";
  DROP TYPE "public"."enum__procedures_v_version_ways_ends";
  DROP TYPE "public"."enum_reports_answer";
  DROP TYPE "public"."enum_reports_reason";
  DROP TYPE "public"."enum_reports_locale";
  DROP TYPE "public"."enum_reports_state";
  DROP TYPE "public"."enum_corrections_locale";
  DROP TYPE "public"."enum_corrections_state";
  DROP TYPE "public"."enum_changes_kind";
  DROP TYPE "public"."enum_changes_locale";`)
}

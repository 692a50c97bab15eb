import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { empty, fill } from './facts/fill.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_carriers_hotlines_tasks" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum_carriers_hotlines_purpose" AS ENUM('general', 'cancel', 'loss');
  CREATE TYPE "public"."enum_carriers_hotlines_reach" AS ENUM('anywhere', 'country', 'network');
  CREATE TYPE "public"."enum_carriers_alternatives_tasks" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum_carriers_cases_case" AS ENUM('abroad', 'province', 'lost', 'minor', 'company', 'deceased');
  CREATE TYPE "public"."enum_carriers_cases_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_carriers_cards_speaker" AS ENUM('holder', 'anyone');
  CREATE TYPE "public"."enum__carriers_v_version_hotlines_tasks" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum__carriers_v_version_hotlines_purpose" AS ENUM('general', 'cancel', 'loss');
  CREATE TYPE "public"."enum__carriers_v_version_hotlines_reach" AS ENUM('anywhere', 'country', 'network');
  CREATE TYPE "public"."enum__carriers_v_version_alternatives_tasks" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum__carriers_v_version_cases_case" AS ENUM('abroad', 'province', 'lost', 'minor', 'company', 'deceased');
  CREATE TYPE "public"."enum__carriers_v_version_cases_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__carriers_v_version_cards_speaker" AS ENUM('holder', 'anyone');
  CREATE TYPE "public"."enum_procedures_stages_covers" AS ENUM('refund', 'number');
  CREATE TYPE "public"."enum_procedures_ways_only_for" AS ENUM('abroad', 'province', 'lost', 'minor', 'company', 'deceased');
  CREATE TYPE "public"."enum_procedures_ways_applicants" AS ENUM('holder', 'proxy', 'guardian', 'heirs', 'company');
  CREATE TYPE "public"."enum_procedures_ways_bring_covers" AS ENUM('login', 'id-number', 'id-copy', 'id-original', 'face-check', 'sms-code', 'working-line', 'letter', 'device', 'company-papers', 'account-manager');
  CREATE TYPE "public"."enum_procedures_ways_reach" AS ENUM('anywhere', 'country', 'home-area');
  CREATE TYPE "public"."enum_procedures_ways_duration_unit" AS ENUM('calendar', 'working');
  CREATE TYPE "public"."enum_procedures_ways_duration_until" AS ENUM('ended', 'refunded');
  CREATE TYPE "public"."enum_procedures_ways_agreement" AS ENUM('agree', 'differ');
  CREATE TYPE "public"."enum__procedures_v_version_stages_covers" AS ENUM('refund', 'number');
  CREATE TYPE "public"."enum__procedures_v_version_ways_only_for" AS ENUM('abroad', 'province', 'lost', 'minor', 'company', 'deceased');
  CREATE TYPE "public"."enum__procedures_v_version_ways_applicants" AS ENUM('holder', 'proxy', 'guardian', 'heirs', 'company');
  CREATE TYPE "public"."enum__procedures_v_version_ways_bring_covers" AS ENUM('login', 'id-number', 'id-copy', 'id-original', 'face-check', 'sms-code', 'working-line', 'letter', 'device', 'company-papers', 'account-manager');
  CREATE TYPE "public"."enum__procedures_v_version_ways_reach" AS ENUM('anywhere', 'country', 'home-area');
  CREATE TYPE "public"."enum__procedures_v_version_ways_duration_unit" AS ENUM('calendar', 'working');
  CREATE TYPE "public"."enum__procedures_v_version_ways_duration_until" AS ENUM('ended', 'refunded');
  CREATE TYPE "public"."enum__procedures_v_version_ways_agreement" AS ENUM('agree', 'differ');
  CREATE TYPE "public"."enum_countries_cases_case" AS ENUM('abroad', 'province', 'lost', 'minor', 'company', 'deceased');
  CREATE TYPE "public"."enum_countries_cases_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_countries_cards_speaker" AS ENUM('holder', 'anyone');
  CREATE TYPE "public"."enum__countries_v_version_cases_case" AS ENUM('abroad', 'province', 'lost', 'minor', 'company', 'deceased');
  CREATE TYPE "public"."enum__countries_v_version_cases_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__countries_v_version_cards_speaker" AS ENUM('holder', 'anyone');
  CREATE TYPE "public"."enum_devices_kind" AS ENUM('phone', 'tablet', 'watch', 'computer');
  CREATE TYPE "public"."enum__devices_v_version_kind" AS ENUM('phone', 'tablet', 'watch', 'computer');
  CREATE TYPE "public"."enum_sections_topic" AS ENUM('why', 'before', 'cases', 'records', 'erase', 'afterwards', 'complain');
  CREATE TYPE "public"."enum__sections_v_version_topic" AS ENUM('why', 'before', 'cases', 'records', 'erase', 'afterwards', 'complain');
  CREATE TABLE "carriers_hotlines_tasks" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_carriers_hotlines_tasks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "carriers_alternatives_tasks" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_carriers_alternatives_tasks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "carriers_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"case" "enum_carriers_cases_case",
  	"evidence" "enum_carriers_cases_evidence" DEFAULT 'secondary',
  	"note" varchar
  );
  
  CREATE TABLE "carriers_cases_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_carriers_v_version_hotlines_tasks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__carriers_v_version_hotlines_tasks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_carriers_v_version_alternatives_tasks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__carriers_v_version_alternatives_tasks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_carriers_v_version_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"case" "enum__carriers_v_version_cases_case",
  	"evidence" "enum__carriers_v_version_cases_evidence" DEFAULT 'secondary',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_carriers_v_version_cases_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "procedures_stages_covers" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_procedures_stages_covers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways_only_for" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_procedures_ways_only_for",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways_applicants" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_procedures_ways_applicants",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways_bring_covers" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_procedures_ways_bring_covers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_stages_covers" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_stages_covers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_only_for" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_ways_only_for",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_applicants" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_ways_applicants",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_bring_covers" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_ways_bring_covers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "countries_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"case" "enum_countries_cases_case",
  	"evidence" "enum_countries_cases_evidence" DEFAULT 'secondary',
  	"note" varchar
  );
  
  CREATE TABLE "countries_cases_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_countries_v_version_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"case" "enum__countries_v_version_cases_case",
  	"evidence" "enum__countries_v_version_cases_evidence" DEFAULT 'secondary',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_cases_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "carriers_hotlines" ADD COLUMN "purpose" "enum_carriers_hotlines_purpose";
  ALTER TABLE "carriers_hotlines" ADD COLUMN "reach" "enum_carriers_hotlines_reach";
  ALTER TABLE "carriers_cards" ADD COLUMN "speaker" "enum_carriers_cards_speaker";
  ALTER TABLE "carriers" ADD COLUMN "number_held_days" numeric;
  ALTER TABLE "_carriers_v_version_hotlines" ADD COLUMN "purpose" "enum__carriers_v_version_hotlines_purpose";
  ALTER TABLE "_carriers_v_version_hotlines" ADD COLUMN "reach" "enum__carriers_v_version_hotlines_reach";
  ALTER TABLE "_carriers_v_version_cards" ADD COLUMN "speaker" "enum__carriers_v_version_cards_speaker";
  ALTER TABLE "_carriers_v" ADD COLUMN "version_number_held_days" numeric;
  ALTER TABLE "procedures_ways" ADD COLUMN "reach" "enum_procedures_ways_reach";
  ALTER TABLE "procedures_ways" ADD COLUMN "duration_unit" "enum_procedures_ways_duration_unit";
  ALTER TABLE "procedures_ways" ADD COLUMN "duration_until" "enum_procedures_ways_duration_until";
  ALTER TABLE "procedures_ways" ADD COLUMN "agreement" "enum_procedures_ways_agreement";
  ALTER TABLE "_procedures_v_version_ways" ADD COLUMN "reach" "enum__procedures_v_version_ways_reach";
  ALTER TABLE "_procedures_v_version_ways" ADD COLUMN "duration_unit" "enum__procedures_v_version_ways_duration_unit";
  ALTER TABLE "_procedures_v_version_ways" ADD COLUMN "duration_until" "enum__procedures_v_version_ways_duration_until";
  ALTER TABLE "_procedures_v_version_ways" ADD COLUMN "agreement" "enum__procedures_v_version_ways_agreement";
  ALTER TABLE "countries_cards" ADD COLUMN "speaker" "enum_countries_cards_speaker";
  ALTER TABLE "_countries_v_version_cards" ADD COLUMN "speaker" "enum__countries_v_version_cards_speaker";
  ALTER TABLE "devices" ADD COLUMN "kind" "enum_devices_kind";
  ALTER TABLE "_devices_v" ADD COLUMN "version_kind" "enum__devices_v_version_kind";
  ALTER TABLE "sections" ADD COLUMN "topic" "enum_sections_topic";
  ALTER TABLE "_sections_v" ADD COLUMN "version_topic" "enum__sections_v_version_topic";
  ALTER TABLE "carriers_hotlines_tasks" ADD CONSTRAINT "carriers_hotlines_tasks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers_hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_alternatives_tasks" ADD CONSTRAINT "carriers_alternatives_tasks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_cases" ADD CONSTRAINT "carriers_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_cases_locales" ADD CONSTRAINT "carriers_cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_hotlines_tasks" ADD CONSTRAINT "_carriers_v_version_hotlines_tasks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_carriers_v_version_hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_alternatives_tasks" ADD CONSTRAINT "_carriers_v_version_alternatives_tasks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_carriers_v_version_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_cases" ADD CONSTRAINT "_carriers_v_version_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_cases_locales" ADD CONSTRAINT "_carriers_v_version_cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v_version_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_stages_covers" ADD CONSTRAINT "procedures_stages_covers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_only_for" ADD CONSTRAINT "procedures_ways_only_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_applicants" ADD CONSTRAINT "procedures_ways_applicants_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_bring_covers" ADD CONSTRAINT "procedures_ways_bring_covers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_stages_covers" ADD CONSTRAINT "_procedures_v_version_stages_covers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_only_for" ADD CONSTRAINT "_procedures_v_version_ways_only_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_applicants" ADD CONSTRAINT "_procedures_v_version_ways_applicants_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_bring_covers" ADD CONSTRAINT "_procedures_v_version_ways_bring_covers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_cases" ADD CONSTRAINT "countries_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_cases_locales" ADD CONSTRAINT "countries_cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_cases" ADD CONSTRAINT "_countries_v_version_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_cases_locales" ADD CONSTRAINT "_countries_v_version_cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v_version_cases"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "carriers_hotlines_tasks_order_idx" ON "carriers_hotlines_tasks" USING btree ("order");
  CREATE INDEX "carriers_hotlines_tasks_parent_idx" ON "carriers_hotlines_tasks" USING btree ("parent_id");
  CREATE INDEX "carriers_alternatives_tasks_order_idx" ON "carriers_alternatives_tasks" USING btree ("order");
  CREATE INDEX "carriers_alternatives_tasks_parent_idx" ON "carriers_alternatives_tasks" USING btree ("parent_id");
  CREATE INDEX "carriers_cases_order_idx" ON "carriers_cases" USING btree ("_order");
  CREATE INDEX "carriers_cases_parent_id_idx" ON "carriers_cases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "carriers_cases_locales_locale_parent_id_unique" ON "carriers_cases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_version_hotlines_tasks_order_idx" ON "_carriers_v_version_hotlines_tasks" USING btree ("order");
  CREATE INDEX "_carriers_v_version_hotlines_tasks_parent_idx" ON "_carriers_v_version_hotlines_tasks" USING btree ("parent_id");
  CREATE INDEX "_carriers_v_version_alternatives_tasks_order_idx" ON "_carriers_v_version_alternatives_tasks" USING btree ("order");
  CREATE INDEX "_carriers_v_version_alternatives_tasks_parent_idx" ON "_carriers_v_version_alternatives_tasks" USING btree ("parent_id");
  CREATE INDEX "_carriers_v_version_cases_order_idx" ON "_carriers_v_version_cases" USING btree ("_order");
  CREATE INDEX "_carriers_v_version_cases_parent_id_idx" ON "_carriers_v_version_cases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_carriers_v_version_cases_locales_locale_parent_id_unique" ON "_carriers_v_version_cases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_stages_covers_order_idx" ON "procedures_stages_covers" USING btree ("order");
  CREATE INDEX "procedures_stages_covers_parent_idx" ON "procedures_stages_covers" USING btree ("parent_id");
  CREATE INDEX "procedures_ways_only_for_order_idx" ON "procedures_ways_only_for" USING btree ("order");
  CREATE INDEX "procedures_ways_only_for_parent_idx" ON "procedures_ways_only_for" USING btree ("parent_id");
  CREATE INDEX "procedures_ways_applicants_order_idx" ON "procedures_ways_applicants" USING btree ("order");
  CREATE INDEX "procedures_ways_applicants_parent_idx" ON "procedures_ways_applicants" USING btree ("parent_id");
  CREATE INDEX "procedures_ways_bring_covers_order_idx" ON "procedures_ways_bring_covers" USING btree ("order");
  CREATE INDEX "procedures_ways_bring_covers_parent_idx" ON "procedures_ways_bring_covers" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_stages_covers_order_idx" ON "_procedures_v_version_stages_covers" USING btree ("order");
  CREATE INDEX "_procedures_v_version_stages_covers_parent_idx" ON "_procedures_v_version_stages_covers" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_ways_only_for_order_idx" ON "_procedures_v_version_ways_only_for" USING btree ("order");
  CREATE INDEX "_procedures_v_version_ways_only_for_parent_idx" ON "_procedures_v_version_ways_only_for" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_ways_applicants_order_idx" ON "_procedures_v_version_ways_applicants" USING btree ("order");
  CREATE INDEX "_procedures_v_version_ways_applicants_parent_idx" ON "_procedures_v_version_ways_applicants" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_ways_bring_covers_order_idx" ON "_procedures_v_version_ways_bring_covers" USING btree ("order");
  CREATE INDEX "_procedures_v_version_ways_bring_covers_parent_idx" ON "_procedures_v_version_ways_bring_covers" USING btree ("parent_id");
  CREATE INDEX "countries_cases_order_idx" ON "countries_cases" USING btree ("_order");
  CREATE INDEX "countries_cases_parent_id_idx" ON "countries_cases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "countries_cases_locales_locale_parent_id_unique" ON "countries_cases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_version_cases_order_idx" ON "_countries_v_version_cases" USING btree ("_order");
  CREATE INDEX "_countries_v_version_cases_parent_id_idx" ON "_countries_v_version_cases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_countries_v_version_cases_locales_locale_parent_id_unique" ON "_countries_v_version_cases_locales" USING btree ("_locale","_parent_id");`)
  await fill(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await empty(db)
  await db.execute(sql`
   DROP TABLE "carriers_hotlines_tasks" CASCADE;
  DROP TABLE "carriers_alternatives_tasks" CASCADE;
  DROP TABLE "carriers_cases" CASCADE;
  DROP TABLE "carriers_cases_locales" CASCADE;
  DROP TABLE "_carriers_v_version_hotlines_tasks" CASCADE;
  DROP TABLE "_carriers_v_version_alternatives_tasks" CASCADE;
  DROP TABLE "_carriers_v_version_cases" CASCADE;
  DROP TABLE "_carriers_v_version_cases_locales" CASCADE;
  DROP TABLE "procedures_stages_covers" CASCADE;
  DROP TABLE "procedures_ways_only_for" CASCADE;
  DROP TABLE "procedures_ways_applicants" CASCADE;
  DROP TABLE "procedures_ways_bring_covers" CASCADE;
  DROP TABLE "_procedures_v_version_stages_covers" CASCADE;
  DROP TABLE "_procedures_v_version_ways_only_for" CASCADE;
  DROP TABLE "_procedures_v_version_ways_applicants" CASCADE;
  DROP TABLE "_procedures_v_version_ways_bring_covers" CASCADE;
  DROP TABLE "countries_cases" CASCADE;
  DROP TABLE "countries_cases_locales" CASCADE;
  DROP TABLE "_countries_v_version_cases" CASCADE;
  DROP TABLE "_countries_v_version_cases_locales" CASCADE;
  ALTER TABLE "carriers_hotlines" DROP COLUMN "purpose";
  ALTER TABLE "carriers_hotlines" DROP COLUMN "reach";
  ALTER TABLE "carriers_cards" DROP COLUMN "speaker";
  ALTER TABLE "carriers" DROP COLUMN "number_held_days";
  ALTER TABLE "_carriers_v_version_hotlines" DROP COLUMN "purpose";
  ALTER TABLE "_carriers_v_version_hotlines" DROP COLUMN "reach";
  ALTER TABLE "_carriers_v_version_cards" DROP COLUMN "speaker";
  ALTER TABLE "_carriers_v" DROP COLUMN "version_number_held_days";
  ALTER TABLE "procedures_ways" DROP COLUMN "reach";
  ALTER TABLE "procedures_ways" DROP COLUMN "duration_unit";
  ALTER TABLE "procedures_ways" DROP COLUMN "duration_until";
  ALTER TABLE "procedures_ways" DROP COLUMN "agreement";
  ALTER TABLE "_procedures_v_version_ways" DROP COLUMN "reach";
  ALTER TABLE "_procedures_v_version_ways" DROP COLUMN "duration_unit";
  ALTER TABLE "_procedures_v_version_ways" DROP COLUMN "duration_until";
  ALTER TABLE "_procedures_v_version_ways" DROP COLUMN "agreement";
  ALTER TABLE "countries_cards" DROP COLUMN "speaker";
  ALTER TABLE "_countries_v_version_cards" DROP COLUMN "speaker";
  ALTER TABLE "devices" DROP COLUMN "kind";
  ALTER TABLE "_devices_v" DROP COLUMN "version_kind";
  ALTER TABLE "sections" DROP COLUMN "topic";
  ALTER TABLE "_sections_v" DROP COLUMN "version_topic";
  DROP TYPE "public"."enum_carriers_hotlines_tasks";
  DROP TYPE "public"."enum_carriers_hotlines_purpose";
  DROP TYPE "public"."enum_carriers_hotlines_reach";
  DROP TYPE "public"."enum_carriers_alternatives_tasks";
  DROP TYPE "public"."enum_carriers_cases_case";
  DROP TYPE "public"."enum_carriers_cases_evidence";
  DROP TYPE "public"."enum_carriers_cards_speaker";
  DROP TYPE "public"."enum__carriers_v_version_hotlines_tasks";
  DROP TYPE "public"."enum__carriers_v_version_hotlines_purpose";
  DROP TYPE "public"."enum__carriers_v_version_hotlines_reach";
  DROP TYPE "public"."enum__carriers_v_version_alternatives_tasks";
  DROP TYPE "public"."enum__carriers_v_version_cases_case";
  DROP TYPE "public"."enum__carriers_v_version_cases_evidence";
  DROP TYPE "public"."enum__carriers_v_version_cards_speaker";
  DROP TYPE "public"."enum_procedures_stages_covers";
  DROP TYPE "public"."enum_procedures_ways_only_for";
  DROP TYPE "public"."enum_procedures_ways_applicants";
  DROP TYPE "public"."enum_procedures_ways_bring_covers";
  DROP TYPE "public"."enum_procedures_ways_reach";
  DROP TYPE "public"."enum_procedures_ways_duration_unit";
  DROP TYPE "public"."enum_procedures_ways_duration_until";
  DROP TYPE "public"."enum_procedures_ways_agreement";
  DROP TYPE "public"."enum__procedures_v_version_stages_covers";
  DROP TYPE "public"."enum__procedures_v_version_ways_only_for";
  DROP TYPE "public"."enum__procedures_v_version_ways_applicants";
  DROP TYPE "public"."enum__procedures_v_version_ways_bring_covers";
  DROP TYPE "public"."enum__procedures_v_version_ways_reach";
  DROP TYPE "public"."enum__procedures_v_version_ways_duration_unit";
  DROP TYPE "public"."enum__procedures_v_version_ways_duration_until";
  DROP TYPE "public"."enum__procedures_v_version_ways_agreement";
  DROP TYPE "public"."enum_countries_cases_case";
  DROP TYPE "public"."enum_countries_cases_evidence";
  DROP TYPE "public"."enum_countries_cards_speaker";
  DROP TYPE "public"."enum__countries_v_version_cases_case";
  DROP TYPE "public"."enum__countries_v_version_cases_evidence";
  DROP TYPE "public"."enum__countries_v_version_cards_speaker";
  DROP TYPE "public"."enum_devices_kind";
  DROP TYPE "public"."enum__devices_v_version_kind";
  DROP TYPE "public"."enum_sections_topic";
  DROP TYPE "public"."enum__sections_v_version_topic";`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The index of the search (decision 24): pages with their lexemes, the names things are called by, and the vocabulary.
 * Queries name language and kind as literals, so that the partial indexes serve them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "search_pages" (
      "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      "locale" text NOT NULL,
      "entity" text NOT NULL,
      "path" text NOT NULL,
      "about" text NOT NULL,
      "wide" boolean NOT NULL,
      "card" jsonb NOT NULL,
      "mark" text NOT NULL,
      "words" tsvector NOT NULL,
      UNIQUE ("entity", "locale", "path")
    );
    CREATE INDEX "search_pages_about_idx" ON "search_pages" ("about");
    CREATE INDEX "search_pages_zh_idx" ON "search_pages" USING gin ("words") WHERE "locale" = 'zh' AND NOT "wide";
    CREATE INDEX "search_pages_en_idx" ON "search_pages" USING gin ("words") WHERE "locale" = 'en' AND NOT "wide";
    CREATE INDEX "search_pages_zh_wide_idx" ON "search_pages" USING gin ("words") WHERE "locale" = 'zh' AND "wide";
    CREATE INDEX "search_pages_en_wide_idx" ON "search_pages" USING gin ("words") WHERE "locale" = 'en' AND "wide";
    CREATE TABLE "search_names" (
      "entity" text NOT NULL,
      "key" text COLLATE "C" NOT NULL,
      "how" text NOT NULL,
      "name" text NOT NULL,
      PRIMARY KEY ("key", "entity")
    );
    CREATE INDEX "search_names_entity_idx" ON "search_names" ("entity");
    CREATE TABLE "search_words" (
      "locale" text NOT NULL,
      "word" text COLLATE "C" NOT NULL,
      "pages" integer NOT NULL,
      "rests" text[],
      PRIMARY KEY ("locale", "word")
    );
    CREATE INDEX "search_words_rests_idx" ON "search_words" USING gin ("rests");
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "search_pages", "search_names", "search_words"`)
}

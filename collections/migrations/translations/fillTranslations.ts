import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** The text that a kind cannot do without: where no version has it, nobody has begun to write in that language. */
const TEXTS = {
  carriers: 'name',
  procedures: 'lead',
  countries: 'name',
  devices: 'name',
  sections: 'title',
  terms: 'name',
  site: 'tagline',
} as const

/**
 * How far the documents are that were there before translations were tracked. None of them counts as outdated: what each said
 * when the other was last published nobody recorded.
 */
export async function fillTranslations(db: MigrateUpArgs['db']): Promise<void> {
  for (const [slug, text] of Object.entries(TEXTS)) {
    const [doc, texts, version, next] = [slug, `${slug}_locales`, `_${slug}_v`, `_${slug}_v_locales`].map((name) => sql.raw(`"${name}"`))
    const parent = slug === 'site' ? sql`` : sql`and version.parent_id = doc.id`
    await db.execute(sql`
      insert into translations ("of", doc, locale, state, before)
      select ${slug}, ${slug === 'site' ? sql`1` : sql`doc.id`}, each.locale::text::enum_translations_locale,
        case when own._status = 'published' then 'published'
          when coalesce(draft.${sql.raw(`version_${text}`)}, own.${sql.raw(text)}, '') <> '' then 'draft'
          else 'missing' end::enum_translations_state, '{}'::jsonb
      from ${doc} doc cross join unnest(enum_range(null::_locales)) as each (locale)
      left join ${texts} own on own._parent_id = doc.id and own._locale = each.locale
      left join ${version} version on version.latest ${parent}
      left join ${next} draft on draft._parent_id = version.id and draft._locale = each.locale
      on conflict do nothing`)
  }
}

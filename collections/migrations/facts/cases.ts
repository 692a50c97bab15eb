import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { NAMED } from './phrases.ts'
import { quotes, variants, type Names, type Quotes } from './quotes.ts'
import { add, all, EDITIONS, tableOf, type Db } from './tables.ts'
import { fromState } from '#collections/shared/richText.ts'
import type { KeptBlock } from '#collections/shared/shape.ts'

type Lang = 'zh' | 'en'
const LANGS: readonly Lang[] = ['zh', 'en']

type Named = { id: number; country: number | null; names: Partial<Record<Lang, string>>; aliases: string[] }
type Source = { id: number; words: string }
type Guide = { bodies: Partial<Record<Lang, KeptBlock[]>>; sources: Source[] }
type Answer = { id: string; case: string; texts: Record<Lang, string>; sources: number[]; note: string | null }

const UNSURE =
  '由升级从指南抄来；来源是那一章的，请核对。· Copied from the guide by the upgrade; the sources are those of its section, so check them.'

const rowId = (): string => randomBytes(12).toString('hex')

/** The section on cases as readers had it, with what backs it. */
async function guideOf(db: Db): Promise<Guide> {
  const bodies = await all<{ lang: Lang; body: unknown }>(
    db,
    sql`select each._locale::text as lang, each.body from sections
      join sections_locales each on each._parent_id = sections.id
      where sections.topic = 'cases' and each._status = 'published' and each.body is not null`,
  )
  const sources = await all<Source>(
    db,
    sql`select sources.id, concat_ws(' ', sources.key, sources.title, string_agg(each.publisher, ' ')) as words
      from sections join sections_rels rel on rel.parent_id = sections.id and rel.path = 'sources'
      join sources on sources.id = rel.sources_id left join sources_locales each on each._parent_id = sources.id
      where sections.topic = 'cases' group by sources.id, rel.order order by rel.order`,
  )
  const read = (body: unknown): KeptBlock[] => fromState(body, { id: () => null, filename: () => null })
  return { bodies: Object.fromEntries(bodies.map(({ lang, body }) => [lang, read(body)])), sources }
}

async function carriersOf(db: Db): Promise<Named[]> {
  return all<Named>(
    db,
    sql`select carriers.id, carriers.country_id as country,
      coalesce((select jsonb_object_agg(_locale, name) from carriers_locales
        where _parent_id = carriers.id and name is not null), '{}') as names,
      coalesce((select jsonb_agg("text" order by "order") from carriers_texts
        where parent_id = carriers.id and path = 'aliases' and "text" is not null), '[]') as aliases
      from carriers order by carriers.id`,
  )
}

const countriesOf = (db: Db): Promise<Named[]> =>
  all<Named>(
    db,
    sql`select countries.id, null as country, '[]'::jsonb as aliases,
      coalesce((select jsonb_object_agg(_locale, name) from countries_locales
        where _parent_id = countries.id and name is not null), '{}') as names from countries order by countries.id`,
  )

const called = ({ names, aliases }: Named, lang: Lang): string[] => [...variants(names[lang] ?? ''), ...aliases]

/** The sources that name the one a text is about; all of the section, where none does, which is noted. */
function backing({ sources }: Guide, names: string[]): Pick<Answer, 'sources' | 'note'> {
  const own = sources.filter(({ words }) => names.some((name) => name !== '' && words.includes(name)))
  return { sources: (own.length > 0 ? own : sources).map(({ id }) => id), note: own.length > 0 ? null : UNSURE }
}

const whole = ({ own, land }: Quotes): string[] => [...own, ...land]

/** Pairs what two languages say, as long as each says as much as the other: half an answer is none. */
const paired = (zh: string[], en: string[]): Record<Lang, string>[] =>
  zh.length === en.length ? zh.map((text, at) => ({ zh: text, en: en[at] ?? '' })) : []

/** Ids for so many rows of a table that counts them. */
async function idsOf(db: Db, table: string, count: number): Promise<number[]> {
  const found = await all<{ id: string }>(
    db,
    sql`select nextval(pg_get_serial_sequence(${table}, 'id'))::text as id from generate_series(1, ${count}::integer)`,
  )
  return found.map(({ id }) => Number(id))
}

/** Writes answers to the published documents, by their ids, and to all of their versions. */
async function write(db: Db, document: 'carriers' | 'countries', answers: Map<number, Answer[]>): Promise<void> {
  for (const edition of EDITIONS) {
    const table = tableOf(edition, document, 'cases')
    const owner = sql.identifier(edition === 'live' ? 'id' : 'parent_id')
    const documents = await all<{ id: number; owner: number | null }>(
      db,
      sql`select id, ${owner} as owner from ${sql.identifier(tableOf(edition, document))} order by id`,
    )
    const wanted = documents.flatMap(({ id, owner: its }) =>
      (answers.get(its ?? 0) ?? []).map((answer, at) => ({ answer, at, parent: id })),
    )
    const ids = edition === 'live' ? wanted.map(({ answer }) => answer.id) : await idsOf(db, table, wanted.length)
    const rows = wanted.map(({ answer, at, parent }, index) => ({
      _order: at + 1,
      _parent_id: parent,
      id: ids[index],
      case: answer.case,
      evidence: 'secondary',
      note: answer.note,
      ...(edition === 'live' ? {} : { _uuid: answer.id }),
    }))
    const texts = wanted.flatMap(({ answer }, index) =>
      LANGS.map((lang) => ({ text: answer.texts[lang], _locale: lang, _parent_id: ids[index] })),
    )
    const prefix = edition === 'live' ? '' : 'version.'
    const sources = wanted.flatMap(({ answer, at, parent }) =>
      answer.sources.map((source, order) => ({
        order: order + 1,
        parent_id: parent,
        path: `${prefix}cases.${at}.sources`,
        sources_id: source,
      })),
    )
    await add(db, table, rows)
    await add(db, `${table}_locales`, texts)
    await add(db, `${tableOf(edition, document)}_rels`, sources)
  }
}

/**
 * Gives carriers and countries as answers by case what lists of release 0.2 quoted of the guide: what names the carrier goes
 * to it, what names its country alone to that. Call it when the guide's headings say their cases.
 */
export async function fillCases(db: Db): Promise<void> {
  const guide = await guideOf(db)
  if (Object.keys(guide.bodies).length === 0 || guide.sources.length === 0) return
  const [carriers, countries] = [await carriersOf(db), await countriesOf(db)]
  const ofCarriers = new Map<number, Answer[]>()
  const ofCountries = new Map<number, Answer[]>()
  for (const carrier of carriers) {
    const country = countries.find(({ id }) => id === carrier.country)
    const others = carriers.filter(({ id }) => id !== carrier.id)
    const rivals = others.filter((each) => country !== undefined && each.country === country.id)
    for (const which of Object.keys(NAMED)) {
      const said = LANGS.map((lang) => {
        const own = called(carrier, lang)
        const names: Names = {
          carrier: own,
          country: country?.names[lang] ? [country.names[lang]] : [],
          rivals: rivals.flatMap((each) => variants(each.names[lang] ?? '')).filter((name) => !own.includes(name)),
          foreign: others.flatMap((each) => called(each, lang)).filter((name) => !own.includes(name)),
        }
        return quotes(guide.bodies[lang] ?? [], which, lang, names)
      })
      const [zh, en] = said
      if (!zh || !en) continue
      const keep = (to: Map<number, Answer[]>, { id, names, aliases }: Named, texts: Record<Lang, string>[]): void => {
        const backed = backing(guide, [...Object.values(names), ...aliases])
        const found = texts.map((each): Answer => ({ id: rowId(), case: which, texts: each, ...backed }))
        to.set(id, [...(to.get(id) ?? []), ...found])
      }
      // One language may name the carrier where the other names its country.
      const own = zh.own.length === en.own.length ? paired(zh.own, en.own) : paired(whole(zh), whole(en))
      keep(ofCarriers, carrier, own)
      const isKnown = country && ofCountries.get(country.id)?.some((each) => each.case === which)
      if (country && !isKnown && zh.own.length === en.own.length) keep(ofCountries, country, paired(zh.land, en.land))
    }
  }
  await write(db, 'carriers', ofCarriers)
  await write(db, 'countries', ofCountries)
}

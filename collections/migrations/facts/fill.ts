import { sql } from '@payloadcms/db-postgres'
import { fillCases } from './cases.ts'
import { withCases, withoutFacts, withRoles } from './headings.ts'
import {
  alternativeTasks,
  deviceKind,
  heldDays,
  hotlineFacts,
  saysSame,
  speakerOf,
  TOPICS,
  wayFacts,
  type WayFacts,
} from './phrases.ts'
import {
  all,
  choose,
  chosen,
  columnOf,
  EDITIONS,
  listed,
  localized,
  set,
  tableOf,
  type Db,
  type Edition,
  type Id,
} from './tables.ts'
import type { State } from '#collections/shared/richText.ts'

async function fillWays(db: Db, edition: Edition): Promise<void> {
  const table = tableOf(edition, 'procedures', 'ways')
  const ways = await all<{ id: Id; days: boolean }>(
    db,
    sql`select id::text, duration_least is not null and duration_most is not null as days from ${sql.identifier(table)}`,
  )
  const texts = await localized(db, table, { title: 'title', fee: 'fee_text', duration: 'duration_text' })
  const [steps, bring, conditions] = [
    await listed(db, `${table}_steps`),
    await listed(db, `${table}_bring`),
    await listed(db, `${table}_conditions`),
  ]
  const needs = await chosen(db, `${table}_needs`)
  const facts = ways.map(({ id, days }): { id: Id } & WayFacts => ({
    id,
    ...wayFacts({
      ...(texts.get(id) ?? { title: {}, fee: {}, duration: {} }),
      steps: steps.get(id) ?? [],
      bring: bring.get(id) ?? [],
      conditions: conditions.get(id) ?? [],
      needs: needs.get(id) ?? [],
      hasDays: days,
    }),
  }))
  const lists = (of: 'onlyFor' | 'applicants' | 'bringCovers') => new Map(facts.map((each) => [each.id, each[of]]))
  await choose(db, `${table}_only_for`, lists('onlyFor'))
  await choose(db, `${table}_applicants`, lists('applicants'))
  await choose(db, `${table}_bring_covers`, lists('bringCovers'))
  await set(
    db,
    table,
    facts.map(({ id, reach, unit, until, agreement }) => ({
      id,
      reach,
      duration_unit: unit,
      duration_until: until,
      agreement,
    })),
  )
}

/** What the text of the last stage says of its carrier's own statements, as they are published now. */
async function fillStages(db: Db, edition: Edition): Promise<void> {
  const table = tableOf(edition, 'procedures', 'stages')
  const stages = await all<{ id: Id; carrier: Id }>(
    db,
    sql`select each.id::text, doc.${sql.identifier(columnOf(edition, 'carrier_id'))}::text as carrier
      from ${sql.identifier(table)} each join ${sql.identifier(tableOf(edition, 'procedures'))} doc on doc.id = each._parent_id
      where each.stage = 'after'`,
  )
  const texts = await localized(db, table, { text: 'text' })
  const carriers = await localized(db, 'carriers', { refund: 'refund_text', number: 'number_text' })
  const covers = stages.map(({ id, carrier }): [Id, string[]] => {
    const [said, its] = [texts.get(id)?.text, carriers.get(carrier)]
    if (!said || !its) return [id, []]
    return [id, (['refund', 'number'] as const).filter((each) => saysSame(said, its[each]))]
  })
  await choose(db, `${table}_covers`, new Map(covers))
}

async function fillCarriers(db: Db, edition: Edition): Promise<void> {
  const hotlines = tableOf(edition, 'carriers', 'hotlines')
  const labels = [...(await localized(db, hotlines, { label: 'label' }))].map(
    ([id, { label }]) => [id, hotlineFacts(label)] as const,
  )
  await choose(db, `${hotlines}_tasks`, new Map(labels.map(([id, { tasks }]) => [id, tasks])))
  await set(
    db,
    hotlines,
    labels.map(([id, { purpose, reach }]) => ({ id, purpose, reach })),
  )
  const alternatives = tableOf(edition, 'carriers', 'alternatives')
  const texts = await localized(db, alternatives, { text: 'text' })
  await choose(
    db,
    `${alternatives}_tasks`,
    new Map([...texts].map(([id, { text }]) => [id, alternativeTasks(text)] as const)),
  )
  const carriers = tableOf(edition, 'carriers')
  const numbers = await localized(db, carriers, { number: columnOf(edition, 'number_text') })
  await set(
    db,
    carriers,
    [...numbers].map(([id, { number }]) => ({ id, [columnOf(edition, 'number_held_days')]: heldDays(number) })),
  )
}

async function fillCards(db: Db, table: string): Promise<void> {
  const cards = await all<{ id: Id; text: string | null }>(
    db,
    sql`select id::text, "text" from ${sql.identifier(table)}`,
  )
  await set(
    db,
    table,
    cards.map(({ id, text }) => ({ id, speaker: text === null ? null : speakerOf(text) })),
  )
}

async function fillDevices(db: Db, edition: Edition): Promise<void> {
  const table = tableOf(edition, 'devices')
  const names = await localized(db, table, { name: columnOf(edition, 'name') })
  const devices = await all<{ id: Id; slug: string | null }>(
    db,
    sql`select id::text, ${sql.identifier(columnOf(edition, 'slug'))} as slug from ${sql.identifier(table)}`,
  )
  await set(
    db,
    table,
    devices.map(({ id, slug }) => ({
      id,
      [columnOf(edition, 'kind')]: deviceKind(slug ?? '', names.get(id)?.name ?? {}),
    })),
  )
}

/** The sections with topics, wherever they have moved since they were shipped, by their ids. */
async function topicsOf(db: Db): Promise<Map<number, string>> {
  const found = await all<{ id: number; slug: string }>(
    db,
    sql`select id, slug from sections where slug is not null
      union all select rel.sections_id, each."from" from redirects each join redirects_rels rel on rel.parent_id = each.id
      where each."of" = 'sections' and rel.sections_id is not null`,
  )
  const topics = new Map<number, string>()
  for (const { id, slug } of found) {
    const topic = TOPICS[slug]
    if (topic !== undefined && ![...topics.values()].includes(topic)) topics.set(id, topic)
  }
  return topics
}

/** Changes the texts of sections, in every language and version. */
async function rewrite(db: Db, change: (section: number, body: State) => State): Promise<void> {
  for (const edition of EDITIONS) {
    const [table, column] = [`${tableOf(edition, 'sections')}_locales`, columnOf(edition, 'body')]
    const owner = sql.identifier(edition === 'live' ? 'id' : 'parent_id')
    const texts = await all<{ id: number; section: number; body: State }>(
      db,
      sql`select each.id, doc.${owner} as section, each.${sql.identifier(column)} as body
        from ${sql.identifier(table)} each join ${sql.identifier(tableOf(edition, 'sections'))} doc on doc.id = each._parent_id
        where each.${sql.identifier(column)} is not null and doc.${owner} is not null`,
    )
    const changed = texts.flatMap(({ id, section, body }) => {
      const next = change(section, body)
      return JSON.stringify(next) === JSON.stringify(body) ? [] : [{ id, [column]: next }]
    })
    await set(db, table, changed)
  }
}

async function fillSections(db: Db): Promise<void> {
  const topics = await topicsOf(db)
  for (const [id, topic] of topics) {
    await db.execute(sql`update sections set topic = ${topic}::enum_sections_topic where id = ${id}`)
    await db.execute(
      sql`update _sections_v set version_topic = ${topic}::enum__sections_v_version_topic where parent_id = ${id}`,
    )
  }
  await rewrite(db, (section, body) => {
    if (topics.get(section) === 'cases') return withCases(body)
    return topics.get(section) === 'before' ? withRoles(body) : body
  })
}

/** Fills the new fields from the words that release 0.2 read, in what is published and in every version. */
export async function fill(db: Db): Promise<void> {
  for (const edition of EDITIONS) {
    await fillWays(db, edition)
    await fillStages(db, edition)
    await fillCarriers(db, edition)
    await fillCards(db, tableOf(edition, 'carriers', 'cards'))
    await fillCards(db, tableOf(edition, 'countries', 'cards'))
    await fillDevices(db, edition)
  }
  await fillSections(db)
  await fillCases(db)
}

/** Gives guide texts back what release 0.2 understands, and takes away what backs answers by case. */
export async function empty(db: Db): Promise<void> {
  await rewrite(db, (_section, body) => withoutFacts(body))
  for (const document of ['carriers', 'countries'])
    for (const edition of EDITIONS)
      await db.execute(
        sql`delete from ${sql.identifier(`${tableOf(edition, document)}_rels`)} where path ~ '^(version\\.)?cases\\.'`,
      )
}

import { procedureSnapshot } from './changes.ts'
import { composeProcedure } from './compose.ts'
import { procedureSearchable } from './search.ts'
import { listedProcedureDocuments, procedureDocuments } from './shape.ts'
import type { Page } from '#collections/addresses.ts'
import { carrierDocuments } from '#collections/carriers/shape.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import type { Finder, DocumentQuery } from '#collections/shared/finder.ts'
import { kindOf, type Standing, type Titled } from '#collections/shared/kind.ts'
import { languages, needIn, textIn } from '#collections/shared/localize.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

const placed = listedProcedureDocuments.only('task', 'carrier', 'publish')
const named = listedProcedureDocuments.only('task', 'carrier', 'title', 'publish')
const carriers = carrierDocuments.only('slug', 'name', 'publish')

type Placed = DocumentOf<typeof placed>
type NamedCarrier = DocumentOf<typeof carriers>

function stand({ id, task, publish, changedAt }: Placed, carrier: NamedCarrier | null | undefined): Standing | null {
  const its = languages({ publish }, LOCALES[0], false)
  if (!its || !carrier || !languages(carrier, LOCALES[0], false)) return null
  const page: Page = { kind: 'procedure', carrier: carrier.slug, task }
  return { id, carrier: carrier.id, page, published: its.published, changedAt }
}

const carriersBySlug = async (find: Finder, query?: DocumentQuery): Promise<Map<string, NamedCarrier>> =>
  new Map((await find.all(carriers, query)).map((each) => [each.slug, each]))

async function standings(find: Finder): Promise<Standing[]> {
  const theirs = await carriersBySlug(find)
  return (await find.all(placed)).flatMap((doc) => stand(doc, theirs.get(doc.carrier ?? '')) ?? [])
}

async function standing(find: Finder, id: number): Promise<Standing | null> {
  const doc = await find.first(placed, { where: { id: { equals: id } } })
  if (!doc || doc.carrier === null) return null
  return stand(doc, await find.first(carriers, { where: { slug: { equals: doc.carrier } } }))
}

async function titled(find: Finder, ids: number[], locale: Locale): Promise<Map<number, Titled>> {
  const docs = await find.all(named, { where: { id: { in: ids } } })
  const theirs = await carriersBySlug(find, { where: { slug: { in: docs.flatMap(({ carrier }) => carrier ?? []) } } })
  return new Map(
    docs.flatMap((doc) => {
      const carrier = theirs.get(doc.carrier ?? '')
      const its = carrier && languages(carrier, locale, false)
      if (!carrier || !its || languages(doc, locale, false)?.shown !== locale) return []
      const page: Page = { kind: 'procedure', carrier: carrier.slug, task: doc.task }
      const title = textIn({ shown: locale, published: [locale] }, doc.title)
      return [[doc.id, { page, title, task: doc.task, carrier: needIn(its, carrier.name).text }] as const]
    }),
  )
}

export const procedureKind = kindOf({
  documents: procedureDocuments,
  standings,
  standing,
  titled,
  // It stands in its carrier's file.
  file: null,
  compose: async (find, locale, { page }) =>
    page.kind === 'procedure' ? composeProcedure(find, locale, page.carrier, page.task) : null,
  snapshot: procedureSnapshot,
  searchable: procedureSearchable,
})

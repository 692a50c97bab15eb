import type { CollectionSlug, PayloadRequest } from 'payload'
import type { TranslatedKind } from './readTexts.ts'
import { isObject } from '#collections/shared/fieldTree.ts'
import { LABELS } from '#collections/shared/labels.ts'
import { other, type Locale } from '#i18n/routing.ts'

type Named = { of: TranslatedKind; doc: number }

/** The key of a document in what `documentTitles` answers. */
export const keyOf = ({ of, doc }: Named): string => `${of} ${doc}`

const textOf = (value: unknown, language: Locale): string | null => {
  const text = isObject(value) ? (value[language] ?? value[other(language)]) : value
  return typeof text === 'string' && text !== '' ? text : null
}

/** What some documents are called, as last drafted, in a language or else in the other; what has no name yet is left out. */
export async function documentTitles(
  req: PayloadRequest,
  some: readonly Named[],
  language: Locale,
): Promise<Map<string, string>> {
  const { payload } = req
  const titles = new Map<string, string>()
  for (const of of new Set(some.map((each) => each.of))) {
    if (of === 'site') continue
    const ids = some.filter((each) => each.of === of).map(({ doc }) => doc)
    const title = String(payload.collections[of].config.admin.useAsTitle)
    const { docs } = await payload.find({
      collection: of as CollectionSlug,
      where: { id: { in: ids } },
      depth: of === 'procedures' ? 1 : 0,
      draft: true,
      locale: 'all',
      pagination: false,
      overrideAccess: false,
      user: req.user,
      populate: { carriers: { name: true } },
      select: of === 'procedures' ? { carrier: true, task: true } : { [title]: true },
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const name = isObject(doc.carrier) ? textOf(doc.carrier.name, language) : textOf(doc[title], language)
      const task = LABELS[String(doc.task)]?.[language]
      const whole = [name, task].filter(Boolean).join(' · ')
      if (whole !== '') titles.set(keyOf({ of, doc: Number(doc.id) }), whole)
    }
  }
  return titles
}

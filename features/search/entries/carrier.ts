import { anyOf, entries, lines, own, part, places, plain, unseen, views } from './entry.ts'
import { brandOf, nameKeys } from '#features/search/names.ts'
import type { IndexedDocument } from '#features/search/view.ts'
import { carrier } from '#collections/carriers/read.ts'
import { LOCALES } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

/** A carrier, by its address; `aliases` are the names an editor gave it for searching. */
export async function carrierEntries(entity: string, slug: string, aliases: string[]): Promise<IndexedDocument> {
  const each = await views((locale) => carrier(locale, slug))
  const names = [...own(each, ({ name }) => name), ...aliases]
  const shared = anyOf(each)
  const where = places(LOCALES.map((locale) => each[locale]?.country))
  const numbers = (shared?.hotlines ?? []).map(({ number }) => number)
  return {
    entity,
    names: shared ? nameKeys(names, [slug, ...names.flatMap((name) => brandOf(name, where))], numbers) : [],
    entries: entries(entity, entity, each, (view) => {
      const [title, lead] = [plain(view.name), plain(view.lead)]
      return {
        kind: 'carrier',
        page: { kind: 'carrier', carrier: slug },
        lang: view.shown,
        title,
        lead,
        names: unseen(names, title, ''),
        context: [...where, translator(view.shown)(`Carrier.kind.${view.kind}`)].join(' '),
        parts: [
          ...part('contact', '', view.hotlines.map(({ number, label }) => `${number} ${plain(label)}`).join('\n')),
          ...part('keep', '', lines(...view.alternatives.map(({ text }) => text))),
          ...part('money', '', lines(view.refund?.text, view.number?.text)),
          ...part('notes', '', lines(...view.notes.map(({ text }) => text))),
        ],
      }
    }),
  }
}

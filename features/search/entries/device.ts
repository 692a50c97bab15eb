import { anyOf, entries, lines, own, part, plain, unseen, views } from './entry.ts'
import { brands, nameKeys } from '#features/search/names.ts'
import type { IndexedDocument } from '#features/search/view.ts'
import { device } from '#collections/devices/read.ts'
import { translator } from '#i18n/translator.ts'

/** A device family. */
export async function deviceEntries(entity: string, slug: string): Promise<IndexedDocument> {
  const each = await views((locale) => device(locale, slug))
  const names = own(each, ({ name }) => name)
  const shared = anyOf(each)
  const makers = shared && !shared.maker.includes(',') ? [shared.maker] : []
  return {
    entity,
    names: shared
      ? nameKeys(
          names.filter((name) => !/[,、]/.test(name)),
          [slug, ...names.flatMap(brands)],
        )
      : [],
    entries: entries(entity, entity, each, (view, locale) => {
      const shown = translator(view.shown)
      return {
        kind: 'device',
        page: { kind: 'device', device: slug },
        lang: view.shown,
        title: translator(locale)('Device.title', { name: plain(view.name) }),
        lead: plain(view.lead),
        names: unseen(names, plain(view.name), ''),
        context: [plain(view.covers), ...makers].join(' '),
        parts: [
          ...part(null, plain(view.halt?.title), plain(view.halt?.text)),
          ...part('erase', shown('Device.erase'), lines(...(view.erase?.steps ?? []), view.erase?.connection)),
          ...part('redownload', shown('Device.redownload'), lines(view.redownload?.text)),
          ...part('move', shown('Device.move'), lines(...(view.move?.steps ?? []))),
          ...part('reset', shown('Device.reset'), lines(view.reset?.text)),
          ...part('find', shown('Device.find'), lines(...(view.find?.items ?? []).map(({ text }) => text))),
          ...part('warnings', '', lines(...view.warnings.map(({ text }) => text))),
        ],
      }
    }),
  }
}

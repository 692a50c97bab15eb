import { anyOf, entries, lines, own, part, plain, unseen, views } from './entry.ts'
import { brands, nameKeys } from '#features/search/names.ts'
import { word } from '#features/search/titles.ts'
import type { Indexed } from '#features/search/view.ts'
import { device } from '#collections/devices/read.ts'

/** A device family. */
export async function deviceEntries(entity: string, slug: string): Promise<Indexed> {
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
    entries: entries(entity, entity, each, (view, locale) => ({
      kind: 'device',
      page: { kind: 'device', device: slug },
      lang: view.shown,
      title: word(locale, 'device', 'title').replace('{name}', plain(view.name)),
      lead: plain(view.lead),
      names: unseen(names, plain(view.name), ''),
      context: [plain(view.covers), ...makers].join(' '),
      parts: [
        ...part(null, plain(view.halt?.title), plain(view.halt?.text)),
        ...part(
          'erase',
          word(view.shown, 'device', 'erase'),
          lines(...(view.erase?.steps ?? []), view.erase?.connection),
        ),
        ...part('redownload', word(view.shown, 'device', 'redownload'), lines(view.redownload?.text)),
        ...part('move', word(view.shown, 'device', 'move'), lines(...(view.move?.steps ?? []))),
        ...part('reset', word(view.shown, 'device', 'reset'), lines(view.reset?.text)),
        ...part('find', word(view.shown, 'device', 'find'), lines(...(view.find?.items ?? []).map(({ text }) => text))),
        ...part('warnings', '', lines(...view.warnings.map(({ text }) => text))),
      ],
    })),
  }
}

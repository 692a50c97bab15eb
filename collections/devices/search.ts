import type { Device } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  anyOf,
  lines,
  ownNames,
  pagesIn,
  part,
  plain,
  unseen,
  type PerLanguage,
  type Searchable,
  type Passage,
} from '#collections/shared/searchable.ts'
import { translator } from '#i18n/translator.ts'

function partsOf(view: Device): Passage[] {
  const { halt, erase, redownload, move, reset, find, warnings, shown, name: _name, lead: _lead, ...more } = view
  const { covers: _covers, maker: _maker, kind: _kind, slug: _slug, reported: _reported, ...meta } = more
  const { published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  const t = translator(shown)
  return [
    ...part(null, plain(halt?.title), plain(halt?.text)),
    ...part('erase', t('Device.erase'), lines(...(erase?.steps ?? []), erase?.connection)),
    ...part('redownload', t('Device.redownload'), lines(redownload?.text)),
    ...part('move', t('Device.move'), lines(...(move?.steps ?? []))),
    ...part('reset', t('Device.reset'), lines(reset?.text)),
    ...part('find', t('Device.find'), lines(...(find?.items ?? []).map(({ text }) => text))),
    ...part('warnings', '', lines(...warnings.map(({ text }) => text))),
  ]
}

/** What search is told of a device family. */
export function deviceSearchable(each: PerLanguage<Device>): Searchable {
  const names = ownNames(each, ({ name }) => name)
  const shared = anyOf(each)
  const makers = shared && !shared.maker.includes(',') ? [shared.maker] : []
  return {
    // A list of brands is no name.
    names: names.filter((name) => !/[,、]/.test(name)),
    forms: shared ? [shared.slug] : [],
    brands: { of: 'device', names, places: [] },
    numbers: [],
    pages: pagesIn(each, (view, locale) => ({
      kind: 'device',
      page: { kind: 'device', device: view.slug },
      lang: view.shown,
      title: translator(locale)('Device.title', { name: plain(view.name) }),
      lead: plain(view.lead),
      names: unseen(names, plain(view.name)),
      context: [plain(view.covers), ...makers].join(' '),
      parts: partsOf(view),
    })),
  }
}

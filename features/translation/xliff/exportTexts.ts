import type { PayloadRequest } from 'payload'
import { documentTitles, keyOf } from '../documentTitles.ts'
import { readTexts, type TranslatedKind } from '../readTexts.ts'
import type { ExchangeFile } from './exchange.ts'
import { writeXliff } from './writeXliff.ts'
import { other, type Locale } from '#i18n/routing.ts'

/** Texts of some documents, as last drafted, for translation into a language; what the source does not say is left out. */
export async function exportTexts(
  req: PayloadRequest,
  some: readonly { of: TranslatedKind; doc: number }[],
  target: Locale,
): Promise<string> {
  const language: Locale = req.i18n.language === 'en' ? 'en' : 'zh'
  const titles = await documentTitles(req, some, language)
  const files: ExchangeFile[] = []
  for (const each of some) {
    const { of, doc } = each
    const units = ((await readTexts(req, of, doc, true))?.units ?? []).filter(
      ({ apart, texts }) => !apart && texts[other(target)].trim() !== '',
    )
    if (units.length > 0)
      files.push({
        id: `${of}-${doc}`,
        units: units.map(({ place, labels, texts }) => ({
          place,
          note: [titles.get(keyOf(each)), ...labels.map((label) => label[language])].filter(Boolean).join(' · '),
          source: texts[other(target)],
          target: texts[target],
        })),
      })
  }
  return writeXliff(files, target)
}

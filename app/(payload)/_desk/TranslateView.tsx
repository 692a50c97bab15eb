import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { TranslateForm } from './TranslateForm.tsx'
import { writesIn } from '#collections/shared/access.ts'
import { isTranslated, readTexts } from '#features/translation/readTexts.ts'
import { standingIn } from '#features/translation/standing.ts'
import { isLocale, other, type Locale } from '#i18n/routing.ts'

/** A document in both languages, text by text: the other one to read, the chosen one to write. */
export async function TranslateView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, locale, req } = initPageResult
  const of = collectionConfig?.slug ?? globalConfig?.slug ?? ''
  const id = globalConfig ? 1 : Number(docID)
  const language: Locale = req.i18n.language === 'en' ? 'en' : 'zh'
  const target: Locale = isLocale(locale?.code) ? locale.code : 'zh'
  const found = isTranslated(of) ? await readTexts(req, of, id, true) : null
  if (!found || !isTranslated(of)) return null
  const { admin, api } = req.payload.config.routes
  const path = globalConfig ? `/globals/${of}` : `/${of}/${id}`
  const place = globalConfig ? `/globals/${of}` : `/collections/${of}/${id}`
  return (
    <Gutter>
      <TranslateForm
        // Another language, or what was saved since, begins anew; what was typed is in the form until then.
        key={target}
        units={found.units}
        standing={await standingIn(req, of, id, target)}
        source={other(target)}
        target={target}
        language={language}
        api={`${api}${path}`}
        editor={`${admin}${place}?locale=${target}`}
        file={`${api}/translations/xliff?to=${target}&of=${of}&doc=${id}`}
        mayWrite={writesIn({ ...req, locale: target } as typeof req)}
      />
    </Gutter>
  )
}

import type { DocumentViewServerProps } from 'payload'
import { Gutter } from '@payloadcms/ui'
import { CheckParts } from './CheckParts.tsx'
import { CHECK_WORDS } from './checkWords.ts'
import { partsToCheck } from '#features/checks/partsToCheck.ts'
import { roleOf } from '#collections/shared/access.ts'
import { isLocale } from '#i18n/routing.ts'

/** Every part of a document that is checked, its text beside its sources, and “Checked today” for each and for all. */
export async function CheckView({ initPageResult: { collectionConfig, docID, locale, req } }: DocumentViewServerProps) {
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  const written = isLocale(locale?.code) ? locale.code : 'zh'
  if (!collectionConfig || docID === undefined) return null
  const parts = await partsToCheck(req, collectionConfig.slug, Number(docID), written)
  return (
    <Gutter>
      {parts.length === 0 ? (
        <p>{CHECK_WORDS[language].nothing}</p>
      ) : (
        <CheckParts
          parts={parts}
          language={language}
          lang={written === 'zh' ? 'zh-Hans' : 'en'}
          address={`${req.payload.config.routes.api}/${collectionConfig.slug}/${docID}/check?locale=${written}`}
          mayCheck={roleOf(req) !== 'translator'}
        />
      )}
    </Gutter>
  )
}

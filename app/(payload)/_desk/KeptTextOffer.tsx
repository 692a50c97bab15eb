'use client'

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { AskModal } from './AskModal.tsx'
import { KeptElsewhere } from './KeptElsewhere.tsx'
import { useAdminLanguage } from './adminLanguage.ts'
import { sayWhen } from './sayWhen.ts'
import { dropKept, readKept, type KeptFor, type KeptText } from './keptText.ts'
import { mergeVersions, type ComparedField, type Versions } from './mergeVersions.ts'
import { other, isLocale } from '#i18n/routing.ts'

const WORDS = {
  zh: {
    heading: '有没保存的文字',
    body: (when: string) => `这个浏览器里留着你${when}写了、没有保存的文字。`,
    stale: '在那以后，有人保存过这份内容。先把两个版本并排看看，再决定。',
    take: '放回表单',
    compare: '并排比较',
    discard: '丢弃',
  },
  en: {
    heading: 'You have unsaved text',
    body: (when: string) => `This browser kept what you typed and did not save, of ${when}.`,
    stale: 'Someone has saved this document since. Look at both versions side by side first.',
    take: 'Take it over',
    compare: 'Compare both',
    discard: 'Discard it',
  },
} as const

/** Milliseconds for which a save may take. */
const UNDER_WAY = 60_000

type Props = { whose: KeptFor; onCompare: (versions: Versions) => void; onWaiting: (isWaiting: boolean) => void }

type Offer = { text: KeptText; isStale: boolean } | { text: KeptText; elsewhere: 'zh' | 'en' }

/** Offers back what was typed here and never saved, in this language or the other one. */
export function KeptTextOffer({ whose, onCompare, onWaiting }: Props) {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { getData, reset, setModified, disabled } = useForm()
  const [initializing, modified, processing] = [useFormInitializing(), useFormModified(), useFormProcessing()]
  const language = useAdminLanguage()
  const words = WORDS[language]
  const [offer, setOffer] = useState<Offer | null>(null)

  const isIdle = !initializing && !processing && !modified && !disabled
  useEffect(() => {
    if (!isIdle) return
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : globalSlug
        ? getEntityConfig({ globalSlug })
        : null
    const text = readKept(localStorage, whose)
    const now = getData()
    if (text) {
      const fields = (entity?.fields ?? []) as ComparedField[]
      const { differences } = mergeVersions(fields, { base: null, mine: text.data, newest: now }, () => false)
      const updatedAt = typeof now.updatedAt === 'string' ? now.updatedAt : null
      if (differences.length > 0) return setOffer({ text, isStale: text.base !== updatedAt })
      // What was typed a moment ago may be on its way to the server.
      if (Date.now() - text.at > UNDER_WAY) dropKept(localStorage, whose)
    }
    const elsewhere = isLocale(whose.locale) ? other(whose.locale) : null
    const theirs = elsewhere && readKept(localStorage, { ...whose, locale: elsewhere })
    setOffer(elsewhere && theirs && !isDismissed(whose, theirs) ? { text: theirs, elsewhere } : null)
  }, [isIdle, whose, collectionSlug, globalSlug, getData, getEntityConfig])
  useEffect(() => onWaiting(offer !== null && !('elsewhere' in offer)), [offer, onWaiting])
  if (!offer) return null

  const { text } = offer
  const when = sayWhen(text.at, language)
  if ('elsewhere' in offer)
    return (
      <KeptElsewhere at={text.at} locale={offer.elsewhere} onLater={() => (dismiss(whose, text), setOffer(null))} />
    )

  const take = async () => {
    await reset(text.data)
    setModified(true)
    setOffer(null)
  }
  const compare = () => {
    onCompare({ base: null, mine: text.data, newest: getData() })
    setOffer(null)
  }
  const discard = () => {
    dropKept(localStorage, whose)
    setOffer(null)
  }
  const choices = [
    offer.isStale
      ? { id: 'kept-compare', label: words.compare, choose: compare }
      : { id: 'kept-take', label: words.take, choose: () => void take() },
    { id: 'kept-discard', label: words.discard, choose: discard },
  ]
  return (
    <AskModal name="desk-kept" isOpen heading={words.heading} choices={choices}>
      <p>{words.body(when)}</p>
      {offer.isStale && <p>{words.stale}</p>}
    </AskModal>
  )
}

const dismissed = new Set<string>()
const nameOf = ({ slug, id }: KeptFor, { at }: KeptText): string => [slug, id, at].join(':')
const isDismissed = (whose: KeptFor, text: KeptText): boolean => dismissed.has(nameOf(whose, text))
const dismiss = (whose: KeptFor, text: KeptText): void => void dismissed.add(nameOf(whose, text))

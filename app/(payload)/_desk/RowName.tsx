'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useAdminLanguage } from './adminLanguage.ts'

type Say = { zh: string; en: string }

/** A field of the row that names it; `choices` are the labels of its values where it is one of a list. */
export type NamingField = { name: string; choices?: Record<string, Say> }

const LENGTH = 60

/** Names a row by what it says instead of by its number alone: “1 · On the website · Cancel a prepaid line”. */
export function RowName({ by, singular }: { by: NamingField[]; singular: Say }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const language = useAdminLanguage()
  const parts = by.flatMap(({ name, choices }) => {
    const value = data?.[name]
    if (typeof value !== 'string' || value.trim() === '') return []
    const words = choices ? (choices[value]?.[language] ?? value) : value.trim().replace(/\s+/g, ' ')
    return [words.length > LENGTH ? `${words.slice(0, LENGTH)}…` : words]
  })
  const number = rowNumber + 1
  return (
    <span className="row-label">
      {parts.length > 0 ? [number, ...parts].join(' · ') : `${singular[language]} ${number}`}
    </span>
  )
}

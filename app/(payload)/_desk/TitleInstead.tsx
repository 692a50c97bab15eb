'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Titles the open document wherever Payload has nothing better than its number. */
export function TitleInstead({ title: instead }: { title: string }) {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (title !== String(id)) return
    // Payload sets its own title after the effects of what is inside it.
    const timer = setTimeout(() => setDocumentTitle(instead))
    return () => clearTimeout(timer)
  }, [id, instead, setDocumentTitle, title])
  return null
}

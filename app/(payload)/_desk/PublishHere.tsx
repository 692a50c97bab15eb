'use client'

import { PublishButton, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'

/**
 * Payload's button without “publish all languages”, which is always refused (collections/shared/guard.ts): its menu is there only
 * while a day can be chosen in it. The entry itself is hidden in `typing.css`.
 */
export function PublishHere() {
  const { id, docConfig } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const drafts = docConfig?.versions && typeof docConfig.versions === 'object' ? docConfig.versions.drafts : undefined
  const isByDay = typeof drafts === 'object' && Boolean(drafts.schedulePublish)
  const hasMenu =
    isByDay && !modified && (id !== undefined || config.globals.some(({ slug }) => slug === docConfig?.slug))
  return (
    <div className={hasMenu ? undefined : 'desk-publish-alone'}>
      <PublishButton />
    </div>
  )
}

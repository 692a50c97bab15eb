'use client'

import { Drawer, useEditDepth, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import { VersionComparison, type VersionConflict } from './VersionComparison.tsx'
import { useAdminLanguage } from './adminLanguage.ts'

const TITLE = { zh: '两个版本', en: 'Both versions' } as const

/** Shows both versions side by side after a write was refused, and takes over what its author chooses. */
export function CompareVersions({ conflict, onDone }: { conflict: VersionConflict | null; onDone: () => void }) {
  const { openModal, closeModal, modalState } = useModal()
  // A form in a drawer compares for itself.
  const slug = `desk-compare-${useEditDepth()}`
  const title = TITLE[useAdminLanguage()]
  useEffect(() => {
    if (conflict) openModal(slug)
  }, [conflict, openModal, slug])
  return (
    <Drawer slug={slug} title={title}>
      {conflict && modalState[slug]?.isOpen && (
        <VersionComparison conflict={conflict} onDone={() => (closeModal(slug), onDone())} />
      )}
    </Drawer>
  )
}

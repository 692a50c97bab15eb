import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

const NOTICE = 'document-stale-data'

/**
 * Closes Payload's notice of a newer version, whose only button reloads and so throws away what was just typed. The save itself
 * is refused while it is based on an older version, and then both are compared.
 */
export function useNoReloadNotice(): void {
  const { closeModal, modalState } = useModal()
  const isOpen = modalState[NOTICE]?.isOpen
  useEffect(() => {
    if (isOpen) closeModal(NOTICE)
  }, [isOpen, closeModal])
}

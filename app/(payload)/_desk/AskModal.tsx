'use client'

import { Button, Modal, useEditDepth, useModal } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

/** One thing that may be answered; the first is what is meant to be chosen. */
export type AskChoice = { id: string; label: string; choose: () => void }

type Props = { name: string; isOpen: boolean; heading: string; children: ReactNode; choices: AskChoice[] }

/** Asks before anything is lost. It cannot be clicked away: one of the choices has to be made. */
export function AskModal({ name, isOpen, heading, children, choices }: Props) {
  // A form in a drawer asks for itself.
  const slug = `${name}-${useEditDepth()}`
  const { closeModal, openModal } = useModal()
  useEffect(() => {
    if (isOpen) openModal(slug)
    else closeModal(slug)
  }, [isOpen, slug, openModal, closeModal])
  useEffect(() => () => closeModal(slug), [slug, closeModal])
  if (!isOpen) return null
  return (
    <Modal slug={slug} className="confirmation-modal" closeOnBlur={false} aria-labelledby={`${slug}-heading`}>
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1 id={`${slug}-heading`}>{heading}</h1>
          {children}
        </div>
        <div className="confirmation-modal__controls desk-choices">
          {choices.map(({ id, label, choose }, index) => (
            <Button key={id} id={id} buttonStyle={index === 0 ? 'primary' : 'secondary'} size="large" onClick={choose}>
              {label}
            </Button>
          ))}
        </div>
      </div>
    </Modal>
  )
}

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import styles from './Desk.module.css'
import { viewerOf } from '#features/desk/viewer.ts'
import type { Viewer } from '#features/desk/view.ts'

/** Who looks at a view of ours; whoever has no session is led to the login, and back. */
export function requireViewer({ initPageResult: { req } }: AdminViewServerProps, back: string): Viewer {
  const viewer = viewerOf(req.user)
  const { admin } = req.payload.config.routes
  return viewer ?? redirect(`${admin}/login?${new URLSearchParams({ redirect: admin + back })}`)
}

/** A view of ours inside the admin: with its menu, under a heading. */
export function Frame({ title, children, ...props }: AdminViewServerProps & { title: string; children: ReactNode }) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      req={req}
      visibleEntities={visibleEntities}
      permissions={permissions}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      {...(viewActions ? { viewActions } : {})}
    >
      <Gutter className={styles.view}>
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}

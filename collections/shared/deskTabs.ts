import type { EditConfig, Field } from 'payload'

/** What the tabs are called; Payload takes them from its translations. */
export const DESK_TAB_WORDS = {
  zh: { desk: { check: '核对', translate: '对照翻译' } },
  en: { desk: { check: 'Check', translate: 'Translate' } },
} as const

const hasChecks = (fields: Field[]): boolean =>
  fields.some(
    (field) => ('name' in field && field.name === 'checkedOn') || ('fields' in field && hasChecks(field.fields)),
  )

const tab = (name: keyof (typeof DESK_TAB_WORDS)['en']['desk'], view: string, order: number) => ({
  Component: `/app/(payload)/_desk/${view}.tsx#${view}`,
  path: `/${name}` as const,
  // Their own keys are not among those that Payload knows.
  tab: { label: ({ t }: { t: (key: string) => string }) => t(`desk:${name}`), href: `/${name}`, order },
})

/** The views of ours beside the form of a document: both languages side by side, and what is checked beside its sources. */
export const deskTabs = (fields: Field[]) =>
  ({
    translate: tab('translate', 'TranslateView', 110),
    ...(hasChecks(fields) ? { check: tab('check', 'CheckView', 120) } : {}),
  }) satisfies EditConfig

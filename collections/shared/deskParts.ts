import type { CollectionAdminOptions, UIField } from 'payload'
import { FRAME_LIFETIME, previewAddress, type Path } from './preview.ts'

/** Phone, tablet and desk, named in any language by their width. */
const WIDTHS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
].map(({ width, height }) => ({ name: `${width}`, label: `${width}`, width, height }))

/** The draft beside its form. Every save gives its address another token, and so has the frame load the page anew. */
export const livePreview = (path: Path): NonNullable<CollectionAdminOptions['livePreview']> => ({
  url: ({ data, locale, req }) => previewAddress(data, locale.code, req, path, FRAME_LIFETIME),
  breakpoints: WIDTHS,
})

const part = (name: string, admin: UIField['admin'] & { Field: string; Cell?: string }): UIField => {
  const { Field, Cell, ...others } = admin
  return {
    name,
    type: 'ui',
    admin: { position: 'sidebar', ...others, components: { Field, ...(Cell ? { Cell } : {}) } },
  }
}

/** What is arranged for a document, beside its fields and not among them. */
export const DESK_PARTS: UIField[] = [
  {
    ...part('schedule', {
      Field: '/app/(payload)/_desk/Schedule.tsx#Schedule',
      Cell: '/app/(payload)/_desk/ScheduleCell.tsx#ScheduleCell',
    }),
    label: { zh: '定时', en: 'Scheduled' },
  },
  {
    ...part('review', { Field: '/app/(payload)/_desk/Review.tsx#Review', disableListColumn: true }),
    label: { zh: '请人审阅', en: 'Review' },
  },
  {
    ...part('previewLinks', { Field: '/app/(payload)/_desk/PreviewLinks.tsx#PreviewLinks', disableListColumn: true }),
    label: { zh: '预览链接', en: 'Preview links' },
  },
]

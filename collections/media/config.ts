import type { Access, CollectionConfig } from 'payload'
import { editors } from '#collections/shared/access.ts'
import { forget } from '#collections/shared/cache.ts'
import { line } from '#collections/shared/fields.ts'

/** A stranger gets a picture's file by its name, never the list of pictures. */
const filesOnly: Access = ({ req, isReadingStaticFile }) =>
  Boolean(req.user) || req.payloadAPI === 'local' || isReadingStaticFile === true

/** Pictures in guide texts. Raster only: an SVG can carry script. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
  admin: { useAsTitle: 'filename', group: { zh: '事实', en: 'Facts' }, disableCopyToLocale: true },
  access: { read: filesOnly, create: editors, update: editors, delete: editors },
  upload: {
    staticDir: process.env.MEDIA_DIR ?? '.data/media',
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif'],
    imageSizes: [{ name: 'page', width: 1480, withoutEnlargement: true, formatOptions: { format: 'webp' } }],
    adminThumbnail: 'page',
    displayPreview: true,
    pasteURL: false,
  },
  fields: [
    line(
      'alt',
      { zh: '替代文字', en: 'Text alternative' },
      {
        required: true,
        help: { zh: '给看不见图的人：图上说了什么。', en: 'For those who cannot see it: what the picture says.' },
      },
    ),
  ],
  hooks: {
    afterChange: [async ({ req }) => forget(req.payload, req, 'media')],
    afterDelete: [async ({ req }) => forget(req.payload, req, 'media')],
  },
}

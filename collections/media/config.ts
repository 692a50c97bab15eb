import { APIError, type Access, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { editors } from '#collections/shared/access.ts'
import { forget } from '#collections/shared/cache.ts'
import { consequences } from '#collections/shared/consequences.ts'
import { refuseWhileUsed } from '#collections/shared/refuseDelete.ts'
import { line, whereUsed } from '#collections/shared/fields.ts'
import { TYPING } from '#collections/shared/formParts.ts'
import { say } from '#collections/shared/translate.ts'

/** A stranger gets a picture's file by its name, never the list of pictures. */
const filesOnly: Access = ({ req, isReadingStaticFile }) =>
  Boolean(req.user) || req.payloadAPI === 'local' || isReadingStaticFile === true

const RASTER = /\.(png|jpe?g|webp|avif)$/i

/** What is in a file is checked by Payload; its name is what a file server or a CDN would go by. */
const rasterNames: CollectionBeforeOperationHook = ({ args, req }) => {
  const sent = (args as { data?: { filename?: unknown } }).data?.filename
  const name = req.file?.name ?? (typeof sent === 'string' ? sent : null)
  if (name === null || RASTER.test(name)) return args
  const words = {
    zh: '文件名要以.png、.jpg、.webp或.avif结尾。',
    en: 'The name of the file must end in .png, .jpg, .webp or .avif.',
  }
  throw new APIError(say(req, words), 400, undefined, true)
}

/** Pictures in guide texts. Raster only: an SVG can carry script. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
  admin: {
    useAsTitle: 'filename',
    group: { zh: '事实', en: 'Facts' },
    disableCopyToLocale: true,
    components: { edit: { beforeDocumentControls: [TYPING] } },
  },
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
    whereUsed(),
  ],
  endpoints: [consequences('media')],
  hooks: {
    beforeDelete: [refuseWhileUsed],
    beforeOperation: [rasterNames],
    afterChange: [async ({ req }) => forget(req.payload, req, 'media')],
    afterDelete: [async ({ req }) => forget(req.payload, req, 'media')],
  },
}

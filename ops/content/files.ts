import type { z } from 'zod'
import type { AddressedKind } from '#collections/addresses.ts'
import type { carrierFile } from '#collections/carriers/kind.ts'
import type { countryShape } from '#collections/countries/shape.ts'
import { KIND_SLUGS, KINDS } from '#collections/kinds.ts'
import type { sectionShape } from '#collections/guide/shape.ts'
import type { ContentFile } from '#collections/shared/kind.ts'
import type { SourceEntry } from '#collections/shared/shape.ts'
import type { siteFile } from '#collections/site/shape.ts'
import type { termShape } from '#collections/terms/shape.ts'
import type { Locale } from '#i18n/routing.ts'

/** A kind with a folder of content files, one for each document. */
export type ContentKind = AddressedKind

/** The folders, in the order in which they are brought in. */
export const CONTENT_KINDS = KIND_SLUGS.filter((slug): slug is ContentKind => KINDS[slug].file !== null)

/** What every content file of a document has. */
export type DocumentFile = { slug: string; publish: Locale[]; sources?: SourceEntry[] | undefined }

/** One file of `content/carriers/`. */
export type CarrierFile = z.infer<typeof carrierFile>
export type ProcedureEntry = CarrierFile['procedures'][number]
export type WayEntry = ProcedureEntry['ways'][number]
/** `content/site.json`. */
export type SiteFile = z.infer<typeof siteFile>

/** Files whose fields some check asks for by name. */
type Known = {
  carriers: CarrierFile
  countries: z.infer<typeof countryShape>
  sections: z.infer<typeof sectionShape>
  terms: z.infer<typeof termShape>
}

/** A file of a kind, as its shape parsed it. */
export type FileOf<Kind extends ContentKind> = Kind extends keyof Known ? Known[Kind] : DocumentFile

/** How files of a kind are shaped. */
export const fileOf = (kind: ContentKind): ContentFile => {
  const { file } = KINDS[kind]
  if (!file) throw new Error(`${kind} have no files of their own.`)
  return file
}

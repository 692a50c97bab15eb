import { documents } from '#collections/shared/document.ts'
import { source } from '#collections/shared/shape.ts'

export const sourceDocuments = documents('sources', source)

import { address } from '#app/_page/pageAddress.ts'
import { origin } from '#app/_page/origin.ts'
import type { Locations } from '#features/open-data/dataset.ts'
import type { Places } from '#collections/shared/record.ts'
import type { OpenDataFile } from '#features/open-data/schema.ts'

const absolute = (path: string): string => new URL(path, origin()).href

/** The addresses of the open data. */
export const at = {
  csv: () => absolute('/data/carriers.csv'),
  columns: () => absolute('/data/carriers.csv-metadata.json'),
  schemas: () => absolute('/data/schema.json'),
  schema: (kind: OpenDataFile) => absolute(`/data/schema/${kind}.json`),
}

/** Where records say that pages and data are. */
export const places: Places = {
  page: (locale, page) => absolute(address(locale, page)),
  data: (carrier) => absolute(`/data/carriers/${carrier}.json`),
}

/** Where the files of all carriers say they are. */
export const locations = (): Locations => ({ places, schema: at.schema('carriers'), origin: origin().href })

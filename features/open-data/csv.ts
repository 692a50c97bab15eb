import { stringify } from 'csv-stringify/sync'
import { LICENCE } from './envelope.ts'
import type { CarrierRecord } from '#collections/carriers/record.ts'
import type { ProcedureRecord, WayRecord } from '#collections/procedures/record.ts'

type Cells = { carrier: CarrierRecord; procedure: ProcedureRecord; way: WayRecord | undefined }
type Column = {
  name: string
  about: string
  cell: (of: Cells) => string | number | undefined
  list?: true
  type?: string
}

/** Separates what stands in one cell; no slug, choice or address holds it. */
const BETWEEN = ' '
/** Tells Excel that the file is UTF-8, without which Chinese is unreadable there. */
const BYTE_ORDER_MARK = '\uFEFF'

const COLUMNS: Column[] = [
  { name: 'carrier', about: 'Slug of the carrier', cell: ({ carrier }) => carrier.slug },
  { name: 'carrier_zh', about: 'Its name in Chinese', cell: ({ carrier }) => carrier.name.zh },
  { name: 'carrier_en', about: 'Its name in English', cell: ({ carrier }) => carrier.name.en },
  { name: 'carrier_kind', about: 'What kind of carrier it is', cell: ({ carrier }) => carrier.kind },
  {
    name: 'country',
    about: 'ISO 3166-1 alpha-2; empty for brands without a home market',
    cell: ({ carrier }) => carrier.country?.code,
  },
  { name: 'country_zh', about: 'Its name in Chinese', cell: ({ carrier }) => carrier.country?.name.zh },
  { name: 'country_en', about: 'Its name in English', cell: ({ carrier }) => carrier.country?.name.en },
  { name: 'task', about: 'What is ended', cell: ({ procedure }) => procedure.task },
  {
    name: 'published',
    about: 'Languages in which the procedure is published',
    cell: ({ procedure }) => procedure.published.join(BETWEEN),
    list: true,
  },
  { name: 'lead_zh', about: 'The answer in Chinese', cell: ({ procedure }) => procedure.lead.zh },
  { name: 'lead_en', about: 'The answer in English', cell: ({ procedure }) => procedure.lead.en },
  { name: 'effort', about: '1 easy to 4 hard, or impossible', cell: ({ procedure }) => procedure.effort.level },
  {
    name: 'effort_because',
    about: 'What the effort comes from, heaviest first',
    cell: ({ procedure }) => procedure.effort.because.join(BETWEEN),
    list: true,
  },
  {
    name: 'ways',
    about: 'Kinds of the ways in which it can be done',
    cell: ({ procedure }) => [...new Set(procedure.ways.map(({ kind }) => kind))].join(BETWEEN),
    list: true,
  },
  {
    name: 'easiest_way',
    about: 'Kind of the least laborious way; the next five columns are of it',
    cell: ({ way }) => way?.kind,
  },
  { name: 'needs', about: 'What it asks for', cell: ({ way }) => way?.needs.join(BETWEEN), list: true },
  { name: 'fee', about: 'Whether it costs something', cell: ({ way }) => way?.fee.kind },
  {
    name: 'days_least',
    about: 'Least days until it is done',
    cell: ({ way }) => way?.duration.days?.least,
    type: 'decimal',
  },
  {
    name: 'days_most',
    about: 'Most days until it is done',
    cell: ({ way }) => way?.duration.days?.most,
    type: 'decimal',
  },
  { name: 'evidence', about: 'How well it is backed', cell: ({ way }) => way?.evidence },
  {
    name: 'checked_on',
    about: 'The oldest check among all ways',
    cell: ({ procedure }) => procedure.checkedOn,
    type: 'date',
  },
  {
    name: 'changed_at',
    about: 'When it was last changed',
    cell: ({ procedure }) => procedure.changedAt,
    type: 'datetime',
  },
  {
    name: 'hotlines',
    about: 'Numbers to call, as tel: addresses: a cell that begins with + would be a formula',
    cell: ({ carrier }) => carrier.hotlines.map(({ number }) => `tel:${number}`).join(BETWEEN),
    list: true,
  },
  { name: 'website', about: 'The carrier’s own website', cell: ({ carrier }) => carrier.website ?? '', type: 'anyURI' },
  {
    name: 'page_zh',
    about: 'The page for readers in Chinese',
    cell: ({ procedure }) => procedure.pages.zh,
    type: 'anyURI',
  },
  {
    name: 'page_en',
    about: 'The page for readers in English',
    cell: ({ procedure }) => procedure.pages.en,
    type: 'anyURI',
  },
]

const rowsOf = (carrier: CarrierRecord) =>
  carrier.procedures.map((procedure) => {
    const way = procedure.ways.find(({ key }) => key === procedure.effort.way)
    return COLUMNS.map(({ cell }) => cell({ carrier, procedure, way }) ?? '')
  })

// What begins with = + - @ gets an apostrophe, so that no spreadsheet takes a text for a formula.
const written = (rows: (string | number)[][]): string =>
  stringify(rows, { record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true })

/** The first line, RFC 4180. */
export const csvHead = (): string => BYTE_ORDER_MARK + written([COLUMNS.map(({ name }) => name)])

/** One line for each procedure of some carriers. */
export const csvRows = (carriers: CarrierRecord[]): string => written(carriers.flatMap(rowsOf))

/** What the columns mean, by “CSV on the Web” of the W3C; `url` is the address of the table. */
export const csvMetadata = (url: string): object => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url,
  'dc:title': 'Signoff: how to end a line, one row for each procedure',
  'dc:license': { '@id': LICENCE.url },
  dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
  tableSchema: {
    columns: COLUMNS.map(({ name, about, list, type = 'string' }) => ({
      name,
      titles: name,
      'dc:description': about,
      datatype: type,
      ...(list ? { separator: BETWEEN } : {}),
    })),
    primaryKey: ['carrier', 'task'],
  },
})

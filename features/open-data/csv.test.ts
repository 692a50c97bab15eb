import { describe, expect, it } from 'vitest'
import { csvHead, csvMetadata, csvRows } from './csv.ts'
import type { CarrierRecord } from '#collections/carriers/record.ts'
import type { ProcedureRecord } from '#collections/procedures/record.ts'

const way: ProcedureRecord['ways'][number] = {
  key: 'app',
  kind: 'app',
  title: null,
  sims: [],
  ends: 'any',
  url: null,
  steps: [{ zh: '申请。' }],
  bring: [],
  conditions: [],
  needs: ['login', 'face-check'],
  fee: { kind: 'none', text: null },
  duration: { days: { least: 0, most: 2 }, text: null },
  evidence: 'secondary',
  checkedOn: '2026-11-22',
  sources: [],
}

const procedure: ProcedureRecord = {
  task: 'cancel-line',
  published: ['zh'],
  title: null,
  lead: { zh: '打“10086”，或者\n去营业厅' },
  halt: null,
  stages: [],
  ways: [{ ...way, key: 'store', kind: 'store' }, way],
  states: [],
  days: [],
  effort: { level: 2, because: ['face', 'login'], way: 'app' },
  checkedOn: '2026-11-20',
  changedAt: '2026-11-22T10:00:00.000Z',
  pages: { zh: 'https://signoff.example/zh/carriers/x/cancel-line' },
}

const carrier: CarrierRecord = {
  slug: 'x',
  kind: 'mobile',
  published: ['zh'],
  name: { zh: '某移动' },
  lang: 'zh-Hans',
  country: { slug: 'china', code: 'CN', name: { zh: '中国大陆', en: 'Mainland China' } },
  lead: { zh: '一句话。' },
  website: null,
  support: null,
  sims: [],
  hotlines: [
    { number: '+8610086', label: { zh: '客服' } },
    { number: '10086', label: { zh: '客服' } },
  ],
  refund: null,
  number: null,
  alternatives: [],
  notes: [],
  cards: [],
  procedures: [procedure],
  changedAt: '2026-11-22T10:00:00.000Z',
  pages: {},
  data: 'https://signoff.example/data/carriers/x.json',
}

const names = csvHead().slice(1).trimEnd().split(',')
const cellOf = (of: CarrierRecord, name: string): string | undefined =>
  csvRows([of])
    .replace(/"[^"]*"/g, 'quoted')
    .trimEnd()
    .split(',')[names.indexOf(name)]

describe('the table', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    expect(csvHead()).toMatch(/^\uFEFFcarrier,carrier_zh,.*\r\n$/)
    expect(csvRows([carrier])).toMatch(/\r\n$/)
    expect(csvRows([])).toBe('')
  })

  it('quotes what needs it, and nothing else', () => {
    expect(csvRows([carrier])).toContain(',"打“10086”，或者\n去营业厅",')
    expect(csvRows([carrier])).toMatch(/^x,某移动,,mobile,CN,/)
  })

  it('tells of the least laborious way, and of the oldest check', () => {
    expect(cellOf(carrier, 'ways')).toBe('store app')
    expect(
      ['easiest_way', 'needs', 'days_least', 'days_most', 'checked_on'].map((name) => cellOf(carrier, name)),
    ).toEqual(['app', 'login face-check', '0', '2', '2026-11-20'])
  })

  it('lists numbers so that no spreadsheet computes with them', () => {
    expect(cellOf(carrier, 'hotlines')).toBe('tel:+8610086 tel:10086')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('makes no formula of a name %j', (zh) => {
    expect(cellOf({ ...carrier, name: { zh } }, 'carrier_zh')).toBe(`'${zh}`)
  })

  it('has its columns described, in order', () => {
    const { tableSchema } = csvMetadata('https://signoff.example/data/carriers.csv') as {
      tableSchema: { columns: Record<string, string>[] }
    }
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(names)
    for (const column of tableSchema.columns) expect(column['dc:description'], column.name).toBeTruthy()
  })
})

import { describe, expect, it } from 'vitest'
import { csvHead, csvMetadata, csvRows } from './csv.ts'
import { carrierRecordOf, type CarrierRecord } from '#collections/carriers/record.ts'

type Documents = Parameters<typeof carrierRecordOf>[0]

const APP: Documents['procedures'][number]['ways'][number] = {
  key: 'app',
  kind: 'app',
  sims: [],
  ends: 'any',
  steps: [{ zh: '申请。' }],
  bring: [],
  conditions: [],
  needs: ['login', 'face-check'],
  fee: { kind: 'none' },
  duration: { days: [0, 2] },
  evidence: 'secondary',
  checkedOn: '2026-11-22',
  sources: [],
}

const backed = { evidence: 'official' as const, sources: [] as string[] }
const label = { zh: '客服' }
const changedAt = '2026-11-22T10:00:00.000Z'

const documents: Documents = {
  carrier: {
    id: 1,
    slug: 'x',
    kind: 'mobile',
    country: 'china',
    publish: ['zh'],
    name: { zh: '某移动' },
    lang: 'zh-Hans',
    aliases: [],
    lead: { zh: '一句话。' },
    sims: [],
    hotlines: [
      { number: '+8610086', label, ...backed },
      { number: '10086', label, ...backed },
    ],
    alternatives: [],
    notes: [],
    sources: [],
    changedAt,
  },
  procedures: [
    {
      id: 2,
      carrier: 'x',
      task: 'cancel-line',
      publish: ['zh'],
      lead: { zh: '打“10086”，或者\n去营业厅' },
      stages: [],
      ways: [
        { ...APP, key: 'store', kind: 'store', needs: [...APP.needs, 'id-original'], checkedOn: '2026-11-20' },
        APP,
      ],
      days: [],
      sources: [],
      changedAt,
    },
  ],
  country: {
    id: 3,
    slug: 'china',
    code: 'CN',
    publish: ['zh', 'en'],
    name: { zh: '中国大陆', en: 'Mainland China' },
    sources: [],
    changedAt,
  },
}

function recorded(name: string): CarrierRecord {
  const carrier = { ...documents.carrier, name: { zh: name } }
  const places = {
    page: () => 'https://signoff.example/zh/x',
    data: () => 'https://signoff.example/data/carriers/x.json',
  }
  const found = carrierRecordOf({ ...documents, carrier }, places)
  if (!found) throw new Error('Nothing of it is published.')
  return found
}

const carrier = recorded('某移动')

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
    expect(cellOf(recorded(zh), 'carrier_zh')).toBe(`'${zh}`)
  })

  it('has its columns described, in order', () => {
    const { tableSchema } = csvMetadata('https://signoff.example/data/carriers.csv') as {
      tableSchema: { columns: Record<string, string>[] }
    }
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(names)
    for (const column of tableSchema.columns) expect(column['dc:description'], column.name).toBeTruthy()
  })
})

import type { CollectionConfig } from 'payload'
import { countryAddress } from './address.ts'
import {
  cards,
  cases,
  group,
  imported,
  line,
  note,
  rows,
  sources,
  statement,
  webAddress,
  words,
} from '#collections/shared/fields.ts'
import { pathIn } from '#collections/shared/preview.ts'
import { publishable } from '#collections/shared/publishable.ts'
import { dropRedirects, leaveRedirect, rememberAddress, slug } from '#collections/shared/renamed.ts'

/** A country or region: its rules, its regulator, where to complain. */
export const countries: CollectionConfig = publishable({
  slug: 'countries',
  labels: { singular: { zh: '国家和地区', en: 'Country' }, plural: { zh: '国家和地区', en: 'Countries' } },
  group: { zh: '指南', en: 'Guide' },
  useAsTitle: 'name',
  columns: ['name', 'code'],
  tags: (doc) => [`countries/${String(doc.slug)}`],
  path: pathIn(countryAddress),
  hooks: {
    beforeChange: [rememberAddress('countries')],
    afterChange: [leaveRedirect('countries')],
    beforeDelete: [dropRedirects('countries')],
  },
  fields: [
    slug(),
    {
      name: 'code',
      type: 'text',
      required: true,
      minLength: 2,
      maxLength: 2,
      label: { zh: 'ISO代码', en: 'ISO code' },
      admin: { position: 'sidebar' },
    },
    line('name', { zh: '名称', en: 'Name' }, { required: true }),
    line(
      'lang',
      { zh: '官方语言', en: 'Language of its offices' },
      { required: true, localized: false, help: { zh: 'BCP 47，例如zh-Hant。', en: 'BCP 47, such as zh-Hant.' } },
    ),
    words('lead', { zh: '导语', en: 'Lead' }, { required: true }),
    group('regulator', { zh: '监管机构', en: 'Regulator' }, [
      line('name', { zh: '名称', en: 'Name' }),
      webAddress('url', { zh: '网址', en: 'Address' }),
      sources(),
    ]),
    rows(
      'complaint',
      { singular: { zh: '一步', en: 'Step' }, plural: { zh: '去哪里投诉', en: 'Where to complain' } },
      statement(),
    ),
    rows('rules', { singular: { zh: '规定', en: 'Rule' }, plural: { zh: '规定', en: 'Rules' } }, [
      line('title', { zh: '名称', en: 'Title' }, { required: true }),
      line('date', { zh: '日期', en: 'Date' }, { localized: false }),
      ...statement(),
    ]),
    cases(),
    cards(),
    sources(),
    note(),
    imported(),
  ],
})

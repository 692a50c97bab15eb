import type { CollectionConfig } from 'payload'
import { carrierAddress } from './address.ts'
import { ALTERNATIVES, CARRIER_KINDS, SIMS } from '#collections/shared/choices.ts'
import {
  cards,
  choice,
  choices,
  evidence,
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

const lead = {
  zh: '这里能注销什么、怎么注销，一两句话。',
  en: 'What can be ended here and how, in one or two sentences.',
}

/** Who bills a line: a mobile operator, a travel-eSIM brand or an IoT platform. */
export const carriers: CollectionConfig = publishable({
  slug: 'carriers',
  labels: { singular: { zh: '运营商', en: 'Carrier' }, plural: { zh: '运营商', en: 'Carriers' } },
  group: { zh: '指南', en: 'Guide' },
  useAsTitle: 'name',
  columns: ['name', 'kind', 'country'],
  tags: (doc) => [`carriers/${String(doc.slug)}`],
  path: pathIn(carrierAddress),
  hooks: {
    beforeChange: [rememberAddress('carriers')],
    afterChange: [leaveRedirect('carriers')],
    beforeDelete: [dropRedirects('carriers')],
  },
  fields: [
    slug(),
    { ...choice('kind', { zh: '类型', en: 'Kind' }, CARRIER_KINDS, { required: true, defaultValue: 'mobile' }) },
    {
      name: 'country',
      type: 'relationship',
      relationTo: 'countries',
      label: { zh: '国家或地区', en: 'Country or region' },
      admin: { description: { zh: '没有本国市场的品牌留空。', en: 'Empty for a brand without a home market.' } },
    },
    line('name', { zh: '名称', en: 'Name' }, { required: true }),
    line(
      'lang',
      { zh: '菜单的语言', en: 'Language of its menus' },
      {
        required: true,
        localized: false,
        help: {
          zh: '运营商自己菜单的语言，BCP 47，例如zh-Hans、zh-Hant、ja。',
          en: 'Of the carrier’s own menus, BCP 47, such as zh-Hans, zh-Hant, ja.',
        },
      },
    ),
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { zh: '别名', en: 'Other names' },
      admin: { description: { zh: '读者会搜的其他叫法。', en: 'Other names readers search for.' } },
    },
    words('lead', { zh: '导语', en: 'Lead' }, { required: true, help: lead }),
    webAddress('website', { zh: '官网', en: 'Website' }),
    webAddress('support', { zh: '帮助页', en: 'Support page' }),
    choices('sims', { zh: '卖哪些卡', en: 'SIMs it sells' }, SIMS),
    rows('hotlines', { singular: { zh: '热线', en: 'Hotline' }, plural: { zh: '热线', en: 'Hotlines' } }, [
      {
        ...line(
          'number',
          { zh: '号码', en: 'Number' },
          {
            required: true,
            localized: false,
            help: {
              zh: 'E.164（+447953966250）或本国短号（10086）。',
              en: 'E.164 (+447953966250) or the national short code (10086).',
            },
          },
        ),
      },
      words('label', { zh: '打给谁、从哪里能打', en: 'Whom it reaches, from where' }, { required: true }),
      evidence(),
      sources({ backed: true }),
    ]),
    group('refund', { zh: '余额退还', en: 'Refund' }, statement({ required: false })),
    group('number', { zh: '号码的去向', en: 'What happens to the number' }, statement({ required: false })),
    rows(
      'alternatives',
      {
        singular: { zh: '替代办法', en: 'Alternative' },
        plural: { zh: '不注销的替代办法', en: 'Alternatives to ending it' },
      },
      [
        choice('kind', { zh: '类型', en: 'Kind' }, ALTERNATIVES, { required: true, defaultValue: 'other' }),
        ...statement(),
      ],
    ),
    rows('notes', { singular: { zh: '说明', en: 'Note' }, plural: { zh: '说明', en: 'Notes' } }, statement()),
    cards(),
    sources(),
    note(),
    imported(),
  ],
})

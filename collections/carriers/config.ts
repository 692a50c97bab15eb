import type { CollectionConfig } from 'payload'
import { carrierAddress } from './address.ts'
import { usualLang } from './usualLang.ts'
import { ALTERNATIVES, CARRIER_KINDS, HOTLINE_PURPOSES, HOTLINE_REACHES, SIMS } from '#collections/shared/choices.ts'
import {
  cards,
  cases,
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
  tasks,
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
    {
      ...line(
        'lang',
        { zh: '菜单的语言', en: 'Language of its menus' },
        {
          required: true,
          localized: false,
          help: {
            zh: '运营商自己菜单的语言，BCP 47，例如zh-Hans、zh-Hant、ja。留空就用同一个国家别的运营商的。',
            en: 'Of the carrier’s own menus, BCP 47, such as zh-Hans, zh-Hant, ja. Left empty, it is that of other carriers of the country.',
          },
        },
      ),
      hooks: { beforeValidate: [usualLang] },
    },
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
    rows(
      'hotlines',
      { singular: { zh: '热线', en: 'Hotline' }, plural: { zh: '热线', en: 'Hotlines' } },
      [
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
        tasks({
          zh: '只管物联网卡的，勾“停用物联网卡”。留空表示没有写明。',
          en: 'Tick “End an IoT SIM” if it is for IoT alone. Empty means not told.',
        }),
        choice('purpose', { zh: '受理什么', en: 'What it takes' }, HOTLINE_PURPOSES, {
          help: { zh: '留空表示没有写明。', en: 'Empty means not told.' },
        }),
        choice('reach', { zh: '从哪里能打通', en: 'From where it works' }, HOTLINE_REACHES, {
          help: {
            zh: '来源写明的才填：境外能打的，清单先给人在境外的读者。留空表示不清楚。',
            en: 'Only what sources say: readers abroad get first what works from abroad. Empty means not known.',
          },
        }),
        evidence(),
        sources({ backed: true }),
      ],
      { named: ['number', 'label'] },
    ),
    group('refund', { zh: '余额退还', en: 'Refund' }, statement({ required: false })),
    group('number', { zh: '号码的去向', en: 'What happens to the number' }, [
      ...statement({ required: false }),
      {
        name: 'heldDays',
        type: 'number',
        min: 0,
        label: { zh: '至少留几天', en: 'Held for at least, in days' },
        admin: {
          description: {
            zh: '过了这么多天，号码就可能归别人；一个月算30天。来源没有写明的留空。',
            en: 'After so many days the number may be someone else’s; a month counts 30. Empty where sources do not say.',
          },
        },
      },
    ]),
    rows(
      'alternatives',
      {
        singular: { zh: '替代办法', en: 'Alternative' },
        plural: { zh: '不注销的替代办法', en: 'Alternatives to ending it' },
      },
      [
        choice('kind', { zh: '类型', en: 'Kind' }, ALTERNATIVES, { required: true, defaultValue: 'other' }),
        tasks({
          zh: '只对其中几种事项有用的才勾选。留空表示不限。',
          en: 'Only where it is for some tasks alone. Empty means any.',
        }),
        ...statement(),
      ],
    ),
    rows('notes', { singular: { zh: '说明', en: 'Note' }, plural: { zh: '说明', en: 'Notes' } }, statement()),
    cases(),
    cards(),
    sources(),
    note(),
    imported(),
  ],
})

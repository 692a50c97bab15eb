import type { CollectionConfig, Field } from 'payload'
import { deviceAddress } from './address.ts'
import { DEVICE_KINDS, IDENTIFIERS } from '#collections/shared/choices.ts'
import {
  changedOn,
  choice,
  day,
  evidence,
  group,
  halt,
  imported,
  line,
  note,
  rows,
  sources,
  statement,
  texts,
  words,
} from '#collections/shared/fields.ts'
import { pathIn } from '#collections/shared/preview.ts'
import { publishable } from '#collections/shared/publishable.ts'
import { dropRedirects, leaveRedirect, rememberAddress, slug } from '#collections/shared/renamed.ts'

const STEPS = { singular: { zh: '步骤', en: 'Step' }, plural: { zh: '步骤', en: 'Steps' } }

const backing: Field[] = [
  evidence(),
  { ...day('checkedOn', { zh: '核对日期', en: 'Checked on' }), required: false },
  changedOn(),
  sources({ backed: true }),
  note(),
]

/** A device family: erase or move an eSIM on it, find its identifiers. */
export const devices: CollectionConfig = publishable({
  slug: 'devices',
  labels: { singular: { zh: '设备', en: 'Device' }, plural: { zh: '设备', en: 'Devices' } },
  group: { zh: '指南', en: 'Guide' },
  useAsTitle: 'name',
  columns: ['name', 'maker'],
  tags: (doc) => [`devices/${String(doc.slug)}`],
  path: pathIn(deviceAddress),
  hooks: {
    beforeChange: [rememberAddress('devices')],
    afterChange: [leaveRedirect('devices')],
    beforeDelete: [dropRedirects('devices')],
  },
  fields: [
    slug(),
    { ...line('maker', { zh: '厂商', en: 'Maker' }, { required: true, localized: false }) },
    line('name', { zh: '名称', en: 'Name' }, { required: true }),
    choice('kind', { zh: '是什么', en: 'What it is' }, DEVICE_KINDS, {
      help: { zh: '手表的线路有自己的办法。', en: 'The line of a watch has ways of its own.' },
    }),
    words('covers', { zh: '适用的型号和系统', en: 'Models and versions' }, { required: true }),
    words('lead', { zh: '导语', en: 'Lead' }, { required: true }),
    halt(),
    group('erase', { zh: '删除eSIM', en: 'Erase an eSIM' }, [
      texts('steps', STEPS),
      words('connection', { zh: '需要联网吗', en: 'Does it need a connection?' }),
      ...backing,
    ]),
    group('move', { zh: '转移eSIM', en: 'Move an eSIM' }, [texts('steps', STEPS), ...backing]),
    group('find', { zh: '识别码在哪里', en: 'Where the identifiers are' }, [
      rows('items', { singular: { zh: '识别码', en: 'Identifier' }, plural: { zh: '识别码', en: 'Identifiers' } }, [
        choice('identifier', { zh: '哪一个', en: 'Which one' }, IDENTIFIERS, { required: true }),
        words('text', { zh: '在哪里看', en: 'Where it is' }, { required: true }),
      ]),
      ...backing,
    ]),
    group(
      'reset',
      { zh: '恢复出厂设置对eSIM的影响', en: 'What a factory reset does to eSIMs' },
      statement({ required: false }),
    ),
    group(
      'redownload',
      { zh: '删除后能不能再下载', en: 'Downloading again after erasing' },
      statement({ required: false }),
    ),
    rows('warnings', { singular: { zh: '提醒', en: 'Warning' }, plural: { zh: '提醒', en: 'Warnings' } }, statement()),
    sources(),
    note(),
    imported(),
  ],
})

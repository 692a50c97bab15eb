import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineCodeFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, NumberField } from 'payload'
import { CASES, TASKS, type BlockRole } from './choices.ts'
import { choice, line, rows, words } from './fields.ts'
import type { Say } from './translate.ts'

/** Inside rich text, which is one language's as a whole, nothing is localized again. */
const own = <T extends { localized?: boolean }>(field: T): T => ({ ...field, localized: false })

const heading = (name: string, label: Say) => own(line(name, label, { required: true }))
const passage = (name: string, label: Say) => own(words(name, label, { required: true }))

const TITLE: Say = { zh: '标题', en: 'Heading' }
const TEXT: Say = { zh: '内容', en: 'Text' }

/** What a checklist takes from a block; each kind of block has one role that it can play. */
const role = (of: BlockRole) => choice('role', { zh: '清单用它做什么', en: 'Used by checklists for' }, [of])

const column = (name: string, label: Say): NumberField => ({ name, type: 'number', min: 1, label })

/** Our own blocks; their slugs are the `type`s of `view.ts` and of the content files. */
const blocks: Block[] = [
  {
    slug: 'case',
    labels: {
      singular: { zh: '一种情况的标题', en: 'Heading of a case' },
      plural: { zh: '情况的标题', en: 'Headings of cases' },
    },
    fields: [
      choice('case', { zh: '情况', en: 'Case' }, CASES, { required: true }),
      {
        name: 'size',
        type: 'select',
        required: true,
        defaultValue: 'h2',
        label: { zh: '大小', en: 'Size' },
        options: [
          { value: 'h2', label: { zh: '大标题', en: 'Large' } },
          { value: 'h3', label: { zh: '小标题', en: 'Small' } },
        ],
      },
      heading('text', TITLE),
    ],
  },
  {
    slug: 'steps',
    labels: { singular: { zh: '步骤', en: 'Steps' }, plural: { zh: '步骤', en: 'Steps' } },
    fields: [
      rows(
        'items',
        { singular: { zh: '步骤', en: 'Step' }, plural: { zh: '步骤', en: 'Steps' } },
        [heading('title', TITLE), passage('text', TEXT)],
        { minRows: 1 },
      ),
      role('find-accounts'),
    ],
  },
  {
    slug: 'halt',
    labels: { singular: { zh: '不能撤销', en: 'Halt' }, plural: { zh: '不能撤销', en: 'Halts' } },
    fields: [heading('title', TITLE), passage('text', TEXT)],
  },
  {
    slug: 'path',
    labels: { singular: { zh: '菜单路径', en: 'Menu path' }, plural: { zh: '菜单路径', en: 'Menu paths' } },
    fields: [
      own(line('text', { zh: '菜单，用 → 连接', en: 'Labels joined by →' }, { required: true })),
      own(line('lang', { zh: '菜单的语言', en: 'Language of the labels' }, { required: true })),
    ],
  },
  {
    slug: 'table',
    labels: { singular: { zh: '表格', en: 'Table' }, plural: { zh: '表格', en: 'Tables' } },
    fields: [
      heading('caption', { zh: '表题', en: 'Caption' }),
      rows(
        'head',
        { singular: { zh: '列', en: 'Column' }, plural: { zh: '表头', en: 'Columns' } },
        [heading('text', TEXT)],
        { minRows: 2 },
      ),
      rows(
        'rows',
        { singular: { zh: '行', en: 'Row' }, plural: { zh: '行', en: 'Rows' } },
        [
          rows(
            'cells',
            { singular: { zh: '格', en: 'Cell' }, plural: { zh: '格', en: 'Cells' } },
            [passage('text', TEXT)],
            { minRows: 2 },
          ),
        ],
        { minRows: 1 },
      ),
      role('move-accounts'),
      column('what', { zh: '第几列写要换的账户', en: 'Which column names the account' }),
      column('proof', { zh: '第几列写怎么看换好了', en: 'Which column says how to see that it worked' }),
    ],
  },
  {
    slug: 'term',
    labels: { singular: { zh: '术语', en: 'Term' }, plural: { zh: '术语', en: 'Terms' } },
    fields: [heading('term', { zh: '术语', en: 'Term' }), passage('text', { zh: '解释', en: 'Explanation' })],
  },
  {
    slug: 'days',
    labels: { singular: { zh: '日期线', en: 'Line of days' }, plural: { zh: '日期线', en: 'Lines of days' } },
    fields: [
      rows(
        'items',
        { singular: { zh: '日子', en: 'Day' }, plural: { zh: '日子', en: 'Days' } },
        [heading('when', { zh: '什么时候', en: 'When' }), passage('event', { zh: '会发生什么', en: 'What happens' })],
        { minRows: 1 },
      ),
    ],
  },
  {
    slug: 'carriers',
    labels: {
      singular: { zh: '运营商列表', en: 'List of carriers' },
      plural: { zh: '运营商列表', en: 'Lists of carriers' },
    },
    fields: [choice('task', { zh: '事项', en: 'Task' }, TASKS, { required: true })],
  },
  {
    slug: 'image',
    labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
    fields: [
      { name: 'media', type: 'upload', relationTo: 'media', required: true, label: { zh: '图片', en: 'Picture' } },
      own(words('caption', { zh: '图注', en: 'Caption' })),
    ],
  },
]

/** Button labels inside a sentence, as the marks `[[…]]` set them elsewhere. */
const label: Block = {
  slug: 'label',
  labels: { singular: { zh: '按钮或菜单', en: 'Label' }, plural: { zh: '按钮或菜单', en: 'Labels' } },
  fields: [
    own(line('path', { zh: '按钮，用 → 连接', en: 'Labels joined by →' }, { required: true })),
    own(line('lang', { zh: '语言（与正文不同时）', en: 'Language, if another' })),
  ],
}

/** The editor of guide texts: what the reader's pages can show, and nothing else. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    InlineCodeFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: [] }),
    BlocksFeature({ blocks, inlineBlocks: [label] }),
    FixedToolbarFeature(),
  ],
})

import { ValidationError, type CollectionBeforeValidateHook, type CollectionConfig, type Field } from 'payload'
import { fillWayKeys } from './wayKeys.ts'
import {
  AGREEMENTS,
  APPLICANTS,
  CARRIER_STATEMENTS,
  CASES,
  DAY_UNITS,
  ENDS,
  FEES,
  NEEDS,
  OUTCOMES,
  REVERSIBLE,
  SIMS,
  STAGES,
  TASKS,
  WAY_KINDS,
  WAY_REACHES,
} from '#collections/shared/choices.ts'
import {
  changedOn,
  choice,
  choices,
  day,
  evidence,
  group,
  halt,
  imported,
  line,
  note,
  rows,
  sources,
  texts,
  webAddress,
  words,
} from '#collections/shared/fields.ts'
import { publishable } from '#collections/shared/publishable.ts'
import { say } from '#collections/shared/translate.ts'
import { isSlug, WRONG_KEY } from '#collections/shared/slug.ts'

const idOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value ? Number(value.id) : undefined
}

/** One carrier × one task, once; both make the address, so neither changes later. */
const onePerTask: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const carrier = idOf(data?.carrier ?? originalDoc?.carrier)
  const task = data?.task ?? originalDoc?.task
  const wrong = (path: string, words: { zh: string; en: string }): never => {
    throw new ValidationError({ collection: 'procedures', errors: [{ path, message: say(req, words) }] }, req.t)
  }
  if (originalDoc?.id) {
    const fixed = {
      zh: '已经建好的流程不能换运营商或事项，请另建一个。',
      en: 'A procedure keeps its carrier and task. Make another one instead.',
    }
    if (idOf(originalDoc.carrier) !== undefined && carrier !== idOf(originalDoc.carrier)) wrong('carrier', fixed)
    if (originalDoc.task && task !== originalDoc.task) wrong('task', fixed)
    return data
  }
  if (carrier === undefined || !task) return data
  const { docs } = await req.payload.find({
    collection: 'procedures',
    req,
    depth: 0,
    limit: 1,
    where: { and: [{ carrier: { equals: carrier } }, { task: { equals: task } }] },
  })
  const same = docs[0]
  if (same)
    wrong('task', {
      zh: `这个运营商的这个事项已经有流程了，编号${same.id}，请改那一份。`,
      en: `This carrier already has a procedure for this task, number ${same.id}. Edit that one.`,
    })
  return data
}

const way: Field[] = [
  {
    ...line(
      'key',
      { zh: '代号', en: 'Key' },
      {
        required: true,
        localized: false,
        help: {
          zh: '例如app、store；在这个流程里唯一，不要改。留空就用渠道的代号。',
          en: 'Such as app or store; unique in this procedure, never changed. Left empty, it is made of the channel.',
        },
      },
    ),
    // An empty one is made of the channel, and a way without that is refused for it.
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
      !value || isSlug(value) || say(req, WRONG_KEY),
  },
  choice('kind', { zh: '渠道', en: 'Channel' }, WAY_KINDS, { required: true }),
  line(
    'title',
    { zh: '标题', en: 'Title' },
    { help: { zh: '渠道本身的名字不够清楚时才填。', en: 'Only where the channel’s name is not enough.' } },
  ),
  choices('sims', { zh: '适用的卡', en: 'SIMs it ends' }, SIMS, { zh: '留空表示全部。', en: 'Empty means all.' }),
  choice('ends', { zh: '办完结束什么', en: 'What it ends' }, ENDS, {
    required: true,
    defaultValue: 'any',
    help: {
      zh: '只管一部分线路的（某个品牌、套餐，或开通不久的），在标题里写明是哪些。只停机、只停续订的，算什么也不结束。',
      en: 'If it is for some lines only (a brand, a plan, new ones), name them in the title. Pausing or stopping a renewal ends nothing.',
    },
  }),
  choices('onlyFor', { zh: '只用于哪些情况', en: 'For these cases alone' }, CASES, {
    zh: '例如只办外省号码的、只办公司账户的。留空表示不限。',
    en: 'Such as a way for numbers from another province, or for company accounts. Empty means anyone.',
  }),
  choices('applicants', { zh: '谁能办', en: 'Who may apply' }, APPLICANTS, {
    zh: '来源写明的才勾选。只勾“机主本人”，表示别人代替不了。留空表示不清楚。',
    en: 'Tick only what sources say. “The holder” alone means that no one can do it in their place. Empty means not known.',
  }),
  choice('reach', { zh: '在哪里能办', en: 'Where it works' }, WAY_REACHES, {
    help: { zh: '来源写明的才填。留空表示不清楚。', en: 'Only what sources say. Empty means not known.' },
  }),
  webAddress('url', { zh: '办理网址', en: 'Where it is done' }),
  texts(
    'steps',
    { singular: { zh: '步骤', en: 'Step' }, plural: { zh: '步骤', en: 'Steps' } },
    {
      minRows: 1,
      empty: {
        zh: '没有步骤，不能发布。请写上至少一步。',
        en: 'It has no steps and cannot be published. Write at least one.',
      },
      help: {
        zh: '一句一个动作。[[我的 → 套餐]]是按钮或菜单，`10086`是要输入的内容。',
        en: 'One action a sentence. [[Menu → Item]] sets buttons and menu paths, `10086` what the reader types.',
      },
    },
  ),
  texts('bring', {
    singular: { zh: '要带的东西', en: 'What to bring' },
    plural: { zh: '要带什么', en: 'What to bring' },
  }),
  texts('conditions', { singular: { zh: '条件', en: 'Condition' }, plural: { zh: '条件', en: 'Conditions' } }),
  choices('needs', { zh: '要求什么', en: 'What it asks for' }, NEEDS, {
    zh: '难度由它算出，照实勾选。',
    en: 'Effort is computed from it: tick what it really asks for.',
  }),
  choices('bringCovers', { zh: '“要带什么”已经写到的要求', en: 'Asked for by “What to bring” already' }, NEEDS, {
    zh: '清单不再重复这些要求。',
    en: 'Checklists do not repeat these.',
  }),
  group('fee', { zh: '费用', en: 'Fee' }, [
    choice('kind', { zh: '收费吗', en: 'Is there one?' }, FEES, { required: true, defaultValue: 'unknown' }),
    words('text', { zh: '说明', en: 'In words' }),
  ]),
  group('duration', { zh: '用时', en: 'Time' }, [
    { name: 'least', type: 'number', min: 0, label: { zh: '最少几天', en: 'Least days' } },
    { name: 'most', type: 'number', min: 0, label: { zh: '最多几天', en: 'Most days' } },
    choice('unit', { zh: '按什么算', en: 'Counted as' }, DAY_UNITS, {
      help: { zh: '留空按自然日算。', en: 'Empty counts as calendar days.' },
    }),
    choice('until', { zh: '到什么为止', en: 'Until' }, OUTCOMES, {
      help: {
        zh: '这些天是等线路结束，还是等钱退回？留空按线路结束算。',
        en: 'Are these the days until the line has ended, or until the money is back? Empty counts as the line.',
      },
    }),
    words('text', { zh: '说明', en: 'In words' }),
  ]),
  evidence(),
  choice('agreement', { zh: '来源一致吗', en: 'Do the sources agree?' }, AGREEMENTS, {
    help: {
      zh: '不一致的要在正文里写明，并会列进电话核实清单。留空表示没有比较过。',
      en: 'Where they differ, the text says so, and the list of what to verify by telephone asks. Empty means not compared.',
    },
  }),
  day(
    'checkedOn',
    { zh: '核对日期', en: 'Checked on' },
    { zh: '有人把这个办法和来源对照过的那一天。', en: 'The day someone compared this way with its sources.' },
  ),
  changedOn(),
  sources({ backed: true }),
  note(),
]

/** One carrier × one task: the page this guide exists for. */
export const procedures: CollectionConfig = publishable({
  slug: 'procedures',
  labels: { singular: { zh: '办理流程', en: 'Procedure' }, plural: { zh: '办理流程', en: 'Procedures' } },
  group: { zh: '指南', en: 'Guide' },
  useAsTitle: 'carrierName',
  columns: ['carrierName', 'task'],
  tags: async (doc, req) => {
    const carrier = idOf(doc.carrier)
    if (carrier === undefined) return []
    const found = await req.payload.db.findOne<{ slug: string; id: number }>({
      collection: 'carriers',
      req,
      where: { id: { equals: carrier } },
    })
    return found ? [`carriers/${found.slug}`] : []
  },
  path: async (doc, req) => {
    const carrier = idOf(doc.carrier)
    if (carrier === undefined) return null
    const { slug } = await req.payload.findByID({ collection: 'carriers', id: carrier, depth: 0, req, draft: true })
    return `/carriers/${slug}/${String(doc.task)}`
  },
  // A second one of the same carrier and task is always refused.
  disableDuplicate: true,
  hooks: { beforeValidate: [onePerTask, fillWayKeys] },
  fields: [
    {
      name: 'carrierName',
      type: 'text',
      virtual: 'carrier.name',
      label: { zh: '运营商', en: 'Carrier' },
      admin: { hidden: true },
    },
    {
      name: 'carrier',
      type: 'relationship',
      relationTo: 'carriers',
      required: true,
      index: true,
      label: { zh: '运营商', en: 'Carrier' },
      admin: { position: 'sidebar' },
    },
    {
      ...choice('task', { zh: '事项', en: 'Task' }, TASKS, { required: true }),
      index: true,
      admin: { position: 'sidebar' },
    },
    line(
      'title',
      { zh: '标题', en: 'Title' },
      { help: { zh: '通常的标题不合适时才填。', en: 'Only where the usual title does not fit.' } },
    ),
    words(
      'lead',
      { zh: '导语', en: 'Lead' },
      { required: true, help: { zh: '答案，最多两句。', en: 'The answer, in at most two sentences.' } },
    ),
    halt(),
    rows(
      'stages',
      { singular: { zh: '阶段', en: 'Stage' }, plural: { zh: '各阶段的特别说明', en: 'What is special in a stage' } },
      [
        choice('stage', { zh: '阶段', en: 'Stage' }, STAGES, { required: true }),
        words('text', { zh: '内容', en: 'Text' }, { required: true }),
        choices(
          'covers',
          { zh: '已经写到运营商的哪些内容', en: 'Says already, of the carrier’s' },
          CARRIER_STATEMENTS,
          {
            zh: '这段话已经写了运营商页面上的退款或号码去向的，勾上，清单不再重复。',
            en: 'If this text says what the carrier’s refund or number says, tick it, and checklists do not say it twice.',
          },
        ),
        sources(),
        note(),
      ],
      { help: { zh: '替换网站通用的那一段。', en: 'Replaces the site’s usual text of that stage.' } },
    ),
    rows('ways', { singular: { zh: '办法', en: 'Way' }, plural: { zh: '办法', en: 'Ways' } }, way, {
      minRows: 1,
      empty: {
        zh: '没有办法，不能发布。请加上至少一个。',
        en: 'There is no way yet; it cannot be published. Add at least one.',
      },
      help: {
        zh: '读者看到的顺序：最省事的办法在最前，其余按这里的顺序；未证实的看不到。读者在清单里说了自己的情况，不合适的排到后面。',
        en: 'Readers see the least laborious way first, the others in this order, and none that is unverified. On checklists those that do not suit the reader’s case come last.',
      },
    }),
    rows(
      'states',
      { singular: { zh: '状态', en: 'State' }, plural: { zh: '物联网卡的生命周期', en: 'Life cycle of an IoT SIM' } },
      [
        line('label', { zh: '平台上的名称', en: 'As the platform names it' }, { required: true, localized: false }),
        words('text', { zh: '说明', en: 'What it means' }, { required: true }),
        choice('reversible', { zh: '能恢复吗', en: 'Reversible?' }, REVERSIBLE, {
          required: true,
          defaultValue: 'unknown',
        }),
      ],
      { named: ['label'] },
    ),
    rows(
      'days',
      { singular: { zh: '日子', en: 'Day' }, plural: { zh: '之后哪天会发生什么', en: 'What to expect on which day' } },
      [
        line('when', { zh: '什么时候', en: 'When' }, { required: true }),
        words('event', { zh: '会发生什么', en: 'What happens' }, { required: true }),
        sources(),
      ],
      { named: ['when', 'event'] },
    ),
    note(),
    imported(),
  ],
})

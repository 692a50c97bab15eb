/**
 * How release 0.2 told facts by its editors' words, as they stood then: read once, when they become fields, and by nothing
 * else. Frozen with the migration: texts of later days are not read.
 */

/** A text in the languages in which it is written. */
export type Both = { zh?: string | undefined; en?: string | undefined }

const written = (text: Both): string[] => [text.zh, text.en].filter((each) => each !== undefined && each !== '') as string[]
const any = (pattern: RegExp, text: Both): boolean => written(text).some((each) => pattern.test(each))
const every = (pattern: RegExp, text: Both): boolean => {
  const all = written(text)
  return all.length > 0 && all.every((each) => pattern.test(each))
}

/** How headings and titles name a case, in the order in which it was asked. */
export const NAMED = {
  abroad: /境外|国外|海外|abroad|overseas/i,
  province: /异地|外省|another province|out of province/i,
  lost: /挂失|丢|遗失|\blost\b|stolen/i,
  minor: /未成年|孩子|\bminors?\b|\bchild(ren)?\b/i,
  company: /公司|企业|单位|\bcompan(y|ies)\b|\bbusiness\b|corporate/i,
  deceased: /去世|过世|身故|逝世|\bdied\b|deceased|death|bereave/i,
} as const

const ALONE = ['province', 'lost', 'minor', 'company', 'deceased'] as const

/** Nobody but the holder; not that someone is identified, is not the holder, or brings something of their own. */
const HOLDER_ONLY = /(?<!核验|不是)本人(?!带)|account holder (in person|only)/i
const PROXY = /不是本人|代办|委托书|代理人|\bproxy\b|not the owner/i
const COMPANY_TOO = /公司户|company account/i
const HOME_AREA = /[（(]号码归属地[）)]|home area/i
const NAMES_LINE = /线路|号码|手机|\b(line|number|phone|sim)\b/i
const CARRIED = ['id-number', 'id-copy', 'id-original', 'letter', 'device', 'company-papers']
const WORKING = /工作日|营业日|(working|business) days?/i
const REFUND = /退款|退费|refund/i
const DIFFER = /说法不一|不一致|(sources|pages|versions) (differ|disagree)|do not agree|accounts differ/i

/** The texts of a way from which its facts are told. */
export type WayWords = {
  title: Both
  steps: Both[]
  bring: Both[]
  conditions: Both[]
  fee: Both
  duration: Both
  needs: string[]
  hasDays: boolean
}

/** The facts of a way; what its words do not tell is empty. */
export type WayFacts = {
  onlyFor: string[]
  applicants: string[]
  reach: string | null
  bringCovers: string[]
  unit: string | null
  until: string | null
  agreement: string | null
}

/** Reads the facts of a way. A case for which alone it is must be named in every language in which its title is written. */
export function wayFacts({ title, steps, bring, conditions, fee, duration, needs, hasDays }: WayWords): WayFacts {
  const alone = ALONE.find((each) => every(NAMED[each], title))
  const all = [title, ...steps, ...bring, ...conditions]
  const isProxy = [...bring, ...conditions].some((text) => any(PROXY, text))
  const isHolder = isProxy || all.some((text) => any(HOLDER_ONLY, text))
  const isCompany = isProxy && bring.some((text) => any(COMPANY_TOO, text))
  const langs = (['zh', 'en'] as const).filter((lang) => bring.some((text) => text[lang]))
  const namesLine = langs.length > 0 && langs.every((lang) => bring.some((text) => NAMES_LINE.test(text[lang] ?? '')))
  const isSaid = (need: string): boolean => CARRIED.includes(need) || (namesLine && need === 'working-line')
  return {
    onlyFor: alone ? [alone] : [],
    applicants: [...(isHolder ? ['holder'] : []), ...(isProxy ? ['proxy'] : []), ...(isCompany ? ['company'] : [])],
    reach: any(HOME_AREA, title) ? 'home-area' : null,
    bringCovers: bring.length > 0 ? needs.filter(isSaid) : [],
    unit: hasDays && any(WORKING, duration) ? 'working' : null,
    until: hasDays && (any(REFUND, title) || any(REFUND, duration)) ? 'refunded' : null,
    agreement: [duration, fee, ...steps, ...conditions, ...bring].some((text) => any(DIFFER, text)) ? 'differ' : null,
  }
}

const IOT = /物联网|\bIoT\b|M2M/i
const CANCELING = /MNP|解約|解约|注销|销号|cancel/i
const ABROAD_TOO = /境外都能打|从境外|境外漫游|[，、]境外$|from abroad|from overseas/i
const INSIDE = /境内(?!拨\d)|在[^，]+拨打$|\bwithin [A-Z]|\bfrom inside\b|\bfrom mainland China\b|\bfrom other [A-Z]+ phones\b/
const OWN_LINES = /用[^，]*手机(直拨|拨打)|from an? [^,]+ (phone|mobile)\b/i

const withoutBrackets = (text: Both): Both => {
  const cut = (each: string | undefined) => each?.replace(/[（(][^）)]*[）)]/g, '').trim()
  return { zh: cut(text.zh), en: cut(text.en) }
}

/** Reads from the label of a hotline for which tasks alone it is, what it takes and from where it works. */
export function hotlineFacts(label: Both): { tasks: string[]; purpose: string | null; reach: string | null } {
  const where = withoutBrackets(label)
  return {
    tasks: any(IOT, label) ? ['end-iot'] : [],
    purpose: every(CANCELING, label) ? 'cancel' : null,
    reach: any(ABROAD_TOO, where)
      ? 'anywhere'
      : any(OWN_LINES, where)
        ? 'network'
        : any(INSIDE, where)
          ? 'country'
          : null,
  }
}

const IOT_FIRST = /^(物联网卡|(an? )?IoT SIMs?\b|to pause an IoT|for IoT)/i

/** The tasks for which alone an alternative is. */
export const alternativeTasks = (text: Both): string[] => (any(IOT_FIRST, text) ? ['end-iot'] : [])

const OWN = /我的|私の|\b(my|ma|mon|mes|meine?[mnrs]?)\b/i

/** Who can say the sentence of a card: what is said decides, not what it means in the reader's language. */
export const speakerOf = (text: string): string => (OWN.test(text) ? 'holder' : 'anyone')

const LEAST =
  /(?:at least|quarantined for|至少(?:冷冻|留)?|隔离)\s*(\d{1,3})\s*(天|日|个月|days?|months?)?/i
const HELD = /(?<![\d.年月])(\d{1,3})(?:\s*(?:[–—~～-]|至|到|to)\s*\d{1,3})?\s*(天|日|个月|days?|months?)/gi

const inDays = (found: RegExpMatchArray): number => Number(found[1]) * (/月|month/i.test(found[2] ?? '') ? 30 : 1)

function heldIn(text: string): number | null {
  const least = LEAST.exec(text)
  if (least) return inDays(least)
  const [only, ...more] = text.matchAll(HELD)
  return only && more.length === 0 ? inDays(only) : null
}

/** The least days for which a number is held back, where every language names the same. */
export function heldDays(text: Both): number | null {
  const [first = null, ...rest] = written(text).map(heldIn)
  return rest.every((each) => each === first) ? first : null
}

const KINDS: [string, RegExp][] = [
  ['watch', /watch|手表/i],
  ['tablet', /ipad|tablet|平板/i],
  ['computer', /\bpcs?\b|电脑|windows|laptop/i],
  ['phone', /手机|phone|pixel|galaxy/i],
]

/** What a device is, by its address and its name. */
export const deviceKind = (slug: string, name: Both): string | null =>
  KINDS.find(([, pattern]) => any(pattern, { zh: `${slug} ${name.zh ?? ''}`, en: name.en }))?.[0] ?? null

/** The topics of the sections on which checklists leaned by the addresses that they shipped with. */
export const TOPICS: Record<string, string> = {
  why: 'why',
  before: 'before',
  'special-cases': 'cases',
  records: 'records',
  erase: 'erase',
  afterwards: 'afterwards',
  complain: 'complain',
}

/** Texts that share so much of their words say the same. */
const ALIKE = 0.7

function counted(text: string, lang: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text))
    if (/[\p{L}\p{N}]/u.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return counts
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, each) => all + each, 0)

function likeness(one: string, two: string, lang: string): number {
  const [a, b] = [counted(one, lang), counted(two, lang)]
  const common = sum([...a].map(([word, count]) => Math.min(count, b.get(word) ?? 0)))
  const size = sum(a.values()) + sum(b.values())
  return size === 0 ? 0 : (2 * common) / size
}

/** Whether a text says what a statement says, in every language in which both are written. */
export function saysSame(text: Both, statement: Both): boolean {
  const langs = (['zh', 'en'] as const).filter((lang) => text[lang] && statement[lang])
  const tag = { zh: 'zh-Hans', en: 'en' }
  return (
    langs.length > 0 && langs.every((lang) => likeness(text[lang] ?? '', statement[lang] ?? '', tag[lang]) >= ALIKE)
  )
}

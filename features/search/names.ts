import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isFiller, placeNames, spanKey } from './concepts.ts'
import { fold } from './fold.ts'
import { pinyinOf } from './pinyin.ts'
import type { NameKeyKind, NameKey } from './view.ts'
import { squash } from './tokens.ts'

const RANK: NameKeyKind[] = ['name', 'number', 'form', 'pinyin', 'initials']

/** A name as it stands, without what stands in brackets, what stands there, and each part of what lists several. */
export function nameVariants(name: string): string[] {
  const bracketed = [...name.matchAll(/[（(]([^（()）]+)[)）]/g)].map(([, inner = '']) => inner)
  const bare = name.replace(/[（(][^（()）]+[)）]/g, '').trim()
  const parts = [bare, ...bracketed].flatMap((each) => [each, ...each.split(/、| \/ /)])
  return [...new Set([name, ...parts].map((each) => each.trim()).filter(Boolean))]
}

function keysOf(name: string, how: NameKeyKind): NameKey[] {
  const simple = fold(name)
  const key = squash(simple)
  if (key === '') return []
  const { full, initials } = pinyinOf(key)
  const sounds = (keys: string[], as: NameKeyKind) =>
    keys.filter((each) => each.length > 1).map((each) => ({ key: each, how: as, name }))
  const stemmed = spanKey(simple)
  return [
    { key, how, name },
    ...(stemmed === key ? [] : [{ key: stemmed, how: 'form' as const, name }]),
    ...sounds(full, 'pinyin'),
    ...sounds(initials, 'initials'),
  ]
}

/** A number to call as people type it: as stored, without the country's code, and with the 0 that stands for that at home. */
export function numberKeys(number: string): NameKey[] {
  const digits = squash(number)
  const parsed = number.startsWith('+') ? parsePhoneNumberFromString(number) : undefined
  const national = parsed ? [parsed.nationalNumber, `0${parsed.nationalNumber}`] : []
  return [digits, ...national].map((key) => ({ key, how: 'number', name: parsed?.formatInternational() ?? number }))
}

/**
 * Every way to type one of the names; `forms` are ways that are never shown, such as the address. Where two names come to the
 * same key, the plainest stays.
 */
export function nameKeys(
  names: readonly string[],
  forms: readonly string[] = [],
  numbers: readonly string[] = [],
): NameKey[] {
  const all = [
    ...names.flatMap((name) => nameVariants(name)).flatMap((name) => keysOf(name, 'name')),
    ...numbers.flatMap(numberKeys),
    ...forms.flatMap((form) => keysOf(form, 'form')).filter(({ how }) => how === 'form'),
  ]
  const best = new Map<string, NameKey>()
  for (const each of all) {
    const there = best.get(each.key)
    if (!there || RANK.indexOf(each.how) < RANK.indexOf(there.how)) best.set(each.key, each)
  }
  return [...best.values()].filter(({ key }) => key.length <= 60)
}

/** Words that many carriers have in their names. */
const COMMON =
  /移动物联|物联网卡|物联卡|移动|电信|电讯|手机|行动|\b(mobile|telecom|telekom|telecommunications|wireless|communications|prepaid|plans|network|telephone|media|private|broadcasting|project|ultra|super|global|iot|sim|esim|group|company|care|customer|control|center)\b/gi

/** A folded name without some words, and without what stands in brackets. */
const without = (name: string, words: readonly string[]): string =>
  words
    .map(fold)
    .reduce((rest, word) => rest.split(word).join(' '), fold(name))
    .replace(/\([^()]*\)/g, ' ')
    .trim()

/** The brand in the name of a carrier, without its country and what many are called: 乐天 of 乐天移动, 3 of 3 UK, Unicom. */
export function brandOf(name: string, places: readonly string[]): string[] {
  const bare = [...places.map(fold), ...placeNames]
    .reduce((rest, place) => rest.split(place).join(' '), fold(name))
    .replace(COMMON, ' ')
  const whole = bare.replace(/[（）()]/g, ' ').trim()
  const own = without(name, places)
  const atHome = own !== without(name, []) && /[a-z] [a-z]|\p{Script=Han}{4}/u.test(own) ? [own] : []
  return [...new Set([...atHome, whole, ...whole.split(/\s+/).filter((each) => /^\p{L}{2,}$/u.test(each))])].filter(
    (each) => (/^[\p{Script=Han}]/u.test(each) ? each.length > 1 : each !== '' && !isFiller(each)),
  )
}

const GENERIC = /手机|电脑|智能手表|蜂窝版|\bphones?\b|\bpcs?\b|\bcellular\b|\bsmartwatches\b/gi

/** The brand in the name of a device: Pixel is one, phones are not. Names of several brands have none. */
export function brands(name: string): string[] {
  const bare = name
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(GENERIC, '')
    .trim()
  return /[,、，]/.test(bare)
    ? []
    : [bare, ...bare.split(/\s+|(?<=\p{Script=Han})(?=[A-Za-z])/u)].filter((each) => each.length > 1)
}

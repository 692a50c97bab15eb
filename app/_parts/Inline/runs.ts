/** A stretch of a text; `lang` where it is in another language than the text. */
type TextRun = { text: string; lang: string | null }

const SCRIPTS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々〆ー'

// Full-width punctuation belongs to a run only between its characters, so quotation marks and brackets stay outside.
const EASTERN = new RegExp(`[${SCRIPTS}](?:[${SCRIPTS}・、，。：（）]*[${SCRIPTS}])?`, 'gu')
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u

const usesHan = (lang: string): boolean => /^(zh|ja|yue)\b/.test(lang)

/** The language of a stretch in an East Asian script; Han alone says only what `menus`, the carrier's own, is written in. */
function languageOf(run: string, menus: string): string {
  if (KANA.test(run)) return 'ja'
  if (HANGUL.test(run)) return 'ko'
  return usesHan(menus) ? menus : 'zh-Hans'
}

/**
 * Cuts a text where its language changes, as far as its script tells: Han, kana and Hangul in a text in Latin letters; kana
 * and Hangul in a Chinese one. `lang` is the text's language, `menus` that of the carrier's own menus.
 */
export function runs(text: string, lang: string, menus: string): TextRun[] {
  const cut: TextRun[] = []
  let from = 0
  for (const match of text.matchAll(EASTERN)) {
    const [run] = match
    if (usesHan(lang) && !KANA.test(run) && !HANGUL.test(run)) continue
    if (match.index > from) cut.push({ text: text.slice(from, match.index), lang: null })
    cut.push({ text: run, lang: languageOf(run, menus) })
    from = match.index + run.length
  }
  if (from < text.length) cut.push({ text: text.slice(from), lang: null })
  return cut
}

const LATIN_SCRIPT = /^(?!zh|ja|ko|yue|th|ru|uk|ar|he|el|hi)/

/**
 * The language of a button label in a text: the one it is marked with, else the menus'. A label in plain Latin letters among
 * menus of another script is a name like any other and stays unmarked, as does one in the language of the text.
 */
export function labelLang(
  label: string,
  { marked, menus, lang }: Record<'menus' | 'lang', string> & { marked: string | null },
) {
  const own = marked ?? menus
  if (own === lang) return null
  const latin = !/[^\p{Script=Latin}\p{Script=Common}]/u.test(label)
  return latin && marked === null && !LATIN_SCRIPT.test(own) ? null : own
}

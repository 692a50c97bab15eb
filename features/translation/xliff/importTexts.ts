import { APIError, type PayloadRequest } from 'payload'
import { isTranslated, readTexts, type TranslatedKind } from '../readTexts.ts'
import { needsLanguage, saveTexts, type TextChange } from '../saveTexts.ts'
import type { TextUnit } from '../view.ts'
import type { Refusal, ReturnedFile, ReturnedUnit } from './exchange.ts'
import { decoded, type CodeProblem } from './marks.ts'
import { parseXliff } from './parseXliff.ts'
import { fingerprintOf } from './writeXliff.ts'
import { wrongMarks } from '#collections/shared/inline.ts'
import type { Say } from '#collections/shared/translate.ts'
import { other, type Locale } from '#i18n/routing.ts'

/** What became of a file: how many texts of how many documents were saved as drafts, and what was refused. */
export type ImportedTexts = { documents: number; texts: number; unchanged: number; refused: Refusal[] }

const REASONS = {
  document: { zh: '没有这份内容。', en: 'There is no such document.' },
  place: { zh: '没有这一栏，或它已经不在了。', en: 'There is no such text, or not any more.' },
  twice: { zh: '这一栏在文件里出现了两次。', en: 'This text is in the file twice.' },
  source: { zh: '原文在导出以后改过，请重新导出。', en: 'The source changed since the export. Export it again.' },
  target: { zh: '译文在导出以后在这里改过。', en: 'The translation was changed here since the export.' },
  failed: { zh: '没有保存，请再试一次。', en: 'It was not saved; try again.' },
} satisfies Record<string, Say>

const CODES: Record<CodeProblem['code'], (mark: string) => Say> = {
  missing: (mark) => ({ zh: `少了标记${mark}`, en: `the mark ${mark} is missing` }),
  twice: (mark) => ({ zh: `标记${mark}用了两次`, en: `the mark ${mark} is there twice` }),
  unknown: (mark) => ({ zh: `不认识的标记“${mark}”`, en: `a mark “${mark}” that the source does not have` }),
}

const together = (some: Say[]): Say => ({
  zh: `${some.map(({ zh }) => zh).join('；')}。`,
  en: `${some.map(({ en }) => en).join('; ')}.`,
})

const broken = (marks: string[]): Say => ({
  zh: `标记没有成对，或链接地址不对：${marks.join(' ')}`,
  en: `A mark is not closed, or a link leads nowhere safe: ${marks.join(' ')}`,
})

/** Tools may trim a text or put a line break for a space; to say something else takes more. */
const loose = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a text that came back asks to change: nothing, something, or what is not to be taken, with the reason. */
function changeOf(
  { source, target, exported }: ReturnedUnit,
  unit: TextUnit | undefined,
  locale: Locale,
): { change: TextChange } | { reason: Say } | null {
  if (!unit || unit.apart) return { reason: REASONS.place }
  const [from, now] = [unit.texts[other(locale)], unit.texts[locale]]
  if (loose(decoded(source, from).text) !== loose(from)) return { reason: REASONS.source }
  if (target === null) return null
  const { text, problems } = decoded(target, from)
  if (text.trim() === '' || text === now) return null
  if (exported !== '' && exported !== fingerprintOf(now)) return { reason: REASONS.target }
  if (problems.length > 0) return { reason: together(problems.map(({ code, mark }) => CODES[code](mark))) }
  const marks = wrongMarks(text)
  return marks.length > 0 ? { reason: broken(marks) } : { change: { place: unit.place, from: now, to: text } }
}

const subjectOf = ({ id }: ReturnedFile): { of: TranslatedKind; doc: number } | null => {
  const [, of = '', doc = ''] = /^([a-z]+)-(\d{1,9})$/.exec(id) ?? []
  return isTranslated(of) ? { of, doc: Number(doc) } : null
}

async function importFile(
  req: PayloadRequest,
  file: ReturnedFile,
  locale: Locale,
  report: ImportedTexts,
): Promise<void> {
  const refuse = (line: number, place: string, reason: Say) => report.refused.push({ line, id: file.id, place, reason })
  const subject = subjectOf(file)
  const found = subject && (await readTexts(req, subject.of, subject.doc, true))
  if (!subject || !found) {
    refuse(file.line, '', REASONS.document)
    return
  }
  const units = new Map(found.units.map((unit) => [unit.place, unit]))
  const changes = new Map<string, TextChange>()
  const seen = new Set<string>()
  for (const returned of file.units) {
    const made = seen.has(returned.place)
      ? { reason: REASONS.twice }
      : changeOf(returned, units.get(returned.place), locale)
    seen.add(returned.place)
    if (made === null) report.unchanged += 1
    else if ('reason' in made) refuse(returned.line, returned.place, made.reason)
    else changes.set(returned.place, made.change)
  }
  if (changes.size === 0) return
  try {
    await saveTexts(req, subject.of, subject.doc, locale, [...changes.values()])
    report.documents += 1
    report.texts += changes.size
  } catch (error) {
    if (!(error instanceof APIError)) req.payload.logger.error(error)
    const reason = error instanceof APIError ? { zh: error.message, en: error.message } : REASONS.failed
    refuse(file.line, '', reason)
  }
}

/**
 * Saves the texts of a file that came back as drafts, each document in a transaction of its own. What does not fit is not
 * taken, and said with its line. Throws `XliffError` for a file that cannot be read as a whole.
 */
export async function importTexts(req: PayloadRequest, xml: string): Promise<ImportedTexts> {
  const { target, files, refused } = parseXliff(xml)
  needsLanguage(req, target)
  const report: ImportedTexts = { documents: 0, texts: 0, unchanged: 0, refused: [...refused] }
  for (const file of files) await importFile(req, file, target, report)
  report.refused.sort((a, b) => a.line - b.line)
  return report
}

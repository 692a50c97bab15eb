import type { GroupField, PayloadRequest } from 'payload'
import { staffField } from './access.ts'
import { SAVE_ACTS, type SaveAct } from './choices.ts'
import { savesDraft } from './effects.ts'
import { isObject, type Data } from './fieldTree.ts'
import { choice } from './fields.ts'
import { pendingWrite } from './pendingWrite.ts'
import type { SaveNote } from './staleWrite.ts'
import { LOCALES, isLocale } from '#i18n/routing.ts'

const never = () => false

/** Who saved this version, in which language, and what they did. Only hooks write it; readers never get it. */
export const lastSave = (): GroupField => ({
  name: 'lastSave',
  type: 'group',
  label: { zh: '这个版本', en: 'This version' },
  access: { read: staffField, create: never, update: never },
  admin: { hidden: true, disableBulkEdit: true },
  fields: [
    { name: 'by', type: 'relationship', relationTo: 'users', label: { zh: '谁保存的', en: 'Saved by' } },
    choice('language', { zh: '语言', en: 'Language' }, LOCALES),
    choice('act', { zh: '做了什么', en: 'What was done' }, SAVE_ACTS),
    { name: 'of', type: 'date', label: { zh: '恢复的是哪个版本', en: 'The version restored' } },
  ],
})

type Note = { by: number | null; language: string | null; act: SaveAct; of: string | null }

const accountOf = (req: PayloadRequest): number | null => (typeof req.user?.id === 'number' ? req.user.id : null)

/** Notes what a hook or an endpoint does, for the version that it is about to save. */
export const actsAs = (req: PayloadRequest, act: SaveAct): void => void (req.context.saveAct = act)

function actOf(req: PayloadRequest, data: Data, sent: Data, isNew: boolean): SaveAct {
  if (req.context.importing === true) return 'imported'
  if (typeof req.context.saveAct === 'string') return req.context.saveAct as SaveAct
  if (data._status === 'published') return 'published'
  if (isNew) return 'created'
  if (savesDraft(req, data) || sent._status !== 'draft') return 'saved'
  return 'unpublished'
}

/** The data of a write with the note of it. */
export function withNote(req: PayloadRequest, slug: string, id: unknown, data: Data): Data {
  const write = id === undefined ? null : pendingWrite(req, slug, id)?.write
  const act = actOf(req, data, write?.sent ?? data, id === undefined)
  const language = isLocale(req.locale) && !write?.unpublishesAll ? req.locale : null
  return { ...data, lastSave: { by: accountOf(req), language, act, of: null } satisfies Note }
}

/** The note of a version that restores another one, saved at `of`. */
export const restoredNote = (req: PayloadRequest, of: string): Note => ({
  by: accountOf(req),
  language: null,
  act: 'restored',
  of,
})

/** The names that staff know each other by, for the notes of versions. */
export async function staffNames(req: PayloadRequest): Promise<Map<number, string>> {
  const asked = { collection: 'users', req, pagination: false, select: { name: true } } as const
  const { docs } = await req.payload.db.find<{ id: number; name: string }>(asked)
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** Who saved a version, when their account is still there. */
export function savedBy(names: ReadonlyMap<number, string>, { lastSave: note }: Data): Omit<SaveNote, 'at'> {
  if (!isObject(note)) return { by: null, act: null, language: null }
  const id = Number(isObject(note.by) ? note.by.id : note.by)
  const name = names.get(id)
  return {
    by: name === undefined ? null : { id, name },
    act: (note.act as SaveAct | null) ?? null,
    language: isLocale(note.language) ? note.language : null,
  }
}

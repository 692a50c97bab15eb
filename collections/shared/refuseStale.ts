import { APIError, type FlattenedField, type PayloadRequest } from 'payload'
import { isObject, mapFields, type Data } from './fieldTree.ts'
import { savedBy, staffNames } from './lastSave.ts'
import { pendingWrite, takeTurns } from './pendingWrite.ts'
import { STALE_WRITE, type StaleWrite } from './staleWrite.ts'
import { say } from './translate.ts'
import { isStillCurrent, versionsOf, type Versioned } from './versionsOf.ts'
import { isLocale } from '#i18n/routing.ts'

/** Says that a write was not saved, and what stands in its way. */
export class StaleWriteError extends APIError<StaleWrite> {
  constructor(message: string, status: 409 | 428, data: StaleWrite) {
    super(message, status, data, true)
    this.name = 'StaleWriteError'
  }
}

const sameMoment = (one: unknown, other: unknown): boolean => Date.parse(String(one)) === Date.parse(String(other))

/** Whether a write would take away rows of a document: those that the newest version has, by their ids, and it has not. */
export function removesRows(fields: FlattenedField[], next: Data, newest: Data): boolean {
  let removes = false
  mapFields(fields, newest, next, {
    rows: (rows, sent, inner) =>
      rows.map((row) => {
        const same = sent?.find((each) => each.id === row.id)
        if (sent && !same) removes = true
        return same ? inner(row, same) : row
      }),
  })
  return removes
}

const WORDS = {
  stale: (name: string | null) => ({
    zh: `${name ? `${name}在你打开以后存了更新的版本` : '你打开以后有了更新的版本'}，你写的没有保存。请对照两个版本再存。`,
    en: `${name ? `${name} saved a newer version` : 'A newer version was saved'} after you opened this one, so yours was not. Compare the two, then save again.`,
  }),
  unbased: {
    zh: '这会删掉已有的行，却没有写明根据哪个版本。请带上所读版本的updatedAt。',
    en: 'This would remove rows and does not say which version it is based on. Send the updatedAt of the version that you read.',
  },
}

async function refusal(req: PayloadRequest, of: Versioned, newest: Data, base: string | null, sent: Data) {
  const versions = versionsOf(req, of)
  const [data, from, names] = [
    await versions.newest(),
    base === null ? null : await versions.at(base),
    await staffNames(req),
  ]
  const updatedAt = String(newest.updatedAt)
  return {
    kind: STALE_WRITE,
    language: isLocale(req.locale) ? req.locale : null,
    base: base === null ? null : { updatedAt: base, data: from },
    stored: { updatedAt, data, saved: { at: updatedAt, ...savedBy(names, newest) } },
    sent,
  } satisfies StaleWrite
}

/**
 * Refuses a write that is based on another version than the newest one, whoever writes. It runs where Payload has checked
 * that they may, because the refusal tells what is stored. Clients that name no base can change texts and values and add
 * rows; to take rows away, which are those of both languages, they have to name it.
 */
export async function refuseStale(req: PayloadRequest, of: Versioned, newest: Data, next: Data): Promise<void> {
  const pending = pendingWrite(req, of.slug, of.id)
  if (!pending) return
  const { write, ofMany } = pending
  let { base } = write
  if (ofMany) {
    await takeTurns(req, of.slug, of.id)
    const now = await versionsOf(req, of).newest()
    // Payload read it before it was this write's turn.
    if (!sameMoment(now.updatedAt, newest.updatedAt)) base = String(newest.updatedAt)
    newest = now
  }
  if (base !== null) {
    if (sameMoment(base, newest.updatedAt) || (await isStillCurrent(req, of, base))) return
    const data = await refusal(req, of, newest, base, write.sent)
    throw new StaleWriteError(say(req, WORDS.stale(data.stored.saved.by?.name ?? null)), 409, data)
  }
  const unbased = req.user !== null && req.user !== undefined && isObject(next)
  if (unbased && removesRows(of.fields, next, newest))
    throw new StaleWriteError(say(req, WORDS.unbased), 428, await refusal(req, of, newest, null, write.sent))
}
